import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockQuote, escapeDiscord, escapeLine, maskedLink, webAddress } from "../../../src/adapters/discord/escape.ts";
import { processorTime } from "../../processor-time.ts";
import { shown } from "./markup.ts";

/** All that Discord gives a meaning to. */
const HOSTILE = [
  "@everyone and @here and <@1> <@!1> <@&1> <#1> <id:customize>",
  "<t:1700000000:R> <t:1700000000> </nk:123> <:smile:1> <a:wave:1>",
  "# heading",
  "### heading\n## another",
  "-# subtext",
  "- a list\n+ another\n* third\n1. first\n2) second",
  "> quoted\n>>> all of it",
  "*a* **b** ***c*** _d_ __e__ ~~f~~ ||spoiler|| `code` ``co`de`` ```ts\nblock\n```",
  "[x](y) [x](https://evil.example) [x](<https://evil.example>)",
  "https://evil.example/a_b_c?x=*y* http://a.b <https://c.d> steam://run discord://x",
  "a\\b \\* \\\\ C:\\temp\\_x ¯\\_(ツ)_/¯",
  "someone@example.org <mail@example.org> <+1 555 0100>",
  "“[N]o pressure comes off until they [North Korea] act,” he said.",
];

describe("escaped text", () => {
  test.each(HOSTILE)("shows %j as it is, with nothing alive in it", (text) => {
    const seen = shown(escapeDiscord(text));
    expect(seen.live).toEqual([]);
    expect(seen.text).toBe(text);
  });

  test.each(HOSTILE.slice(0, 9))("would be alive in %j unescaped", (text) => {
    expect(shown(text).live.length + Number(shown(text).text !== text)).toBeGreaterThan(0);
  });

  test.each(HOSTILE)("holds %j still when quoted", (text) => {
    const seen = shown(blockQuote(text));
    expect(seen.live.map(({ kind }) => kind)).toEqual(["blockQuote"]);
    expect(seen.text).toBe(text);
  });

  test("is the original again once each backslash before a mark is taken away", () => {
    const marks = fc.constantFrom(..."\\*_~`|<>[]()@#-+:/. \n\t!&1234567890abc“”é😀".split(""), "https://", "-# ", "1. ", "```", "<t:1:R>");
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        expect(escapeDiscord(text).replace(/\\([^0-9A-Za-z\s])/g, "$1")).toBe(text);
      }),
    );
  });

  test("takes time in proportion to its length", () => {
    for (const part of [" ", "\r", "\t", "1", "#", "- ", "\\", ":/", "> "]) {
      const taken = processorTime();
      escapeDiscord(part.repeat(200_000));
      expect(taken()).toBeLessThan(1_000);
    }
  });

  test("of one line has no line break", () => {
    expect(escapeLine(" # a\n\n# b ")).toBe("\\# a # b");
  });
});

describe("an address", () => {
  test.each(["javascript:alert(1)", "data:text/html,x", "not an address", "", "ftp://a.b/c"])("%j is no link", (address) => {
    expect(webAddress(address)).toBeUndefined();
    expect(maskedLink("there", address)).toBe("there");
  });

  test.each([
    "https://a.b/c)d>e f",
    "https://a.b/x|y`z\\w[1]",
    "https://a.b/?q=(<x>)#:~:text=a%2Db,c",
    "https://a.b/>)[x](<https://evil.example",
  ])("%j links to itself alone", (address) => {
    const { live } = shown(`see ${maskedLink("there", address)} and more`);
    expect(live).toEqual([{ kind: "link", text: "there", target: webAddress(address) }]);
  });
});
