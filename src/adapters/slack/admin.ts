import type { StoryStatus } from "../../bot.ts";
import { type Desk, hint, type Reply } from "./desk.ts";
import type { CommandCall } from "./parse.ts";

/** `/<story>-admin status` and `refresh`, for operators alone; shown to them alone. */
export async function handleAdmin({ bot, config, log }: Desk, call: CommandCall, story: string): Promise<Reply> {
  const { workspace, channel, user } = call;
  const actor = `slack:${workspace}:${user}`;
  const act = call.text.trim().toLowerCase();
  if (!config.operators.includes(actor)) {
    log.warn({ platform: "slack", event: "admin", workspace, channel, asker: user, story }, "refused");
    return hint(`Only operators may do this. Whoever runs the bot can add you: OPERATORS=${actor}`);
  }
  if (act === "status") return hint(statusText(bot.status(story)));
  if (act !== "refresh")
    return hint(`/${call.command} status tells what /${story} answers from; /${call.command} refresh reads its folder again.`);
  const before = bot.status(story).revision;
  const after = await bot.refresh(story, actor);
  log.info({ platform: "slack", event: "admin", workspace, channel, asker: user, story, revision: after.revision }, "refreshed");
  return hint(`${after.revision === before ? "Nothing changed." : "Read again."}\n${statusText(after)}`);
}

function statusText({ story, title, revision, problems, ...counts }: StoryStatus): string {
  const { articles, passages, statements, people, events } = counts;
  return [
    `/${story}: ${title}`,
    `Revision ${revision}: ${articles} articles, ${passages} passages, ${statements} statements, ${people} people, ${events} dated events.`,
    ...(problems.length === 0 ? ["Every file could be read."] : ["Left out:", ...problems.map((problem) => `• ${problem}`)]),
  ]
    .join("\n")
    .slice(0, 2900);
}
