import { handleAdmin } from "./admin.ts";
import { compose } from "./compose.ts";
import { type Desk, guarded, hint, type Reply } from "./desk.ts";
import { DEFER_AFTER } from "./limits.ts";
import { readMrkdwn } from "./mrkdwn.ts";
import { notSent } from "./not-sent.ts";
import type { ResponseBody } from "./outbox.ts";
import type { CommandCall } from "./parse.ts";
import type { Recent } from "./recent.ts";

/** Acknowledges a command, with the answer where it is there in time. Rejects where Slack can't be reached. */
export type Acknowledge = (body?: ResponseBody) => Promise<void>;

/** Answers a slash command in its acknowledgement, in one step; only what takes longer follows through the response_url. */
export async function handleCommand(desk: Desk, recent: Recent, call: CommandCall, acknowledge: Acknowledge): Promise<void> {
  const working = guarded(desk, call, "command", () => answerCommand(desk, recent, call));
  const reply = await withinTime(working);
  if (reply === "late") {
    await acknowledged(desk, call, acknowledge, hint("Looking it up …"));
    const late = await working;
    if (late !== undefined) await respond(desk, call, late);
    return;
  }
  if (reply === undefined) await acknowledge().catch(() => undefined);
  else if (!(await acknowledged(desk, call, acknowledge, reply))) await respond(desk, call, reply);
}

/** The reply; undefined where another delivery of the same command has it. */
async function answerCommand(desk: Desk, recent: Recent, call: CommandCall): Promise<Reply | undefined> {
  if (!(await desk.bot.memory.claim(call.key))) {
    desk.log.info({ platform: "slack", event: "command", workspace: call.workspace, channel: call.channel }, "delivered again, dropped");
    return undefined;
  }
  const stories = desk.bot.commands().map(({ name }) => name);
  const admin = call.command.replace(/-admin$/, "");
  if (admin !== call.command && stories.includes(admin)) return handleAdmin(desk, call, admin);
  if (!stories.includes(call.command))
    return hint(`There is no story /${call.command} here. There is: ${stories.map((name) => `/${name}`).join(", ") || "none yet"}.`);
  const question = readMrkdwn(call.text);
  if (recent.repeated(desk.now(), [call.workspace, call.channel, call.user, call.command, question.toLowerCase()].join(" ")))
    return hint("You asked that a moment ago; the answer is above.");
  return compose(desk, call, { story: call.command, question, context: [] });
}

async function acknowledged(desk: Desk, call: CommandCall, acknowledge: Acknowledge, reply: Reply): Promise<boolean> {
  try {
    await acknowledge(bodyOf(reply));
    return true;
  } catch {
    // The connection went away before the answer was out: the response_url still takes it.
    desk.log.warn({ platform: "slack", event: "command", workspace: call.workspace, channel: call.channel }, "acknowledgement failed");
    return false;
  }
}

async function respond(desk: Desk, call: CommandCall, reply: Reply): Promise<void> {
  const sent = await desk.outbox.respond(call.responseUrl, bodyOf(reply));
  if (sent.outcome === "sent") return;
  const { workspace, channel, user } = call;
  desk.log.error(
    { platform: "slack", event: "command", workspace, channel, asker: user, state: sent.outcome, reason: sent.reason },
    "answer not sent",
  );
  if (reply.visibility === "public") await desk.outbox.tell(call, hint(notSent(sent)).message);
}

function bodyOf({ message, visibility }: Reply): ResponseBody {
  return { response_type: visibility === "public" ? "in_channel" : "ephemeral", replace_original: false, ...message };
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
