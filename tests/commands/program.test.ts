import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { NK_ALONE } from "../stories/nk-alone.ts";
import { type Called, call } from "./call.ts";

const ROOT = join(import.meta.dirname, "../..");
const KNOWLEDGE = join(ROOT, "tests/golden/knowledge");

/** Calls the program with these arguments, in this process. */
const pullquote = (args: readonly string[], input = "", environment: Readonly<Record<string, string>> = {}): Promise<Called> =>
  call(args, { input, environment });

/** The program as a shell starts it, in a process of its own. */
const started = (args: readonly string[]) =>
  spawn(process.execPath, [join(ROOT, "bin/pullquote.js"), ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });

const lines = (out: string): unknown[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the program", () => {
  test("lists its commands, and fails on one that isn't", async () => {
    expect(await pullquote(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("timeline") });
    expect(await pullquote([])).toMatchObject({ code: 2 });
    expect(await pullquote(["constructor"])).toMatchObject({ code: 2, err: expect.stringContaining('no command "constructor"') });
  });

  test.each(["ask", "timeline", "check", "status", "add", "annotate", "search", "rank"])(
    "%s has help, and refuses an unknown option",
    async (name) => {
      expect(await pullquote([name, "--help"])).toMatchObject({ code: 0, out: expect.stringContaining(`usage: pullquote ${name}`) });
      expect(await pullquote([name, "--nonsense"])).toMatchObject({ code: 2, err: expect.stringContaining("--nonsense") });
    },
  );

  test("asks the only story, the default one, or the one named first", async () => {
    expect(await pullquote(["ask", "--knowledge", NK_ALONE, "who is Ford"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Lindsey Ford"),
    });
    const named = await pullquote(["ask", "--knowledge", KNOWLEDGE, "rovers", "what", "did", "Abara", "say"]);
    expect(named).toMatchObject({ code: 0, out: expect.stringContaining("the rules are the rules") });
    expect(await pullquote(["ask", "--knowledge", KNOWLEDGE, "timeline"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("harbour, rovers"),
    });
    expect(
      await pullquote(["ask", "--knowledge", KNOWLEDGE, "--json", "what did Abara say"], "", { DEFAULT_STORY: "rovers" }),
    ).toMatchObject({ code: 0, out: expect.stringContaining('"answered": true') });
    expect(await pullquote(["ask", "--knowledge", "/nowhere", "what"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("/nowhere"),
    });
  });

  test("prints no colour and wraps nothing in a pipe", async () => {
    const { out } = await pullquote(["ask", "--knowledge", "knowledge", "what did Ford say"]);
    expect(out).not.toContain("\u001B");
    expect(out).toContain(
      "“I’m not holding my breath for Kim Jong Un to make that concession in the near future,” Lindsey Ford, a former Asia security specialist at the Defense Department, told me.",
    );
  });

  test("answers a line for each line, and goes on after one that can't be read", async () => {
    const input =
      '{"id":1,"question":"who is Abara"}\nnot json\n{"id":3}\n{"id":4,"story":"nowhere","question":"x"}\n[]\n{"id":"six","question":"people","context":["who is Abara"]}\n';
    const { code, out } = await pullquote(["ask", "rovers", "--jsonl", "--knowledge", KNOWLEDGE], input);
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { id: 1, answer: { answered: true } },
      { id: null, error: expect.any(String) },
      { id: 3, error: '"question" must be a string' },
      { id: 4, error: expect.stringContaining("nowhere") },
      { id: null, error: expect.any(String) },
      { id: "six", answer: { kind: "people" } },
    ]);
  });

  test("annotates with offsets into the very text, astral characters included", async () => {
    const text = "😀 “It fell,” Ada Quill said on 3 May 2019.\n\n“Again?” she asked.";
    const { out } = await pullquote(
      ["annotate", "--jsonl"],
      `${JSON.stringify({ id: "a", text, published: null })}\n{"id":"b","text":"x","published":"soon"}\n`,
    );
    const [first, second] = lines(out);
    expect(second).toMatchObject({ id: "b", error: expect.stringContaining("soon") });
    expect(first).toMatchObject({
      id: "a",
      statements: [{ speaker: { name: "Ada Quill" }, form: "direct" }, { speaker: { name: "Ada Quill" } }],
      dates: [{ text: "3 May 2019", value: "2019-05-03" }],
    });
  });

  test("checks a quote, and tells a timeline", async () => {
    expect(await pullquote(["check", "--knowledge", KNOWLEDGE, "rovers", "the rules are the rules"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Word for word: Nell Abara"),
    });
    expect(await pullquote(["check", "--knowledge", KNOWLEDGE, "rovers"])).toMatchObject({ code: 2 });
    expect(await pullquote(["timeline", "--knowledge", KNOWLEDGE, "rovers", "2021"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("August 2021"),
    });
  });

  test("tells the stories that there are", async () => {
    const { code, out } = await pullquote(["status", "--json", "--knowledge", KNOWLEDGE]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { story: "ferry", articles: 2 },
      { story: "harbour", articles: 3 },
      { story: "rovers", articles: 2 },
    ]);
    expect(await pullquote(["status", "nowhere", "--knowledge", KNOWLEDGE])).toMatchObject({ code: 1 });
  });
});

describe("the program in a process of its own", () => {
  test("writes to both outputs and ends with the exit code", async () => {
    const child = started(["ask", "--knowledge", KNOWLEDGE, "timeline"]);
    const [[code], out, err] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("harbour, rovers");
  });

  test("ends in peace when nobody reads on", async () => {
    const child = started(["help"]);
    child.stdout.destroy();
    const [[code], err] = await Promise.all([once(child, "close"), text(child.stderr)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
