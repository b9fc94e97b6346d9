import { expect, test } from "vitest";
import { harmless, harmlessButColours } from "../../../src/adapters/console/harmless.ts";
import { render } from "../../../src/adapters/console/render.ts";
import { run } from "../../../src/commands/run.ts";
import { testIo } from "../../commands/call.ts";
import { SAMPLES } from "../samples.ts";

const OBEYED = ["\u001B[2J", "\u009B2J", "\u009D8;;x\u009C", "\u0007", "\u0008", "\r", "\u007F", "\u202E", "\u2066"];

test.each(OBEYED)("%j is shown, not obeyed, and takes the same room", (text) => {
  for (const made of [harmless(text), harmlessButColours(text)]) {
    expect(made).not.toMatch(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/u);
    expect(made).toHaveLength(text.length);
  }
});

test("the colours of an answer stay, others' codes don't", () => {
  for (const answer of Object.values(SAMPLES)) {
    const coloured = render(answer, { colour: true });
    expect(harmlessButColours(coloured)).toBe(coloured);
  }
  expect(harmlessButColours("\u001B[8mhidden")).toBe("�[8mhidden");
});

test("what a command writes to a terminal and tells of faults is harmless; a pipe gets what is there", async () => {
  const told = async (output: boolean) => {
    const { io, out, err } = testIo({ input: '{"id":"\u009B2J","text":"x","published":null}\n' });
    await run(["annotate", "--jsonl"], { ...io, terminal: { ...io.terminal, output } }, {});
    await run(["\u001B[2J\u009B"], io, {});
    return [out.join(""), err.join("")];
  };
  const [[shown = "", fault = ""], [piped = ""]] = [await told(true), await told(false)];
  expect(`${shown}${fault}`).not.toMatch(/[^\P{Cc}\n]/u);
  expect(piped).toContain("\u009B2J");
});
