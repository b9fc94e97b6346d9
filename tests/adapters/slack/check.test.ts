import { describe, expect, test } from "vitest";
import { useSlack } from "./open-bot.ts";
import { readMessage } from "./read-message.ts";
import type { TransportName } from "./workspace.ts";

const QUOTE = "“So there’s a real risk that talks could fall apart.”";

describe.each<TransportName>(["HTTP", "Socket Mode"])('"Verify this quote" over %s', (transport) => {
  const { slack, bot } = useSlack(transport);

  test.each([
    ["word for word", `Ford: ${QUOTE}`, /Word for word: Lindsey Ford/],
    [
      "with straight marks and a mention",
      `<@U7> look: "So there's a real risk that talks could fall apart."`,
      /Word for word: Lindsey Ford/,
    ],
    [
      "changed",
      "Ford said “So there is no risk that talks could fall apart.”",
      /Not word for word: Lindsey Ford.*\n.*\[not in the story: .*no\]/,
    ],
    ["of somebody else", `Mattis said ${QUOTE}`, /Right words, wrong speaker: Lindsey Ford/],
    ["of nobody here", "“The quick brown fox jumps over the lazy dog tonight.”", /This quote isn't in “Talks with North Korea”/],
  ])("tells of a quote %s, to the asker alone", async (_, text, words) => {
    await slack().verify(text);
    const [answer] = await slack().seen(1);
    expect(answer).toMatchObject({ user: "U1", via: "response_url" });
    expect(readMessage(answer?.message).shown).toMatch(words);
  });

  const section = (...texts: readonly string[]) => ({
    type: "rich_text_section",
    elements: texts.map((text) => ({ type: "text", text })),
  });
  test.each<[string, Readonly<Record<string, unknown>>]>([
    [
      "its blocks, of which the quote is meant",
      {
        blocks: [
          {
            type: "rich_text",
            elements: [
              section("Look at this, it is nonsense:"),
              { ...section("So there’s a real risk that ", "talks could fall apart."), type: "rich_text_quote" },
            ],
          },
        ],
      },
    ],
    ["a section in markup", { blocks: [{ type: "section", text: { type: "mrkdwn", text: `&gt; ${QUOTE}` } }] }],
    ["an attachment", { attachments: [{ text: QUOTE, fallback: "something else" }] }],
    [
      "a forwarded message",
      {
        attachments: [
          {
            is_share: true,
            fallback: "something else",
            message_blocks: [{ team: "T1", message: { blocks: [{ type: "rich_text", elements: [section(QUOTE)] }] } }],
          },
        ],
      },
    ],
    ["lines behind >", { text: `I doubt that:\n&gt; ${QUOTE}\nDon't you?` }],
  ])("reads %s", async (_, message) => {
    await slack().verify("", "U1", message);
    const [answer] = await slack().seen(1);
    expect(readMessage(answer?.message).shown).toMatch(/Word for word: Lindsey Ford/);
    expect(readMessage(answer?.message).shown).toMatch(/Checked: “So there’s a real risk that talks could fall apart\.”/);
  });

  test("shared holds the words that were checked, with a link to their message", async () => {
    await slack().verify(`Ford: ${QUOTE}`);
    const [answer] = await slack().seen(1);
    if (answer !== undefined) await slack().click(answer, "Share in channel");
    await slack().until(() => slack().standIn.shown.some(({ user }) => user === undefined));
    const shared = readMessage(slack().standIn.shown.find(({ user }) => user === undefined)?.message);
    expect(shared.shown).toContain("Checked: Ford: “So there’s a real risk that talks could fall apart.”");
    expect(shared.links).toContain("https://coast.slack.com/archives/C1/p11");
  });

  test("can be shared, and keeps nothing of the message", async () => {
    await slack().verify(`Ford: ${QUOTE} and a word of mine`);
    const [answer] = await slack().seen(1);
    if (answer !== undefined) await slack().click(answer, "Share in channel");
    await slack().until(() => slack().standIn.shown.some(({ user }) => user === undefined));
    const shared = slack().standIn.shown.find(({ user }) => user === undefined);
    expect(readMessage(shared?.message).quotes).toEqual(readMessage(answer?.message).quotes);
    const [, id = ""] = /"id\\":\\"([a-z0-9]+)/.exec(JSON.stringify(shared?.message)) ?? [];
    expect(JSON.stringify(await bot().memory.get(id))).not.toContain("word of mine");
  });

  test("chosen twice by one delivery is answered once, and of an empty message says so", async () => {
    await slack().verify(" ");
    const [hint] = await slack().seen(1);
    expect(readMessage(hint?.message).shown).toContain("no words to check");
  });
});

describe("with several stories a quote", () => {
  const { slack } = useSlack("HTTP", { KNOWLEDGE_DIR: "tests/golden/knowledge" });

  test("is found in whichever story holds it", async () => {
    const { text } = slackQuote(await import("node:fs"));
    await slack().verify(text);
    const [answer] = await slack().seen(1);
    expect(readMessage(answer?.message).shown).toMatch(/Word for word/);
  });
});

/** The first quotation of the last golden article. */
function slackQuote({ readFileSync }: typeof import("node:fs")): { readonly text: string } {
  const article = readFileSync("tests/golden/knowledge/rovers/2025-02-24-touchline-weekly-wages-paid.md", "utf8");
  const [text = ""] = /[“"][^”"]{30,}[”"]/.exec(article.split("---")[2] ?? "") ?? [];
  return { text };
}
