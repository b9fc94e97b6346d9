import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWebAdapter } from "../../../src/adapters/web/adapter.ts";
import { LONG } from "../../long.ts";
import { NO_BROWSER, openBrowser, pictured, SCREENS } from "./browser.ts";
import { openWeb, type TestWeb } from "./open-web.ts";

const VOX = "/nk/2018-02-12-vox-mike-pence-says-the-us-is-ready-to-negotiate-with-north";
const DRAFT =
  "Lindsey Ford said, “The real risk is that any one of the parties involved loses patience with diplomacy.”\n\nMike Pence said: “The real risk is that any one of the parties involved loses patience with diplomacy.”\n\n“The real risk is that all of the parties involved lose patience with diplomacy,” Ford told Vox. “Talks are a circus,” she added.";

describe.skipIf(NO_BROWSER !== "")(`in Chromium${NO_BROWSER === "" ? "" : ` (${NO_BROWSER})`}`, () => {
  let web: TestWeb;
  let browser: Browser;
  let adapter: ReturnType<typeof createWebAdapter>;
  let origin: string;
  beforeAll(async () => {
    web = await openWeb();
    const { settings, log, renderer, metrics, clock } = web.context;
    adapter = createWebAdapter({ ...settings, webPort: 0 }, log, renderer, metrics, clock);
    await adapter.start(web.bot);
    origin = /http:\S+/.exec(adapter.address?.() ?? "")?.[0] ?? "";
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await adapter.stop();
    await web.close();
  });

  /** Does something with a page of its own; nothing may have been logged or refused by the security policy. */
  async function visit(address: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ baseURL: origin, permissions: ["clipboard-read", "clipboard-write"], ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())));
    page.on("pageerror", (error) => void faults.push(error.message));
    await page.goto(address);
    await act(page);
    expect(faults).toEqual([]);
    await context.close();
  }
  const runs = (page: Page, code: string): Promise<unknown> => page.evaluate(code);

  test("ask by keyboard, with suggestions, and follow the citation to the marked words", async () => {
    await visit("/", SCREENS.wide, async (page) => {
      // The field has the focus from the start.
      await page.keyboard.type("what did Fo");
      await expect.poll(() => runs(page, 'document.querySelector("#suggestions option").value')).toBe("what did Lindsey Ford say");
      await page.keyboard.type("rd say about patience");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/nk?q=what+did+Ford+say+about+patience");
      const quote = await page.locator("blockquote").first().textContent();
      await page.locator("a.place").first().click();
      await page.waitForURL(`**${VOX}?p=25*#p25`);
      expect((await page.locator("mark.cited").allTextContents()).join("")).toBe(quote);
      expect(await runs(page, 'document.querySelector("mark.cited").getBoundingClientRect().top < innerHeight')).toBe(true);
      await pictured(page, "article");
    });
  });

  test("Ctrl+K goes to the field, and the follow-up is understood", async () => {
    await visit("/nk?q=what+did+Ford+say", SCREENS.dark, async (page) => {
      await pictured(page, "answer-dark");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("and Rapp-Hooper");
      await page.keyboard.press("Enter");
      await page.waitForURL("**c=what+did+Ford+say");
      expect(await page.locator("h2").first().textContent()).toBe("What Mira Rapp-Hooper said");
    });
  });

  test("copies an excerpt with its source", async () => {
    await visit("/nk?q=what+did+Ford+say+about+patience", SCREENS.phone, async (page) => {
      await pictured(page, "answer-phone");
      await page.locator("button.copy").first().click();
      await expect.poll(() => page.locator("#told").textContent()).toBe("Copied with its source.");
      const copied = String(await runs(page, "navigator.clipboard.readText()")).split("\n");
      expect(copied[0]).toBe(await page.locator("blockquote").first().textContent());
      expect(copied[1]).toMatch(/^— Lindsey Ford, a former Asia .*; Vox, “Mike Pence says .*”, 12 February 2018$/);
      expect(copied[2]).toMatch(new RegExp(`^${origin}${VOX}\\?p=25&from=.*#p25$`));
    });
  });

  test("pick a person in an article: their words are lit in place, and the address can be shared", async () => {
    await visit(VOX, SCREENS.wide, async (page) => {
      await page.locator(".speakers a", { hasText: "Lindsey Ford" }).click();
      const lit = await page.locator(".lit").allTextContents();
      expect(lit.join(" ")).toContain("loses patience with diplomacy");
      expect(page.url()).toContain("person=Lindsey+Ford");
      await page.reload();
      expect(await page.locator(".lit").allTextContents()).toEqual(lit);
      await page.locator(".speakers a", { hasText: "Show nobody’s words" }).click();
      expect(await page.locator(".lit").count()).toBe(0);
    });
  });

  test("check a draft", async () => {
    await visit("/nk/check", SCREENS.wide, async (page) => {
      await page.locator("#text").fill(DRAFT);
      await page.locator("form.check button").click();
      const verdicts = await page.locator(".verdict").allTextContents();
      expect(verdicts.map((verdict) => verdict.slice(2))).toEqual(["word for word", "misattributed", "altered", "not in the story"]);
      expect(await page.locator("#text").inputValue()).toBe(DRAFT);
      await page.locator("h2").first().scrollIntoViewIfNeeded();
      await pictured(page, "check");
    });
  });

  test("the timeline with its picture", async () => {
    await visit("/nk/timeline", SCREENS.wide, async (page) => {
      await expect.poll(() => runs(page, 'document.querySelector(".picture img").naturalWidth')).toBeGreaterThan(0);
      expect(await page.locator(".events li").count()).toBeGreaterThan(5);
      await pictured(page, "timeline");
    });
  });

  test("everything is readable without JavaScript", async () => {
    await visit("/nk", { ...SCREENS.wide, javaScriptEnabled: false }, async (page) => {
      await page.locator("#q").fill("what did Ford say about patience");
      await page.locator("form.ask button").click();
      expect(await page.locator("blockquote").count()).toBeGreaterThan(0);
      expect(await page.locator("button.copy").first().isVisible()).toBe(false);
      await page.locator("a.place").first().click();
      expect(await page.locator("mark.cited").count()).toBeGreaterThan(0);
      await page.locator(".speakers a", { hasText: "Mike Pence" }).click();
      expect(await page.locator(".lit").count()).toBeGreaterThan(0);
    });
  });

  const PAGES = [
    "/nk",
    "/nk?q=what+did+Ford+say&c=timeline",
    "/nk?q=what+did+Obama+say",
    `${VOX}?p=25&person=Lindsey+Ford`,
    "/nk/timeline?q=between+2002+and+2009",
    "/nk/people",
    "/nk/people/Lindsey%20Ford",
    "/nk/articles",
    `/nk/check?text=${encodeURIComponent(DRAFT)}`,
    "/api",
    "/nowhere",
  ] as const;

  test(`axe finds nothing serious on ${LONG ? "any page" : "every other page"}, wide or on a dark phone's screen, and nothing is wider than the screen`, async () => {
    const context = await browser.newContext({ baseURL: origin, bypassCSP: true });
    const page = await context.newPage();
    const checkOn = async (address: string, { viewport, colorScheme }: (typeof SCREENS)["wide" | "dark phone"]) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const run =
        'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })';
      const found = await runs(
        page,
        `${run}.then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + ": " + id + " " + nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(" ; ")))`,
      );
      const where = `${address}, ${viewport.width} pixels wide`;
      expect(found, where).toEqual([]);
      expect(await runs(page, "document.documentElement.scrollWidth <= innerWidth"), where).toBe(true);
    };
    for (const address of LONG ? PAGES : PAGES.filter((_, nth) => nth % 2 === 1)) {
      await page.goto(address);
      await page.evaluate(axe.source);
      await checkOn(address, SCREENS.wide);
      await checkOn(address, SCREENS["dark phone"]);
    }
    await context.close();
  });

  test("an article prints without what is for the screen alone", async () => {
    await visit(`${VOX}?p=25`, SCREENS.wide, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const selector of ["header.top", "footer", ".speakers"]) expect(await page.locator(selector).isVisible(), selector).toBe(false);
      expect(await page.locator(".passage .notes").first().isVisible()).toBe(true);
    });
  });
});
