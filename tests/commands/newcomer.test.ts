import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { whichStory } from "../../src/ask/routing.ts";
import { BUNDLED } from "../../src/commands/demo.ts";
import { longWork } from "../../src/commands/progress-bar.ts";
import { run } from "../../src/commands/run.ts";
import { storyNames } from "../../src/ingest/load.ts";
import { loadStory } from "../../src/story/load-story.ts";
import { indexStory } from "../../src/story/story-index.ts";
import { VERSION } from "../../src/version.ts";
import { call, testIo } from "./call.ts";

const STORIES = join(import.meta.dirname, "../golden/knowledge");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newcomer-"));
  await cp(STORIES, join(folder, "knowledge"), { recursive: true, dereference: true });
});
afterAll(() => rm(folder, { recursive: true }));

describe("the program helps who mistypes", () => {
  test("tells its version, and of a command", async () => {
    expect(await call(["--version"])).toEqual({ code: 0, out: VERSION, err: "" });
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+$/);
    const { out } = await call(["help", "timeline"]);
    expect(out).toBe((await call(["timeline", "--help"])).out);
    expect(out).toContain("--png FILE");
  });

  test.each([
    [["aks", "x"], 'Did you mean "ask"?'],
    [["timline"], 'Did you mean "timeline"?'],
    [["ask", "--jsno", "x"], 'Did you mean "--json"?'],
    [["status", "habour", "--knowledge", STORIES], 'Did you mean "harbour"?'],
    [["gaps", "rover", "--knowledge", STORIES], 'Did you mean "rovers"?'],
  ])("%j: %s", async (args, words) => {
    const { code, err } = await call(args);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(words);
    expect(err).not.toMatch(/usage:/);
  });

  test.each([
    [["demo", "aks"], 'Did you mean "ask"?'],
    [["demo", "rover", "what", "did", "Obama", "say"], 'Did you mean "rovers"?'],
    [["demo", "and", "Obama"], undefined],
    [["demo", "rovers", "aks"], undefined],
  ])("%j: where nothing answers, of a story or a command that was likely meant", async (args, words) => {
    const { code, out, err } = await call(args);
    expect([code, err]).toEqual([0, words === undefined ? "" : expect.stringContaining(words)]);
    expect(out).toMatch(/Nothing here mentions|doesn't say anything/);
  });

  test("what is no command's name gets no guess", async () => {
    const { err } = await call(["xylophone"]);
    expect(err).toBe('There is no command "xylophone". Run pullquote --help for all commands.');
  });
});

