import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWeb, STORIES, type TestWeb } from "./open-web.ts";

let web: TestWeb;
let stories: TestWeb;
beforeAll(async () => {
  web = await openWeb();
  stories = await openWeb({ knowledgeDir: STORIES });
});
afterAll(async () => {
  await web.close();
  await stories.close();
});

const VOX = "/nk/2018-02-12-vox-mike-pence-says-the-us-is-ready-to-negotiate-with-north";

async function get(address: string, at = web) {
  const response = await at.app.request(address);
  const text = await response.text();
  const { document } = parseHTML(text);
  return { response, text, document, words: (document.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ") };
}
const all = (document: ReturnType<typeof parseHTML>["document"], selector: string) => [...document.querySelectorAll(selector)];
const textOf = (element: { readonly textContent: string | null } | null | undefined) => element?.textContent ?? "";

describe("the pages", () => {
  test("/ leads to the only story, or lists all", async () => {
    expect((await web.app.request("/")).headers.get("location")).toBe("/nk");
    const { document } = await get("/", stories);
    expect(all(document, "main a").map((link) => link.getAttribute("href"))).toEqual(["/ferry", "/harbour", "/rovers"]);
  });

  test("a question is answered as in chat, at an address that can be shared", async () => {
    const { document, words } = await get("/nk?q=what+did+Ford+say+about+patience");
    expect(all(document, "blockquote").map(textOf)).toEqual(
      web.bot.ask("nk", "what did Ford say about patience").evidence.map(({ text }) => text),
    );
    expect(words).toContain("Lindsey Ford, a former Asia security specialist at the Defense Department");
    expect(words).toContain("Vox, “Mike Pence says the US is ready to negotiate with North Korea (sort of)”, 12 February 2018, passage 25");
  });

  test("the conversation is in the address: a follow-up is understood from it", async () => {
    const { document } = await get("/nk?q=and+Rapp-Hooper&c=what+did+Ford+say");
    expect(textOf(document.querySelector("h2"))).toBe("What Mira Rapp-Hooper said");
    const next = all(document, "form input[name=c]").map((input) => input.getAttribute("value"));
    expect(next).toEqual(["what did Ford say", "and Rapp-Hooper"]);
    expect(all(document, ".conversation a").map((link) => link.getAttribute("href"))).toEqual(["/nk?q=what+did+Ford+say", "/nk"]);
  });

  test("what isn't answered says why, and what can be asked", async () => {
    const { document, words } = await get("/nk?q=what+did+Obama+say");
    expect(words).toContain("Nothing here mentions Obama.");
    expect(all(document, ".suggestions a").length).toBeGreaterThan(0);
    const gaps = await web.bot.admin.gaps("nk");
    expect(JSON.stringify(gaps)).toContain("what did Obama say");
  });

  test("suggestions are there without a script", async () => {
    const { document } = await get("/nk");
    expect(all(document, "datalist option").map((option) => option.getAttribute("value"))).toEqual(web.bot.suggest("nk", ""));
  });

  test("every citation leads to exactly its words, marked in their article", async () => {
    for (const question of ["what did Ford say", "timeline", "when did the Agreed Framework collapse"]) {
      const { document } = await get(`/nk?q=${encodeURIComponent(question)}`);
      const answer = web.bot.ask("nk", question);
      const links = all(document, "blockquote").map((quote) => quote.getAttribute("cite") ?? "");
      const excerpts = answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming] : answer.evidence;
      expect(links).toHaveLength(excerpts.length);
      for (const [i, { text, citation }] of excerpts.entries()) {
        const { document: article } = await get(links[i] ?? "");
        expect(all(article, "mark.cited").map(textOf).join("")).toBe(text);
        expect(links[i]).toMatch(new RegExp(`#p${citation.passage}$`));
        expect(article.querySelector(`#p${citation.passage} mark`)).not.toBeNull();
      }
    }
  });

  test("words that are no longer in the article are said to be gone, and nothing is marked in their place", async () => {
    const { document, words } = await get(`${VOX}?p=22&from=Words+that+nobody+wrote`);
    expect(words).toContain("The cited words are no longer in this article.");
    expect(document.querySelector("mark.cited")).toBeNull();
  });

  test("an article is shown character for character, whatever is marked in it", async () => {
    for (const at of [web, stories])
      for (const { name } of at.bot.commands())
        for (const article of at.bot.read(name).articles) {
          const { document } = await get(
            `/${name}/${article.id}?person=${encodeURIComponent(at.bot.read(name).people[0]?.name ?? "")}&p=2`,
            at,
          );
          expect(all(document, ".passage > p").map(textOf)).toEqual(
            article.passages.map(({ start, end }) => article.text.slice(start, end)),
          );
        }
  });

  test("an article shows who speaks where, and what its dates come to", async () => {
    const { document } = await get(VOX);
    expect(textOf(document.querySelector("#p25 .notes"))).toContain("Lindsey Ford, partly quoted");
    expect(all(document, ".notes li").map(textOf).join("\n")).toMatch(/“.*”: .*\d{4}/);
    expect(document.querySelector(".lit")).toBeNull();
  });

  test("picking a person lights their words and nobody else's", async () => {
    const { document } = await get(`${VOX}?person=Lindsey+Ford`);
    const lit = all(document, ".lit").map(textOf).join("\n");
    expect(lit).toContain("The real risk is that any one of the parties involved loses patience with diplomacy");
    expect(lit).not.toContain("pressure");
    expect(textOf(document.querySelector("[aria-current=true]"))).toBe("Lindsey Ford");
  });

  test("an article that is called like a page has an address of its own", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pullquote-names-"));
    await mkdir(join(folder, "fair"));
    await writeFile(join(folder, "fair", "story.md"), "---\ntitle: The fair\n---\n");
    await writeFile(
      join(folder, "fair", "people.md"),
      "---\ntitle: Faces of the fair\n---\n\nThe fair opened on Monday. Ada Quill said: “Come early.”\n",
    );
    const fair = await openWeb({ knowledgeDir: folder });
    const { document } = await get("/fair?q=what+did+Quill+say", fair);
    const address = document.querySelector("blockquote")?.getAttribute("cite") ?? "";
    expect(address).toMatch(/^\/fair\/articles\/people\?/);
    expect(
      all((await get(address, fair)).document, "mark.cited")
        .map(textOf)
        .join(""),
    ).toBe("Ada Quill said: “Come early.”");
    await fair.close();
    await rm(folder, { recursive: true });
  });

  test("people: a page for each with everything they say in order", async () => {
    const { document } = await get("/nk/people");
    const ford = all(document, ".people a").find((link) => textOf(link) === "Lindsey Ford");
    const { document: page, words } = await get(ford?.getAttribute("href") ?? "");
    expect(all(page, "blockquote").map(textOf)).toEqual(web.bot.statementsBy("nk", "Lindsey Ford").map(({ text }) => text));
    expect(all(page, "blockquote").length).toBeGreaterThan(1);
    expect(words).toContain("a former Asia security specialist");
    expect((await get("/nk/people/Ada%20Quill")).response.status).toBe(404);
  });

  test("articles: each with its page", async () => {
    const { document } = await get("/nk/articles");
    expect(document.querySelector(".sources a")?.getAttribute("href")).toBe(VOX);
  });

  test("the timeline goes by the topic or range in the address", async () => {
    const { document } = await get("/nk/timeline?q=between+2002+and+2009");
    const answer = web.bot.timeline("nk", "between 2002 and 2009");
    expect(all(document, ".events blockquote").map(textOf)).toEqual(answer.evidence.map(({ text }) => text));
    expect(textOf(document.querySelector("h1"))).toBe(answer.heading);
    expect(document.querySelector("img")?.getAttribute("src")).toBe("/nk/timeline.png?q=between+2002+and+2009");
  });

  test("a draft's quotations are each checked", async () => {
    const text =
      "Lindsey Ford said, “The real risk is that any one of the parties involved loses patience with diplomacy.”\n\nMike Pence said: “The real risk is that any one of the parties involved loses patience with diplomacy.”\n\n“No talks will ever be held in a circus tent,” he said.\n\n“The real risk is that all of the parties involved lose patience with diplomacy,” Ford told Vox.";
    const response = await web.app.request("/nk/check", { method: "POST", body: new URLSearchParams({ text }) });
    const { document } = parseHTML(await response.text());
    expect(all(document, ".verdict").map((verdict) => textOf(verdict).slice(2))).toEqual([
      "word for word",
      "misattributed",
      "not in the story",
      "altered",
    ]);
    expect(textOf(document.querySelector("del"))).toContain("all");
    // A browser leaves out a line break at the beginning.
    expect(textOf(document.querySelector("textarea"))).toBe(`\n${text}`);
  });
});
