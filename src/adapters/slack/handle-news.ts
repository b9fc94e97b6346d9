import type { SlackContext } from "./handler-context.ts";
import { renderNews } from "./news.ts";
import type { Place } from "./parse.ts";
import { hint, type Reply } from "./reply.ts";

/** Tells what is new in a story, or lets the channel follow it; for who asked alone. */
export async function handleNews(handler: SlackContext, place: Place, story: string, text: string): Promise<Reply> {
  const { bot, log } = handler;
  const { workspace, channel, user, direct } = place;
  const mayFollow =
    direct ||
    (/follow/i.test(text) && bot.admin.permits({ platform: "slack", workspace, user, manages: await handler.manages(place), served: 1 }));
  const reply = await bot.news.command({ platform: "slack", workspace, channel, user, mayFollow, story, text });
  log.info({ platform: "slack", event: "news", workspace, channel, asker: user, story }, "news asked for");
  return reply.kind === "text" ? hint(reply.text) : { visibility: "private", message: renderNews(reply.news, reply.since) };
}
