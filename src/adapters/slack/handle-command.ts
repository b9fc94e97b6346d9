import { faultOf } from "../../log.ts";
import { handleAdmin } from "./admin.ts";
import { compose } from "./compose.ts";
import { correctionsFor } from "./correction.ts";
import { type Desk, guarded, hint, type Reply } from "./desk.ts";
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
export async function handleCommand(desk: Desk, lately: Lately, call: CommandCall, acknowledge: Acknowledge): Promise<void> {
  if (lately.deliveries.repeated(desk.now(), call.key)) {
    desk.log.info({ platform: "slack", event: "command", workspace: call.workspace, channel: call.channel }, "delivered again, dropped");
    return acknowledge();
  }
  const working = guarded(desk, call, "command", () => answerCommand(desk, lately, call));
  const reply = await withinTime(working);
  const inTime = reply !== "late";
  const done = await acknowledged(desk, call, acknowledge, inTime ? reply : hint("Looking it up …"));
  const answer = inTime ? reply : await working;
  await keep(desk, call, answer);
  if ((inTime && done) || (await respond(desk, call, answer))) desk.picture(call, answer, `${call.key}:picture`);
  for (const { message } of await correctionsFor(desk, call))
    await desk.outbox.respond(call.responseUrl, { response_type: "ephemeral", replace_original: false, ...message });
}

/** Keeps an answer for its buttons. It is out by then, so that a failure is only logged. */
async function keep(desk: Desk, { workspace, channel }: CommandCall, reply: Reply | undefined): Promise<void> {
  try {
    await reply?.keep?.();
  } catch (error) {
    desk.log.error({ platform: "slack", event: "command", workspace, channel, answer: reply?.id, ...faultOf(error) }, "answer not kept");
  }
}

async function answerCommand(desk: Desk, lately: Lately, call: CommandCall): Promise<Reply> {
  const stories = desk.bot.commands().map(({ name }) => name);
  const admin = call.command.replace(/-admin$/, "");
  if (admin !== call.command && stories.includes(admin)) return handleAdmin(desk, call, admin, readMrkdwn(call.text));
  if (!stories.includes(call.command))
    return hint(`There is no story /${call.command} here. There is: ${stories.map((name) => `/${name}`).join(", ") || "none yet"}.`);
  const question = readMrkdwn(call.text);
  if (lately.questions.repeated(desk.now(), [call.workspace, call.channel, call.user, call.command, question.toLowerCase()].join(" ")))
    return hint("You asked that a moment ago; the answer is above.");
  return compose(desk, call, { story: call.command, question, context: [] });
}

async function acknowledged(desk: Desk, call: CommandCall, acknowledge: Acknowledge, reply: Reply): Promise<boolean> {
  try {
    await acknowledge(reply);
    return true;
  } catch {
    // The connection went away before the answer was out: the response_url still takes it.
    desk.log.warn({ platform: "slack", event: "command", workspace: call.workspace, channel: call.channel }, "acknowledgement failed");
    return false;
  }
}

/** Answers through the response_url; whether that is known to have got there. */
async function respond(desk: Desk, call: CommandCall, reply: Reply): Promise<boolean> {
  if (!(await claimed(desk, call))) return false;
  const sent = await desk.outbox.respond(call.responseUrl, responseBody(reply));
  if (sent.outcome === "sent") return true;
  const { workspace, channel, user } = call;
  desk.log.error(
    { platform: "slack", event: "command", workspace, channel, asker: user, state: sent.outcome, reason: sent.reason },
    "answer not sent",
  );
  if (reply.visibility === "public") await desk.outbox.tell(call, hint(notSent(sent)).message);
  return false;
}

/** Whether the answer is ours to send; where the ledger fails it is, for in this process it goes out once. */
async function claimed(desk: Desk, call: CommandCall): Promise<boolean> {
  try {
    return await desk.bot.memory.claim(call.key);
  } catch (error) {
    desk.log.error(
      { platform: "slack", event: "command", workspace: call.workspace, channel: call.channel, ...faultOf(error) },
      "no claim",
    );
    return true;
  }
}

/** What the work resolves to, or "late" where it takes longer than an acknowledgement may. */
async function withinTime<T>(work: Promise<T>): Promise<T | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), DEFER_AFTER);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
