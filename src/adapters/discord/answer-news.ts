import type { DiscordContext } from "./handler-context.ts";
import type { Arrival } from "./incoming.ts";
import { renderNews } from "./news.ts";
import { asPrivate, type Message } from "./payload.ts";
import { note } from "./render.ts";
import type { Work } from "./reply.ts";

/** Who asks for news, and where. */
export type NewsPlace = Pick<Arrival, "server" | "channel" | "user" | "mayManage" | "mayManageChannel">;

/** What is new in a story, or that the channel follows it. */
export async function newsMessage({ bot, log, served }: DiscordContext, place: NewsPlace, story: string, text: string): Promise<Message> {
  const { server: workspace, channel, user, mayManage: manages, mayManageChannel } = place;
  const actor = { platform: "discord", workspace, user, manages, served: served() };
  const mayFollow = workspace === "" || mayManageChannel || bot.admin.permits(actor);
  log.info({ platform: "discord", event: "news", story, workspace, channel, asker: user }, "News asked for.");
  const reply = await bot.news.command({ platform: "discord", workspace, channel, user, mayFollow, story, text });
  return reply.kind === "text" ? note(reply.text) : renderNews(reply.news, reply.since);
}

/** The same as work on an interaction, for the asker alone. */
export function answerNews(handler: DiscordContext, place: NewsPlace, story: string, text: string): Work {
  return { defer: "private", reply: async () => ({ kind: "message", message: asPrivate(await newsMessage(handler, place, story, text)) }) };
}
