import { claimed, logged } from "../shared/ledger.ts";
import { DEFER_AFTER } from "../shared/limits.ts";
import type { Recent } from "../shared/recent.ts";
import { asksForStories, storyLines } from "../shared/stories.ts";
import { WORDS } from "../shared/words.ts";
import { handleAdmin } from "./admin.ts";
import { compose } from "./compose.ts";
import { correctionReplies } from "./correction.ts";
import { handleNews } from "./handle-news.ts";
import { guarded, type SlackContext } from "./handler-context.ts";
import { readMrkdwn } from "./mrkdwn.ts";
import { notSent } from "./not-sent.ts";
import { responseBody } from "./outbox.ts";
import type { CommandCall } from "./parse.ts";
import { hint, type Reply } from "./reply.ts";

/** Acknowledges a command, with the answer where it is there in time. Rejects where Slack can't be reached. */
export type Acknowledge = (reply?: Reply) => Promise<void>;

/** What of the last minutes is known, to answer each command once. */
export interface Lately {
  readonly deliveries: Recent;
  readonly questions: Recent;
}

/**
 * Answers a slash command in its acknowledgement, in one step; only what takes longer follows through the response_url.
 * An acknowledgement answers its own delivery and no other, so that the ledger is asked for the claim only before the response_url is used.
 */
export async function handleCommand(handler: SlackContext, lately: Lately, call: CommandCall, acknowledge: Acknowledge): Promise<void> {
  if (lately.deliveries.repeats(call.key)) {
    handler.log.info({ platform: "slack", event: "command", workspace: call.workspace, channel: call.channel }, "delivered again, dropped");
    return acknowledge();
  }
  const working = guarded(handler, call, "command", () => answerCommand(handler, lately, call));
  const reply = await Promise.race([working, handler.clock.wait(DEFER_AFTER).then(() => "late" as const)]);
  const inTime = reply !== "late";
  const done = await acknowledged(handler, call, acknowledge, inTime ? reply : hint("Looking it up …"));
  const answer = inTime ? reply : await working;
  // The answer is out by then.
  await logged(handler, factsOf(call), answer.keep?.());
  if ((inTime && done) || (await respond(handler, call, answer))) handler.picture(call, answer, `${call.key}:picture`);
  for (const correction of await correctionReplies(handler, call, answer))
    await handler.outbox.respond(call.responseUrl, responseBody(correction));
}

async function answerCommand(handler: SlackContext, lately: Lately, call: CommandCall): Promise<Reply> {
  const stories = handler.bot.commands().map(({ name }) => name);
  const admin = call.command.replace(/-admin$/, "");
  if (admin !== call.command && stories.includes(admin)) return handleAdmin(handler, call, admin, readMrkdwn(call.text));
  if (!stories.includes(call.command)) return hint(`There is no story /${call.command} here. ${offered(stories)}`);
  const question = readMrkdwn(call.text);
  if (asksForStories(question)) return hint(storyLines(handler.bot).join("\n"));
  if (handler.bot.news.isMeant(question)) return handleNews(handler, call, call.command, question);
  if (lately.questions.repeats([call.workspace, call.channel, call.user, call.command, question.toLowerCase()].join(" ")))
    return hint("You asked that a moment ago; the answer is above.");
  return compose(handler, call, { story: call.command, question, context: [] });
}

async function acknowledged(handler: SlackContext, call: CommandCall, acknowledge: Acknowledge, reply: Reply): Promise<boolean> {
  try {
    await acknowledge(reply);
    return true;
  } catch {
    // The connection went away before the answer was out: the response_url still takes it.
    handler.log.warn({ platform: "slack", event: "command", workspace: call.workspace, channel: call.channel }, "acknowledgement failed");
    return false;
  }
}

/** Answers through the response_url; whether that is known to have got there. */
async function respond(handler: SlackContext, call: CommandCall, reply: Reply): Promise<boolean> {
  if (!(await claimed(handler, call.key, factsOf(call)))) return false;
  const result = await handler.outbox.respond(call.responseUrl, responseBody(reply));
  if (result.outcome === "sent") return true;
  const { workspace, channel, user } = call;
  handler.log.error(
    { platform: "slack", event: "command", workspace, channel, asker: user, state: result.outcome, reason: result.reason },
    "answer not sent",
  );
  if (reply.visibility === "public") await handler.outbox.tell(call, hint(notSent(result, handler.name)).message);
  return false;
}

const offered = (stories: readonly string[]) =>
  stories.length === 0 ? WORDS.noStory : `You can ask ${stories.map((name) => `/${name}`).join(", ")}.`;

const factsOf = ({ workspace, channel }: CommandCall) => ({ platform: "slack", event: "command", workspace, channel }) as const;
