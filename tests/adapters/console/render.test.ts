import { describe, expect, test } from "vitest";
import { harmlessButColours, withoutCodes } from "../../../src/adapters/console/harmless.ts";
import { render } from "../../../src/adapters/console/render.ts";
import type { Answer } from "../../../src/model.ts";
import { type Reading, testRenderer } from "../contract.ts";
import { quoting, SAMPLES } from "../samples.ts";

/** Reads plain output as a person does: above each line that tells a source stands the quotation. */
function read(answer: Answer): Reading {
  const shown = render(answer, { colour: false });
  const lines = shown.split("\n");
  const links = lines.filter((line) => line.startsWith("  http")).map((line) => line.trim());
  const quotes = lines.flatMap((line, i) => (line.startsWith("— ") ? [lines[i - 1] ?? ""] : []));
  return { shown, quotes, links, faults: [], pings: [], aloud: shown };
}

testRenderer("console", read, { chat: false });

describe("in a terminal", () => {
  test("colour changes no word", () => {
    for (const answer of Object.values(SAMPLES)) {
      const bare = withoutCodes(render(answer, { colour: true }));
      expect(bare.replace(/[+-]/g, "")).toBe(
        render(answer, { colour: false })
          .replace(/\n {2}https?:.*/g, (address) => (answer.kind === "sources" ? address : ""))
          .replace(/\[([+-])([^\]]*)\]/g, "$1$2")
          .replace(/[+-]/g, ""),
      );
    }
  });

  test("a citation opens its words in the article, and the long address isn't shown", () => {
    const shown = Object.values(SAMPLES)
      .filter(({ kind }) => kind === "statements")
      .map((answer) => render(answer, { colour: true, columns: 60 }))
      .join("\n");
    expect(shown).toMatch(/\]8;id=[\w-]+;https:\/\/[^\s]+:~:text=/);
    expect(withoutCodes(shown)).not.toContain(":~:text=");
    expect(harmlessButColours(shown)).toBe(shown);
    expect(harmlessButColours("\u001B]8;id=1;https://evil.example\u001B\\here")).not.toContain("\u001B");
  });

  test("lines are wrapped at blanks, and no word is lost", () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    const wrapped = render(quoting(words), { colour: false, columns: 40 });
    expect(wrapped.split("\n").every((line) => line.length <= 40 || !line.includes(" ") || line.startsWith("  http"))).toBe(true);
    expect(wrapped.replace(/\s+/g, " ")).toContain(words);
  });

  test("an article's control characters are shown, not obeyed", () => {
    const shown = render(quoting("before \u001B[2J\u001B]8;;http://evil\u0007 after\u202E"), { colour: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come through
    expect(shown).not.toMatch(/[\u001B\u0007\u202E]/);
    expect(shown).toContain("before �[2J");
  });
});