describe("of several stories", () => {
  const ask = (...question: string[]) => call(["ask", "--knowledge", STORIES, ...question]);

  test("the one is taken that alone knows the names asked about", async () => {
    expect(await ask("what did Abara say")).toMatchObject({ code: 0, out: expect.stringContaining("the rules are the rules") });
    expect((await ask("what did renn say about the piers")).out).toContain("two more piers had moved");
    expect((await call(["check", "--knowledge", STORIES, 'did Abara say "the rules are the rules"'])).out).toContain("Nell Abara");
  });

  test("the one is taken that alone answers where nobody is named", async () => {
    expect((await ask("what did the judge write")).out).toContain("the convenience of customers");
  });

  test("a name that none of them knows is answered about nobody", async () => {
    expect(await ask("what did Obama say")).toMatchObject({ code: 0, out: expect.stringContaining("Nothing here mentions Obama.") });
  });

  test("what may be about one as well as another is asked back: with a list at a terminal", async () => {
    expect(await ask("timeline")).toMatchObject({ code: 1, err: expect.stringContaining("Name the story first: ferry, harbour, rovers.") });
    const { io, out } = testIo();
    const offered: string[] = [];
    const dialogue: NonNullable<typeof io.dialogue> = async () => ({
      text: async () => "",
      secret: async () => "",
      choose: async (_, choices) => {
        offered.push(...choices.map(({ label }) => label));
        const last = choices.at(-1);
        if (last === undefined) throw new Error("no choice");
        return last.value;
      },
      tell: () => {},
    });
    await run(["ask", "--knowledge", STORIES, "people"], { ...io, dialogue }, { DATA_DIR: join(folder, "data") });
    expect(offered).toEqual(["ferry", "harbour", "rovers"]);
    expect(out.join("\n")).toContain("Joel Thwaite");
  });

  test("questions come from a pipe, one a line, each in the light of those before", async () => {
    const input = "what did Abara say\n\nwho is she\n";
    const { code, out } = await call(["ask", "--knowledge", STORIES], { input });
    expect(code).toBe(0);
    expect(out).toMatch(/What Nell Abara said[\s\S]+the trust's secretary, Nell Abara/);
    const { out: lines } = await call(["ask", "rovers", "--json", "--knowledge", STORIES], { input });
    expect(lines.split("\n").map((line) => JSON.parse(line).kind)).toEqual(["statements", "profile"]);
  });
});

describe("what a person at the terminal is told", () => {
  test("which file was written", async () => {
    const file = join(folder, "timeline.csv");
    const { err } = await call(["timeline", "rovers", "--csv", file, "--knowledge", STORIES]);
    expect(err).toBe(`Wrote ${file}`);
    expect(await readFile(file, "utf8")).toContain("2021-08");
  });

  test("the names by which articles are removed, and of a part of one which is meant", async () => {
    const knowledge = join(folder, "knowledge");
    const { out } = await call(["status", "rovers", "--knowledge", knowledge]);
    expect(out).toContain("  - 2025-02-24-touchline-weekly-wages-paid\n  - 2025-01-20-touchline-weekly-rovers-sold");
    const remove = (name: string, typed?: string) =>
      call(["remove", "rovers", name, "--knowledge", knowledge], typed === undefined ? {} : { typed });
    expect(await remove("touchline")).toMatchObject({ code: 1, err: expect.stringContaining("matches several articles:") });
    expect(await remove("wages-paid")).toMatchObject({ code: 1, err: expect.stringContaining("Add --yes") });
    expect(await remove("wages-paid", "n")).toMatchObject({
      code: 1,
      err: expect.stringContaining("Remove 2025-02-24-touchline-weekly-wages-paid?"),
    });
    expect(await remove("2025-02-24-touchline-weekly-wages-payd", "y")).toMatchObject({ code: 0 });
    expect(await readdir(join(knowledge, "rovers"))).not.toContain("2025-02-24-touchline-weekly-wages-paid.md");
  });

  test("how far work is that lasts over a second", () => {
    vi.useFakeTimers();
    try {
      const lines: string[] = [];
      const { io } = testIo();
      const work = longWork({ ...io, progress: (line) => void lines.push(line) }, "Reading nk");
      vi.advanceTimersByTime(900);
      work.tell("16 of 64 articles");
      expect(lines).toEqual([]);
      vi.advanceTimersByTime(200);
      work.tell("32 of 64 articles");
      work.tell("reading");
      work.end();
      expect(lines).toEqual([
        "[#####---------------] 16 of 64 Reading nk",
        "[##########----------] 32 of 64 Reading nk",
        "Reading nk …",
        "",
      ]);
    } finally {
      vi.useRealTimers();
    }
  });
});

test.each([
  ["what did Ford say about patience", "loses patience with diplomacy"],
  ["what did the mayor say about the bridge", "how tired that iron is"],
  ['did Okonjo-Lind say "we are here to make friends"', "We are not here to make friends"],
  ["what did Obama say", "Nothing here mentions Obama."],
])("the bundled stories are asked from any folder: %s", async (question, words) => {
  const { code, out } = await call(["demo", question]);
  expect(code).toBe(0);
  expect(out).toContain(words);
});

test("each question that the README offers for a bundled story finds its story", async () => {
  const readme = await readFile(join(import.meta.dirname, "../../README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| `([a-z]+)`: [^|]+ \| ([^|]+) \|$/gm)].map(
    ([, story = "", questions = ""]) => [story, questions.split(" · ").map((question) => question.replace(/ \([^)]*\)/, ""))] as const,
  );
  const names = await storyNames(BUNDLED);
  expect(rows.map(([story]) => story).toSorted()).toEqual(names);
  const stories = await Promise.all(names.map(async (name) => indexStory((await loadStory(BUNDLED, name)).story)));
  for (const [story, questions] of rows)
    for (const question of questions.filter((question) => question !== "timeline"))
      expect([question, whichStory(stories, question)?.story.command]).toEqual([question, story]);
});
