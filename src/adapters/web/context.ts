import type { Context } from "hono";
import type { Bot, StoryCommand } from "../../bot.ts";
import type { Log } from "../../log.ts";
import type { PictureRenderer } from "../../picture/picture-renderer.ts";
import type { Clock } from "../shared/clock.ts";
import type { Metrics } from "../shared/metrics.ts";
import type { Env } from "./guard.ts";
import type { WebSettings } from "./settings.ts";

/** What every page is made with. */
export interface WebContext {
  readonly bot: Bot;
  readonly settings: WebSettings;
  readonly log: Log;
  readonly renderer: PictureRenderer;
  readonly metrics: Pick<Metrics, "text">;
  readonly clock: Clock;
}

/** The story that an address names; undefined where there is none. */
export function storyOf({ bot }: Pick<WebContext, "bot">, c: Context<Env>): StoryCommand | undefined {
  const name = c.req.param("story");
  return bot.commands().find((story) => story.name === name);
}

/** Where our addresses begin: the public address, else that of the request. */
export function originOf({ settings }: Pick<WebContext, "settings">, c: Context<Env>): string {
  return new URL(settings.publicUrl === "" ? c.req.url : settings.publicUrl).origin;
}

/** Saves an unanswered question without its asker, for `gaps` to list. */
export function keepUnanswered(
  { bot, log }: WebContext,
  answer: ReturnType<Bot["ask"]>,
  context: readonly string[],
  channel: "page" | "api" | "mcp",
): void {
  if (answer.answered || answer.question.trim() === "") return;
  const { story, revision, question } = answer;
  const record = {
    story,
    revision,
    question,
    context,
    platform: "web",
    workspace: "",
    channel,
    asker: "",
    visibility: "private",
    answered: false,
    quoted: [],
  } as const;
  bot.memory.save(record).catch(() => log.error({ platform: "web", event: "remember", story }, "The ledger failed."));
}
