import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUNDLED } from "../../src/commands/demo.ts";
import { call } from "./call.ts";

/** How each shell is asked what it would complete: a program that reads the script's path and the words typed, and prints one completion a line. */
const SHELLS: Readonly<Record<string, { readonly flags: readonly string[]; readonly program: string }>> = {
  bash: {
    flags: ["--norc", "--noprofile"],
    program: `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _pullquote; printf '%s\\n' "\${COMPREPLY[@]}"`,
  },
  // The functions of its completion system, which prints nowhere, are replaced by some that print.
  zsh: {
    flags: ["-f"],
    program: `compdef() { }; compadd() { shift; print -l -- "$@" }; _files() { print FILES }; _describe() { print -l -- \${\${(P)2}%%:*} }
      source "$1"; shift; words=("$@"); CURRENT=$#; _pullquote`,
  },
  fish: {
    flags: ["--no-config"],
    program: `source $argv[1]; complete -C (string join ' ' -- $argv[2..]) | string replace -r '\\t.*' ''; true`,
  },
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pullquote-completion-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(Object.entries(SHELLS))("completion in %s", (shell, { flags, program }) => {
  const isHere = spawnSync(shell, ["-c", "exit 0"]).status === 0;

  test("knows every command and its options", async () => {
    const { code, out } = await call(["completion", shell]);
    expect(code).toBe(0);
    for (const word of ["timeline", "rollback", "completion"]) expect(out).toContain(word);
    expect(out).toContain(shell === "fish" ? "-l png" : "--png");
  });

  test.skipIf(!isHere)(`completes as one types (skipped where ${shell} isn't installed)`, async () => {
    const script = join(folder, shell);
    await writeFile(script, (await call(["completion", shell])).out);
    const complete = (...typed: string[]): string[] => {
      // fish reads its arguments right after the program, the others after a name for it.
      const args = shell === "fish" ? [script, "pullquote", ...typed] : ["-", script, "pullquote", ...typed];
      const env = { ...process.env, KNOWLEDGE_DIR: BUNDLED };
      const out = execFileSync(shell, [...flags, "-c", program, ...args], { env, cwd: folder, encoding: "utf8" });
      return out.split("\n").filter((line) => line !== "");
    };
    expect(complete("roll")).toContain("rollback");
    expect(complete("help", "tim")).toContain("timeline");
    expect(complete("ask", "").toSorted()).toEqual(["harbour", "nk", "rovers"]);
    expect(complete("timeline", "nk", "--p")).toContain("--png");
    expect(complete("slack", "")).toEqual(["manifest"]);
    expect(complete("completion", "").toSorted()).toEqual(["bash", "fish", "zsh"]);
    expect(complete("mcp", "")).toEqual([]);
    expect(complete("demo", "")).toEqual([]);
  });
});

test("completion of another shell is refused", async () => {
  expect(await call(["completion", "tcsh"])).toMatchObject({ code: 2, err: expect.stringContaining("bash, zsh or fish") });
});
