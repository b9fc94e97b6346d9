import { faultOf } from "../../log.ts";
import { handleAdmin } from "./admin.ts";
import { compose } from "./compose.ts";
import { correctionsFor } from "./correction.ts";
import { guarded, type HandlerContext, hint, type Reply } from "./handler-context.ts";
import { DEFER_AFTER } from "./limits.ts";
import { readMrkdwn } from "./mrkdwn.ts";
import { notSent } from "./not-sent.ts";
import { responseBody } from "./outbox.ts";
import type { CommandCall } from "./parse.ts";
import type { Recent } from "./recent.ts";

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
export async function handleCommand(handler: HandlerContext, lately: Lately, call: CommandCall, acknowledge: Acknowledge): Promise<void> {
  if (lately.deliveries.repeated(handler.clock.now(), call.key)) {
    handler.log.info({ platform: "slack", event: "command", workspace: call.workspace, channel: call.channel }, "delivered again, dropped");
    return acknowledge();
  }
  const working = guarded(handler, call, "command", () => answerCommand(handler, lately, call));
  const reply = await Promise.race([working, handler.clock.wait(DEFER_AFTER).then(() => "late" as const)]);
  const inTime = reply !== "late";
  const done = await acknowledged(handler, call, acknowledge, inTime ? reply : hint("Looking it up …"));
  const answer = inTime ? reply : await working;
  await keep(handler, call, answer);
  if ((inTime && done) || (await respond(handler, call, answer))) handler.picture(call, answer, `${call.key}:picture`);
  for (const correction of await correctionsFor(handler, call)) await handler.outbox.respond(call.responseUrl, responseBody(correction));
}

/** Keeps an answer for its buttons. It is out by then, so that a failure is only logged. */
async function keep(handler: HandlerContext, { workspace, channel }: CommandCall, reply: Reply | undefined): Promise<void> {
  try {
    await reply?.keep?.();
  } catch (error) {
    handler.log.error({ platform: "slack", event: "command", workspace, channel, answer: reply?.id, ...faultOf(error) }, "answer not kept");
  }
}

async function answerCommand(handler: HandlerContext, lately: Lately, call: CommandCall): Promise<Reply> {
  const stories = handler.bot.commands().map(({ name }) => name);
  const admin = call.command.replace(/-admin$/, "");
  if (admin !== call.command && stories.includes(admin)) return handleAdmin(handler, call, admin, readMrkdwn(call.text));
  if (!stories.includes(call.command))
    return hint(`There is no story /${call.command} here. There is: ${stories.map((name) => `/${name}`).join(", ") || "none yet"}.`);
  const question = readMrkdwn(call.text);
  if (
    lately.questions.repeated(
      handler.clock.now(),
      [call.workspace, call.channel, call.user, call.command, question.toLowerCase()].join(" "),
    )
  )
    return hint("You asked that a moment ago; the answer is above.");
  return compose(handler, call, { story: call.command, question, context: [] });
}

async function acknowledged(handler: HandlerContext, call: CommandCall, acknowledge: Acknowledge, reply: Reply): Promise<boolean> {
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
async function respond(handler: HandlerContext, call: CommandCall, reply: Reply): Promise<boolean> {
  if (!(await claimed(handler, call))) return false;
  const sent = await handler.outbox.respond(call.responseUrl, responseBody(reply));
  if (sent.outcome === "sent") return true;
  const { workspace, channel, user } = call;
  handler.log.error(
    { platform: "slack", event: "command", workspace, channel, asker: user, state: sent.outcome, reason: sent.reason },
    "answer not sent",
  );
  if (reply.visibility === "public") await handler.outbox.tell(call, hint(notSent(sent)).message);
  return false;
}

/** Whether the answer is ours to send; where the ledger fails it is, for in this process it goes out once. */
async function claimed(handler: HandlerContext, call: CommandCall): Promise<boolean> {
  try {
    return await handler.bot.memory.claim(call.key);
  } catch (error) {
    handler.log.error(
      { platform: "slack", event: "command", workspace: call.workspace, channel: call.channel, ...faultOf(error) },
      "no claim",
    );
    return true;
  }
}
