import type { Context, Hono } from "hono";
import { referenceTo } from "../../answer/evidence.ts";
import type { StoryCommand } from "../../bot.ts";
import { VERSION } from "../../version.ts";
import { MOST_CONTEXT } from "./addresses.ts";
import { keepUnanswered, originOf, storyOf, type WebContext } from "./context.ts";
import { allowSites, type Env } from "./guard.ts";
import { openApi } from "./openapi.ts";
import { noStory } from "./pages.ts";
import { refuse } from "./problem.ts";

/** Passages that a search gives, unless asked for fewer, and at most. */
const HITS = { usual: 10, most: 100 } as const;

/** The same for programs: JSON, and errors as problems (RFC 9457). */
export function serveApi(app: Hono<Env>, context: WebContext): void {
  const { bot, settings } = context;
  allowSites(app, "/api/*", settings, { allowMethods: ["GET", "POST"], exposeHeaders: ["etag"] });

  /** Serves a story's data; a client that has it in this revision gets 304. */
  const of =
    (serve: (c: Context<Env>, story: StoryCommand) => unknown) =>
    (c: Context<Env>): Response => {
      const story = storyOf(context, c);
      if (story === undefined) return noStory(context, c);
      const tag = `W/"${bot.read(story.name).revision}-${VERSION}"`;
      c.header("etag", tag);
      c.header("cache-control", "no-cache");
      if (isHeld(c.req.header("if-none-match"), tag)) return c.body(null, 304);
      const data = serve(c, story);
      return data instanceof Response ? data : c.json(data);
    };
  const withQuery = (c: Context<Env>, name: string, example: string, give: (value: string) => unknown): unknown => {
    const value = c.req.query(name) ?? "";
    return value.trim() === "" ? refuse(c, 400, `"${name}" is missing, for example ${c.req.path}?${name}=${example}`) : give(value);
  };

  const orRefusal = <T>(c: Context<Env>, thing: T | undefined, none: string, give: (thing: T) => unknown): unknown =>
    thing === undefined ? refuse(c, 404, none) : give(thing);

  app.get("/api/openapi.json", (c) => c.json(openApi(originOf(context, c))));
  app.get("/api/stories", (c) => c.json({ stories: bot.commands() }));
  app.get(
    "/api/:story/ask",
    of((c, { name }) =>
      withQuery(c, "q", "what+did+Ford+say", (question) => {
        const earlier = (c.req.queries("c") ?? []).slice(-MOST_CONTEXT);
        const answer = bot.ask(name, question, { context: earlier });
        keepUnanswered(context, answer, earlier, "api");
        return answer;
      }),
    ),
  );
  app.get(
    "/api/:story/timeline",
    of((c, { name }) => bot.timeline(name, c.req.query("q") ?? "")),
  );
  app.get(
    "/api/:story/check",
    of((c, { name }) => withQuery(c, "text", "the+words+to+check", (text) => bot.check(name, text))),
  );
  app.post("/api/:story/check", async (c) => {
    const story = storyOf(context, c);
    if (story === undefined) return noStory(context, c);
    const text = textOf(await c.req.json().catch(() => undefined));
    return text === undefined ? refuse(c, 400, 'Send the draft as JSON: {"text": "…"}.') : c.json(await bot.checkDraft(story.name, text));
  });
  app.get(
    "/api/:story/articles",
    of((_, { name }) => bot.ask(name, "sources")),
  );
  app.get(
    "/api/:story/articles/:article",
    of((c, { name }) => {
      const id = c.req.param("article");
      const article = bot.read(name).articles.find((one) => one.id === id);
      return orRefusal(c, article, `This story has no article ${JSON.stringify(id)}.`, (article) => ({
        ...{ ...referenceTo(article), standfirst: article.standfirst, text: article.text },
        passages: article.passages.map(({ sentences: _, ...passage }) => passage),
      }));
    }),
  );
  app.get(
    "/api/:story/people",
    of((_, { name }) => bot.ask(name, "people")),
  );
  app.get(
    "/api/:story/people/:person",
    of((c, { name }) => {
      const key = c.req.param("person");
      const person = bot.read(name).people.find((one) => one.name === key);
      return orRefusal(c, person, `This story names nobody called ${JSON.stringify(key)}.`, ({ name: full, kind, aliases, roles }) => ({
        ...{ name: full, kind, aliases },
        roles: [...new Set(roles.map(({ text }) => text))],
        evidence: bot.statementsBy(name, full),
      }));
    }),
  );
  app.get(
    "/api/:story/search",
    of((c, { name }) =>
      withQuery(c, "q", "words", (words) => {
        const limit = Math.min(HITS.most, Number(/^\d{1,3}$/.exec(c.req.query("limit") ?? "")?.[0] ?? HITS.usual));
        return { story: name, evidence: bot.search(name, words, limit) };
      }),
    ),
  );
  app.get(
    "/api/:story/suggest",
    of((c, { name }) => ({ suggestions: bot.suggest(name, c.req.query("q") ?? "") })),
  );
  app.all("/api/*", (c) => {
    if (c.req.method === "GET") return refuse(c, 404, "There is no such address. /api/openapi.json lists them all.");
    c.header("allow", "GET");
    return refuse(c, 405, `${c.req.method} isn't allowed here. Use GET.`);
  });
}

/** Whether the reader has what this tag stands for (RFC 9110, 13.1.2). */
const isHeld = (header: string | undefined, tag: string): boolean =>
  (header ?? "").split(",").some((one) => ["*", tag, tag.slice(2)].includes(one.trim()));

function textOf(body: unknown): string | undefined {
  return typeof body === "object" && body !== null && "text" in body && typeof body.text === "string" ? body.text : undefined;
}
