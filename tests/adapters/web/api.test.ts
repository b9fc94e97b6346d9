import { Validator } from "@seriousme/openapi-schema-validator";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerSchema } from "../../../src/adapters/web/schema.ts";
import { call } from "../../commands/call.ts";
import { SAMPLES } from "../samples.ts";
import { openWeb, STORIES, type TestWeb } from "./open-web.ts";

let web: TestWeb;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

const get = (address: string, headers: Readonly<Record<string, string>> = {}) => web.app.request(address, { headers });
const json = async (address: string) => JSON.parse(await (await get(address)).text());

describe("the API", () => {
  test("gives the Answer that the terminal gives", async () => {
    expect(await json("/api/nk/ask?q=what+did+Ford+say")).toEqual(
      JSON.parse((await call(["ask", "nk", "what did Ford say", "--json"])).out),
    );
    expect(await json("/api/nk/ask?q=and+Rapp-Hooper&c=what+did+Ford+say")).toEqual(
      web.bot.ask("nk", "and Rapp-Hooper", { context: ["what did Ford say"] }),
    );
    expect(await json("/api/nk/timeline?q=between+2002+and+2009")).toEqual(web.bot.timeline("nk", "between 2002 and 2009"));
    expect(await json("/api/nk/check?text=loses+patience+with+diplomacy")).toEqual(web.bot.check("nk", "loses patience with diplomacy"));
    expect(await json("/api/nk/articles")).toMatchObject({ kind: "sources" });
    expect(await json("/api/nk/people")).toMatchObject({ kind: "people" });
  });

  test("gives articles, people, passages and suggestions", async () => {
    const [article] = web.bot.read("nk").articles;
    const given = await json(`/api/nk/articles/${article?.id}`);
    expect(given.text).toBe(article?.text);
    expect(given.passages).toHaveLength(article?.passages.length ?? 0);
    expect((await json("/api/nk/people/Lindsey%20Ford")).evidence).toEqual(web.bot.statementsBy("nk", "Lindsey Ford"));
    expect((await json("/api/nk/search?q=patience&limit=1")).evidence).toEqual(web.bot.search("nk", "patience", 1));
    expect((await json("/api/nk/suggest?q=what+did+Fo")).suggestions).toContain("what did Lindsey Ford say");
    expect((await json("/api/stories")).stories).toEqual(web.bot.commands());
  });

  test("checks each quotation of a draft", async () => {
    const body = JSON.stringify({
      text: "Ford said the parties may lose “patience with diplomacy”. “Circus tents are for talks,” she said.",
    });
    const checked = JSON.parse(await (await web.app.request("/api/nk/check", { method: "POST", body })).text());
    expect(checked.quotations.map((one: { answer: { verdict?: string } }) => one.answer.verdict)).toEqual(["exact", "absent"]);
  });

  test("who has an answer of this revision is told that it is the same, until the story changes", async () => {
    const first = await get("/api/nk/ask?q=what+did+Ford+say");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toContain(web.bot.read("nk").revision);
    expect((await get("/api/nk/ask?q=what+did+Ford+say", { "if-none-match": etag })).status).toBe(304);
    expect((await get("/api/nk/ask?q=what+did+Ford+say", { "if-none-match": '"other", W/"old"' })).status).toBe(200);
    const stories = await openWeb({ knowledgeDir: STORIES });
    expect((await stories.app.request("/api/ferry/people")).headers.get("etag")).not.toBe(etag);
    await stories.close();
  });

  test.each([
    ["/api/nk/ask", 400, '"q" is missing, for example /api/nk/ask?q=what+did+Ford+say'],
    ["/api/nk/check", 400, '"text" is missing, for example /api/nk/check?text=the+words+to+check'],
    ["/api/no/ask?q=x", 404, 'There is no story "no". Stories: nk.'],
    ["/api/nk/articles/x", 404, 'This story has no article "x".'],
    ["/api/nk/people/x", 404, 'This story names nobody called "x".'],
    ["/api/nk/x", 404, "There is no such address. /api/openapi.json lists them all."],
  ])("%s is a problem of RFC 9457", async (address, status, detail) => {
    const response = await get(address);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect([response.status, await response.json()]).toEqual([status, { type: "about:blank", title: expect.any(String), status, detail }]);
  });

  test("is only read", async () => {
    const response = await web.app.request("/api/nk/ask", { method: "DELETE" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"]);
    expect((await web.app.request("/api/nk/check", { method: "POST", body: "not json" })).status).toBe(400);
  });

  test("may be used by other sites only where a setting lets it", async () => {
    expect((await get("/api/nk/people", { origin: "https://a.example" })).headers.get("access-control-allow-origin")).toBeNull();
    const open = await openWeb({ corsOrigins: ["https://a.example"] });
    const allowed = async (origin: string) =>
      (await open.app.request("/api/nk/people", { headers: { origin } })).headers.get("access-control-allow-origin");
    expect([await allowed("https://a.example"), await allowed("https://b.example")]).toEqual(["https://a.example", null]);
    await open.close();
  });

  test("is described in OpenAPI 3.1, and no address is missing", async () => {
    const document = await json("/api/openapi.json");
    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
    expect(document.openapi).toBe("3.1.0");
    const described = Object.keys(document.paths).map((path) => path.replaceAll(/\{(\w+)\}/g, ":$1"));
    const served = web.app.routes.filter(({ path, method }) => method === "GET" && path.startsWith("/api/")).map(({ path }) => path);
    expect(described.sort()).toEqual(served.filter((path) => !path.endsWith("openapi.json")).sort());
  });

  test("describes every Answer there is", () => {
    for (const answer of Object.values(SAMPLES)) expect(answerSchema.parse(answer)).toEqual(answer);
    for (const question of [
      "what did Ford say",
      "timeline",
      "people",
      "sources",
      "help",
      "who is Ford",
      "what did Obama say",
      "check: patience with diplomacy",
    ])
      expect(() => answerSchema.parse(web.bot.ask("nk", question))).not.toThrow();
  });
});

describe("what is taken along", () => {
  test("the timeline as calendar, table, data and picture", async () => {
    const got = async (ending: string) => {
      const response = await get(`/nk/timeline${ending}?q=between+2002+and+2009`);
      return [response.status, response.headers.get("content-type"), Buffer.from(await response.arrayBuffer())] as const;
    };
    const [ics, csv, data, png] = [await got(".ics"), await got(".csv"), await got(".json"), await got(".png")];
    expect([ics, csv, data, png].map(([status, type]) => `${status} ${type}`)).toEqual([
      "200 text/calendar; charset=utf-8",
      "200 text/csv; charset=utf-8",
      "200 application/json",
      "200 image/png",
    ]);
    expect(ics[2].toString()).toMatch(/^BEGIN:VCALENDAR/);
    expect(csv[2].toString()).toContain("date,from,to");
    expect(JSON.parse(data[2].toString())).toEqual(web.bot.timeline("nk", "between 2002 and 2009"));
    expect(png[2].subarray(1, 4).toString()).toBe("PNG");
  });

  test("a timeline that there isn't is a problem", async () => {
    const response = await get("/nk/timeline.ics?q=Obama");
    expect([response.status, await response.json()]).toMatchObject([404, { detail: "Nothing here mentions Obama." }]);
  });

  test("new statements and events are an Atom feed, the same whenever it is read", async () => {
    const stories = await openWeb({ knowledgeDir: STORIES });
    const text = await (await stories.app.request("/harbour/feed.atom")).text();
    const feed = parseAtomFeed(text);
    expect(await (await stories.app.request("/harbour/feed.atom")).text()).toBe(text);
    expect(feed.entries?.length).toBeGreaterThan(5);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(feed.entries?.length);
    const dates = feed.entries?.map(({ updated }) => String(updated)) ?? [];
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(feed.updated).toBe(dates[0]);
    for (const { links, content } of feed.entries ?? []) {
      const page = await (await stories.app.request(String(links?.[0]?.href))).text();
      expect(page).toContain('<mark class="cited">');
      expect(String(content?.value).length).toBeGreaterThan(10);
    }
    await stories.close();
  });
});
