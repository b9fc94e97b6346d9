import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask, check, checkDraft, openStory, timeline, UserError } from "../../src/index.ts";
import { call } from "../commands/call.ts";
import { LONG, ONLY_LONG } from "../long.ts";

const ROOT = join(import.meta.dirname, "../..");

test("answers as the terminal does", async () => {
  const nk = await openStory(join(ROOT, "knowledge/nk"));
  const terminal = async (...args: string[]) => JSON.parse((await call([...args, "--json"])).out);
  expect(ask(nk, "what did Ford say")).toEqual(await terminal("ask", "nk", "what did Ford say"));
  expect(timeline(nk, "between 2002 and 2009")).toEqual(await terminal("timeline", "nk", "between 2002 and 2009"));
  expect(check(nk, "loses patience with diplomacy")).toEqual(await terminal("check", "nk", "loses patience with diplomacy"));
  expect(ask(nk, "and Rapp-Hooper", { context: ["what did Ford say"] }).heading).toBe("What Mira Rapp-Hooper said");
  expect(check(nk, "loses patience with diplomacy", { speaker: "Mike Pence" })).toMatchObject({ verdict: "misattributed" });
  const [first, second] = await checkDraft(nk, "“patience with diplomacy,” Lindsey Ford said. “Talks are a circus,” she said.");
  expect([first?.answer, second?.answer]).toMatchObject([{ verdict: "exact" }, { verdict: "absent" }]);
  expect(nk.problems).toEqual([]);
  await expect(openStory("nowhere/nk")).rejects.toThrow(UserError);
});

const PROGRAM = `import { type Answer, ask, check, type Evidence, openStory } from "pullquote";

const story = await openStory(process.argv[2] ?? "");
const answer: Answer = ask(story, "what did Ford say about patience");
const quotes: readonly Evidence[] = answer.evidence;
const checked = check(story, quotes[0]?.text ?? "");
console.log(quotes[0]?.speaker, checked.kind === "check" ? checked.verdict : checked.kind);
`;

test.skipIf(!LONG)(`a program elsewhere imports it, with its types, and runs under plain Node (${ONLY_LONG})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "pullquote-library-"));
  const installed = join(folder, "node_modules/pullquote");
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  mkdirSync(installed, { recursive: true });
  cpSync(join(ROOT, "package.json"), join(installed, "package.json"));
  for (const name of ["words", "web", "node_modules"]) symlinkSync(join(ROOT, name), join(installed, name));
  node(tsc, "-p", join(ROOT, "tsconfig.build.json"), "--outDir", join(installed, "dist"));
  symlinkSync(join(ROOT, "node_modules/@types"), join(folder, "node_modules/@types"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "program.ts"), PROGRAM);
  node(tsc, "--strict", "--module", "nodenext", "--target", "es2022", "--types", "node", "--skipLibCheck", "program.ts");
  expect(node("program.js", join(ROOT, "knowledge/nk"))).toBe("Lindsey Ford exact\n");
  rmSync(folder, { recursive: true });
});
