import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { render } from "../../src/adapters/discord/render.ts";
import { renderAnswer } from "../../src/adapters/slack/render.ts";
import { createReader } from "../../src/bot.ts";
import { openLibrary } from "../../src/story/library.ts";
import { loadStory } from "../../src/story/load-story.ts";
import { indexStory } from "../../src/story/story-index.ts";
import { drawDiscordMessage } from "./discord/draw-message.ts";
import { drawSlackMessage } from "./slack/draw-message.ts";
import { NO_BROWSER, openBrowser } from "./web/browser.ts";

const library = await openLibrary("knowledge", async (name) => {
  const { story, content, problems } = await loadStory("knowledge", name);
  return { index: indexStory(story), content, problems };
});
const bot = createReader({ library });
const slack = { asker: "Ana", time: "10:32", id: "a1", deletableBy: "U1" };

const SAID = "what did Oriel Hathersage say";
const WRONG = "Hathersage said: “I will not wait for a lorry to find out how tired this bridge is.”";

/** Each picture of a message in docs/images, as the page that it is taken of, with words that it must show. */
const PICTURES: readonly (readonly [name: string, page: () => string, words: string])[] = [
  [
    "slack-answer",
    () => drawSlackMessage(renderAnswer(bot.ask("harbour", SAID), slack).blocks, { ...slack, asked: `/harbour ${SAID}` }),
    "Ask next",
  ],
  [
    "slack-timeline",
    () =>
      drawSlackMessage(renderAnswer(bot.ask("harbour", "timeline since 2024"), slack).blocks, {
        ...slack,
        asked: "/harbour timeline since 2024",
      }),
    "Still to come",
  ],
  [
    "slack-check",
    () =>
      drawSlackMessage(renderAnswer(bot.check("harbour", WRONG), { id: "a1", checked: { words: WRONG }, share: { check: WRONG } }).blocks, {
        ...slack,
        asked: WRONG,
        alone: true,
      }),
    "Not word for word",
  ],
  ["discord-answer", () => discord(SAID), "Ask next"],
  ["discord-people", () => discord("people"), "People"],
];

function discord(question: string): string {
  const { components } = render(bot.ask("harbour", question), { id: "a1", visibility: "public", page: 0 });
  return drawDiscordMessage(components, { asker: "ana", command: `harbour question: ${question}`, time: "Today at 10:32" });
}

describe(`messages as the platforms' clients draw them${NO_BROWSER === "" ? "" : ` (${NO_BROWSER})`}`, () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (NO_BROWSER === "") browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.skipIf(NO_BROWSER !== "").each(PICTURES)("%s is drawn whole, and its picture in the docs is small", async (name, page, words) => {
    const tab = await browser?.newPage({ viewport: { width: 680, height: 400 }, deviceScaleFactor: 1 });
    await tab?.setContent(page());
    expect(await tab?.locator("main").textContent()).toContain(words);
    expect(await tab?.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(680);
    const path = join(import.meta.dirname, "../../docs/images", `${name}.png`);
    if (process.env.SCREENSHOTS === "1") await tab?.locator("body").screenshot({ path });
    await tab?.close();
    expect(readFileSync(path).length).toBeLessThan(200_000);
  });
});
