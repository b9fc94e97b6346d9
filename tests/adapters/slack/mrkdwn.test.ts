import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMrkdwn, readMrkdwn, shorten } from "../../../src/adapters/slack/mrkdwn.ts";
import { processorTime } from "../../processor-time.ts";

describe("text from and to Slack", () => {
  test("loses its mentions and keeps its words", () => {
    expect(readMrkdwn("<@U1> what did <https://a.example|Ford> say &amp; <mailto:a@b.example|a@b.example>?")).toBe(
      "what did Ford say & a@b.example?",
    );
    expect(readMrkdwn("<!channel> <!subteam^S1|@team> in <#C1|general>  &lt;b&gt;")).toBe("in general <b>");
  });

  test("comes back as it was written", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMrkdwn(text)).not.toMatch(/[<>]/);
        expect(readMrkdwn(escapeMrkdwn(text))).toBe(text.replace(/[^\S\n]+/g, " ").trim());
      }),
    );
  });

  test("is read in time that grows with its length", () => {
    const taken = processorTime();
    for (const text of ["<".repeat(100_000), "<a|".repeat(50_000), "<a".repeat(50_000)]) readMrkdwn(text);
    expect(taken()).toBeLessThan(2000);
  });

  test("is shortened between words, and never within a pair of surrogates", () => {
    expect(shorten("one two three", 9)).toBe("one two…");
    expect(shorten("one  two", 9)).toBe("one two");
    expect(shorten("🎉".repeat(9), 6)).toBe("🎉🎉…");
  });
});
