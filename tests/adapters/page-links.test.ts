import { describe, expect, test } from "vitest";
import { render as renderForDiscord } from "../../src/adapters/discord/render.ts";
import { renderAnswer as renderForSlack } from "../../src/adapters/slack/render.ts";
import { plainText } from "../../src/answer/plain-text.ts";
import type { Answer } from "../../src/model.ts";
import * as discord from "./discord/read-message.ts";
import { evidence, quoting } from "./samples.ts";
import * as slack from "./slack/read-message.ts";
import { openWeb } from "./web/open-web.ts";

const PAGE = "https://news.example.org/harbour/a?p=1&from=Boats%20wait.#p1";
const words = evidence("Boats wait.", 1);
const { url = "", ...citation } = { ...words.citation, page: PAGE };
const own: Answer = { ...quoting(""), evidence: [{ ...words, citation }] };
const both: Answer = { ...quoting(""), evidence: [{ ...words, citation: { ...citation, url } }] };

const LINKS = {
  Slack: (one: Answer) => slack.readMessage(renderForSlack(one, { id: "a" })).links,
  Discord: (one: Answer) => discord.readMessage(renderForDiscord(one, { id: "a", visibility: "public", page: 0 })).links,
};

describe.each(Object.entries(LINKS))("%s", (_, linksOf) => {
  test("offers the sentence where it was published, and its words on our own page", () => {
    expect(linksOf(both)).toEqual(["https://daily.example/harbour#:~:text=Boats%20wait.", PAGE]);
  });

  test("leads to our own page where an article has no address of its own", () => {
    expect(linksOf(own)).toEqual([PAGE]);
  });
});

test("a text without markup has one address", () => {
  expect(plainText(own)).toContain(PAGE);
  expect(plainText(both)).not.toContain(PAGE);
});

test("with PUBLIC_URL, every citation of the bot's answers links to its page, which marks just its words", async () => {
  const web = await openWeb({ publicUrl: "https://news.example.org/" });
  for (const answer of [web.bot.ask("nk", "what did Ford say"), web.bot.timeline("nk", ""), web.bot.check("nk", "patience with diplomacy")])
    for (const { text, citation } of answer.evidence) {
      expect(citation.page).toMatch(/^https:\/\/news\.example\.org\/nk\//);
      const page = await (await web.app.request(citation.page ?? "")).text();
      expect([...page.matchAll(/<mark class="cited">(.*?)<\/mark>/g)].length, text).toBeGreaterThan(0);
    }
  expect((await web.bot.checkDraft("nk", "“patience with diplomacy”")).quotations[0]?.answer.evidence[0]?.citation.page).toBeDefined();
  await web.close();
});
