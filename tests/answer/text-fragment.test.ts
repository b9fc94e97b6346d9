import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkToText } from "../../src/answer/text-fragment.ts";

const directive = (link: string | undefined) => link?.split(":~:text=")[1] ?? "";

describe("a link to a sentence", () => {
  test("names a short text whole", () => {
    expect(linkToText("https://news.example/a", "We will talk.")).toBe("https://news.example/a#:~:text=We%20will%20talk.");
  });

  test("encodes the marks that the directive and chat markup give a meaning to", () => {
    expect(directive(linkToText("https://news.example/a", "well-known, R&D (“*_x_*”)|<b>"))).toMatch(/^[A-Za-z0-9.%]+$/);
  });

  test("names a long text by its first and its last words", () => {
    const text = `${"The first words of a sentence that goes on. ".repeat(6)}And these are its very last words here.`;
    const [start = "", end = "", ...rest] = directive(linkToText("https://news.example/a", text)).split(",").map(decodeURIComponent);
    expect(rest).toEqual([]);
    expect(text.startsWith(start)).toBe(true);
    expect(text.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThan(120);
  });

  test("keeps the anchor of the address and replaces an older directive", () => {
    expect(linkToText("https://news.example/a?b=1#part", "Yes.")).toBe("https://news.example/a?b=1#part:~:text=Yes.");
    expect(linkToText("https://news.example/a#:~:text=No", "Yes.")).toBe("https://news.example/a#:~:text=Yes.");
  });

  test("is the address alone where there are no words", () => {
    expect(linkToText("https://news.example/a", " ")).toBe("https://news.example/a");
  });

  test("is nothing where the address is none of the web", () => {
    expect(linkToText("javascript:alert(1)", "Yes.")).toBeUndefined();
    expect(linkToText("not an address", "Yes.")).toBeUndefined();
    expect(linkToText(`https://news.example/${"a".repeat(3000)}`, "Yes.")).toBeUndefined();
  });

  test("is an address without marks of markup for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const link = linkToText("https://news.example/a_(b)", text) ?? "";
        expect(URL.canParse(link)).toBe(true);
        expect(link).not.toMatch(/[|<>()*_\s]/);
      }),
    );
  });
});
