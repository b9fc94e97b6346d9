import type { Context, Hono } from "hono";
import { timelineCsv } from "../../answer/timeline-csv.ts";
import { timelineIcs } from "../../answer/timeline-ics.ts";
import type { StoryCommand } from "../../bot.ts";
import type { Answer } from "../../model.ts";
import { picturedIn } from "../../picture/picture-renderer.ts";
import { originOf, storyOf, type WebContext } from "./context.ts";
import { atomFeed } from "./feed.ts";
import type { Env } from "./guard.ts";
import { noStory } from "./pages.ts";
import { refuse } from "./problem.ts";

/** Entries of a feed, unless the newest article alone has more. */
const NEWS = 60;

/** What is taken along: the timeline as a calendar, a table, data and a picture; and the feed of what is new. */
export function serveFiles(app: Hono<Env>, context: WebContext): void {
  const { bot, renderer } = context;
  const timeline =
    (type: string, make: (answer: Extract<Answer, { kind: "timeline" }>) => string | Promise<Uint8Array | undefined>) =>
    async (c: Context<Env>) => {
      const story = storyOf(context, c);
      if (story === undefined) return noStory(context, c);
      const answer = bot.timeline(story.name, c.req.query("q") ?? "");
      if (answer.kind !== "timeline") return refuse(c, 404, answer.heading);
      const content = await make(answer);
      if (content === undefined) {
        c.header("retry-after", "2");
        return refuse(c, 503, "Too many pictures are being drawn. Please try again in a moment.");
      }
      const name = `attachment; filename="${story.name}-timeline.${c.req.path.split(".").at(-1)}"`;
      const headers = {
        "content-type": type,
        "cache-control": "no-cache",
        ...(type === "image/png" ? {} : { "content-disposition": name }),
      };
      return c.body(typeof content === "string" ? content : new Uint8Array(content), 200, headers);
    };
  app.get("/:story/timeline.ics", timeline("text/calendar; charset=utf-8", timelineIcs));
  app.get("/:story/timeline.csv", timeline("text/csv; charset=utf-8", timelineCsv));
  app.get(
    "/:story/timeline.json",
    timeline("application/json", (answer) => JSON.stringify(answer, null, 2)),
  );
  app.get(
    "/:story/timeline.png",
    timeline("image/png", async (answer) => {
      const answerWithPicture = picturedIn(answer);
      return answerWithPicture === undefined ? undefined : renderer.draw(answerWithPicture);
    }),
  );
  app.get("/:story/feed.atom", (c) => {
    const story: StoryCommand | undefined = storyOf(context, c);
    if (story === undefined) return noStory(context, c);
    const { revision } = bot.read(story.name);
    const feed = atomFeed(story, bot.latest(story.name, NEWS), originOf(context, c));
    return c.body(feed, 200, {
      "content-type": "application/atom+xml; charset=utf-8",
      etag: `W/"${revision}"`,
      "cache-control": "no-cache",
    });
  });
}
