import type { Context, Hono } from "hono";
import type { StoryCommand } from "../../bot.ts";
import type { Person } from "../../model.ts";
import { MOST_CONTEXT } from "./addresses.ts";
import { apiPage } from "./api-page.ts";
import { articlePage, type Selection } from "./article-page.ts";
import { askPage, homePage } from "./ask-page.ts";
import { checkPage } from "./check-page.ts";
import { keepUnanswered, originOf, storyOf, type WebContext } from "./context.ts";
import type { Env } from "./guard.ts";
import { type Page, toDocument } from "./page.ts";
import { refuse } from "./problem.ts";
import type { Surroundings } from "./render.ts";
import { listPage, personPage, timelinePage } from "./story-pages.ts";

type ServedPage = Response | Promise<Response>;

/** The pages for readers. */
export function servePages(app: Hono<Env>, context: WebContext): void {
  const { bot } = context;
  const respond = (c: Context<Env>, page: Page) => {
    c.header("cache-control", "no-cache");
    return c.html(toDocument(page));
  };
  const withStory = (serve: (c: Context<Env>, story: StoryCommand) => ServedPage) => (c: Context<Env>) => {
    const story = storyOf(context, c);
    return story === undefined ? noStory(context, c) : serve(c, story);
  };
  const around = (c: Context<Env>, story: StoryCommand): Surroundings => ({
    origin: originOf(context, c),
    people: new Set(bot.read(story.name).people.map(({ name }) => name)),
  });

  app.get("/", (c) => {
    const stories = bot.commands();
    const [only, another] = stories;
    return only !== undefined && another === undefined ? c.redirect(`/${only.name}`) : respond(c, homePage(stories));
  });

  app.get("/api", (c) => respond(c, apiPage(bot.commands(), originOf(context, c))));

  app.get(
    "/:story",
    withStory((c, story) => {
      const question = c.req.query("q");
      const earlier = (c.req.queries("c") ?? []).filter((one) => one.trim() !== "").slice(-MOST_CONTEXT);
      const answer = question === undefined || question.trim() === "" ? undefined : bot.ask(story.name, question, { context: earlier });
      if (answer !== undefined) keepUnanswered(context, answer, earlier, "page");
      return respond(
        c,
        askPage(story, answer, bot.suggest(story.name, ""), { ...around(c, story), context: answer === undefined ? [] : earlier }),
      );
    }),
  );

  app.get(
    "/:story/timeline",
    withStory((c, story) => {
      const words = c.req.query("q") ?? "";
      return respond(c, timelinePage(story, words, bot.timeline(story.name, words), around(c, story)));
    }),
  );

  for (const [section, question] of [
    ["People", "people"],
    ["Articles", "sources"],
  ] as const)
    app.get(
      `/:story/${section.toLowerCase()}`,
      withStory((c, story) => respond(c, listPage(story, section, bot.ask(story.name, question), around(c, story)))),
    );

  app.get(
    "/:story/people/:person",
    withStory((c, story) => {
      const name = c.req.param("person") ?? "";
      const person: Person | undefined = bot.read(story.name).people.find((one) => one.name === name);
      if (person === undefined) return refuse(c, 404, `This story names nobody called ${JSON.stringify(name)}.`);
      return respond(c, personPage(story, person, bot.statementsBy(story.name, name), around(c, story)));
    }),
  );

  app.get(
    "/:story/check",
    withStory(async (c, story) => {
      const draft = c.req.query("text") ?? "";
      const result = draft.trim() === "" ? undefined : await bot.checkDraft(story.name, draft);
      return respond(c, checkPage(story, draft, result, around(c, story)));
    }),
  );
  app.post(
    "/:story/check",
    withStory(async (c, story) => {
      const { text } = await c.req.parseBody();
      if (typeof text !== "string") return refuse(c, 400, "There is no text to check.");
      const draft = text.replaceAll("\r\n", "\n");
      return respond(c, checkPage(story, draft, await bot.checkDraft(story.name, draft), around(c, story)));
    }),
  );

  const article = withStory((c, story) => {
    const id = c.req.param("article") ?? "";
    const article = bot.read(story.name).articles.find((one) => one.id === id);
    return article === undefined
      ? refuse(c, 404, `This story has no article ${JSON.stringify(id)}.`)
      : respond(c, articlePage(story, article, pickedBy(c), around(c, story).people));
  });
  app.get("/:story/articles/:article", article);
  app.get("/:story/:article", article);
}

function pickedBy(c: Context<Env>): Selection {
  const { p, from, to, person } = c.req.query();
  const passage = /^\d{1,6}$/.test(p ?? "") ? Number(p) : undefined;
  return {
    ...(passage === undefined ? {} : { cited: { passage, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }),
    ...(person === undefined ? {} : { person }),
  };
}

/** There is no such story: which there are. */
export function noStory({ bot }: WebContext, c: Context<Env>): Response {
  const names = bot.commands().map(({ name }) => name);
  return refuse(
    c,
    404,
    `There is no story ${JSON.stringify(c.req.param("story"))}. ${names.length === 0 ? "There are no stories yet." : `Stories: ${names.join(", ")}.`}`,
  );
}
