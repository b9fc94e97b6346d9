import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { render as renderForConsole } from "../../src/adapters/console/render.ts";
import { pageCount, render as renderForDiscord } from "../../src/adapters/discord/render.ts";
import { renderAnswer as renderForSlack } from "../../src/adapters/slack/render.ts";
import { renderAnswer as renderForWeb } from "../../src/adapters/web/render.ts";
import { ask } from "../../src/ask/ask.ts";
import type { Answer } from "../../src/model.ts";
import { loadStory } from "../../src/story/load-story.ts";
import { indexStory, type StoryIndex } from "../../src/story/story-index.ts";
import * as discord from "./discord/read-message.ts";
import * as slack from "./slack/read-message.ts";

const GOLDEN = join(import.meta.dirname, "../golden");
const STORIES = [
  ["nk", join(import.meta.dirname, "../../knowledge")],
  ["harbour", join(GOLDEN, "knowledge")],
  ["rovers", join(GOLDEN, "knowledge")],
] as const;
/** More pages than any answer has. */
const PAGES = 40;

/** The quotations on all pages, turned until one has nothing to follow. */
function paged(page: (number: number, from: number) => readonly string[]): readonly string[] {
  const seen: string[] = [];
  for (let number = 0; number < PAGES; number += 1) {
    const quotes = page(number, seen.length);
    if (quotes.length === 0) break;
    seen.push(...quotes);
  }
  return seen;
}

function inDiscord(answer: Answer): readonly string[] {
  const pages = pageCount(answer);
  return paged((page) =>
    page < pages ? discord.readMessage(renderForDiscord(answer, { id: "abc", visibility: "public", page })).quotes : [],
  );
}

const inSlack = (answer: Answer): readonly string[] =>
  paged((_, from) => slack.readMessage(renderForSlack(answer, { id: "abc", from })).quotes);

function onThePage(answer: Answer): readonly string[] {
  const { markup } = renderForWeb(answer, { people: new Set(), origin: "https://news.example" });
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  return [...document.querySelectorAll("blockquote")].map((quote) => quote.textContent ?? "");
}

/** The excerpts in the console's text, in their order there. */
function inConsole(answer: Answer, excerpts: readonly string[]): readonly string[] {
  const shown = renderForConsole(answer, { colour: false });
  let from = 0;
  return excerpts.filter((text) => {
    const at = shown.indexOf(text, from);
    if (at !== -1) from = at + text.length;
    return at !== -1;
  });
}

describe.each(STORIES)("the golden questions of %s", (name, folder) => {
  let knowledge: StoryIndex;
  beforeAll(async () => {
    knowledge = indexStory((await loadStory(folder, name)).story);
  });
  const cases: readonly { readonly ask: string; readonly context?: readonly string[] }[] = parse(
    readFileSync(join(GOLDEN, `${name}.yaml`), "utf8"),
  );

  test("are as many as they should be", () => expect(cases.length).toBeGreaterThan(10));

  test.each(cases)(
    "$ask: the same excerpts in the console, in Slack, in Discord and on the web page",
    ({ ask: question, context = [] }) => {
      const answer = ask(knowledge, question, { context });
      const excerpts = (answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming] : answer.evidence).map(({ text }) => text);
      expect(inConsole(answer, excerpts)).toEqual(excerpts);
      expect(inSlack(answer)).toEqual(excerpts);
      expect(inDiscord(answer)).toEqual(excerpts);
      expect(onThePage(answer)).toEqual(excerpts);
    },
  );
});
