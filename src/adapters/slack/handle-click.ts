import type { GivenAnswer } from "../../bot.ts";
import { handleAdmin } from "./admin.ts";
import { compose, given } from "./compose.ts";
import { type Desk, guarded, hint, type Reply } from "./desk.ts";
import { askInThread, postReply, threadKeys } from "./handle-message.ts";
import { notSent } from "./not-sent.ts";
import type { ClickCall } from "./parse.ts";
import { keepPicturesAway, pictured } from "./picture.ts";
import { renderAnswer } from "./render.ts";

const CHANGED = "The articles have changed since then; this is the answer as of now.";
const FORGOTTEN = "This answer is too old: it isn't kept any more. Please ask again.";

/** Does what a button says, from what is remembered: it works after a restart. */
export async function handleClick(desk: Desk, call: ClickCall): Promise<void> {
  const reply = await guarded(desk, call, "click", async () => ((await desk.bot.memory.claim(call.key)) ? act(desk, call) : undefined));
  if (reply !== undefined) await show(desk, call, reply);
}

async function act(desk: Desk, call: ClickCall): Promise<Reply | undefined> {
  const { memory } = desk.bot;
  if (call.act.act === "ask") return askAgain(desk, call, call.act.story, call.act.question);
  if (call.act.act === "admin") return handleAdmin(desk, call, call.act.story, call.act.words);
  const { id } = call.act;
  const before = await memory.recall(id);
  if (before === undefined) return hint(FORGOTTEN);
  // An answer in an acknowledgement: where it stands is known only now.
  if (before.message === undefined && before.visibility === "public" && !call.ephemeral && call.act.act !== "delete")
    await memory.placed(id, call.message);
  switch (call.act.act) {
    case "more":
      return more(desk, before, id, call.act.from);
    case "right":
    case "wrong":
      await memory.feedback(id, `slack:${call.workspace}:${call.user}`, call.act.act);
      return hint(call.act.act === "right" ? "Thank you: noted as right." : "Thank you: noted as wrong; whoever runs the bot can see it.");
    case "delete":
      return remove(desk, call, id, before);
    case "share":
      return share(desk, call, id, before, call.act.check);
  }
}

async function askAgain(desk: Desk, call: ClickCall, story: string, question: string): Promise<Reply> {
  if (call.thread === undefined) {
    const composed = compose(desk, call, { story, question, context: [], echo: true });
    await composed.keep?.();
    return composed;
  }
  return askInThread(desk, call, threadKeys(call, call.thread), story, question, true);
}

/** The next excerpts of an answer, for whoever clicked; from the start where the articles have changed, so that an answer is of one revision. */
function more(desk: Desk, before: GivenAnswer, id: string, from: number): Reply {
  const answer = desk.bot.ask(before.story, before.question, { context: before.context });
  const changed = answer.revision !== before.revision;
  return { visibility: "private", message: renderAnswer(answer, changed ? { id, notice: CHANGED } : { id, from }) };
}

/** Deletes the message with the button; with an answer goes its picture, which stands below it. */
async function remove(desk: Desk, call: ClickCall, id: string, before: GivenAnswer): Promise<Reply | undefined> {
  if (before.asker !== call.user || before.workspace !== call.workspace) return hint("Only who asked can delete this answer.");
  const sent = await desk.outbox.respond(call.responseUrl, { delete_original: true });
  if (sent.outcome !== "sent") return hint(notSent(sent));
  await keepPicturesAway(desk.bot.memory, id);
  const picture = await desk.bot.memory.picture(id);
  if (picture !== undefined && picture !== call.message) await desk.outbox.remove(call.channel, picture);
  return undefined;
}

/** Posts a private answer for all, once, and says so in its place. */
async function share(desk: Desk, call: ClickCall, id: string, before: GivenAnswer, check: string | undefined): Promise<Reply | undefined> {
  const { bot, outbox } = desk;
  if (!(await bot.memory.claim(`slack:share:${id}`))) return hint("This answer is in the channel already.");
  const answer = check === undefined ? bot.ask(before.story, before.question, { context: before.context }) : bot.check(before.story, check);
  const place = before.thread === undefined ? call : { ...call, thread: before.thread };
  // Of a check not the text is kept, which is somebody's message.
  const kept = { ...answer, question: before.question };
  const shared = await bot.memory.remember(given(place, kept, before.context, "public"));
  const frame = { id: shared, delete: true, ...(check === undefined ? { asked: before.question } : {}) };
  const message = renderAnswer(answer, answer.revision === before.revision ? frame : { ...frame, notice: CHANGED });
  const reply: Reply = { visibility: "public", message, id: shared, ...pictured(answer, "public") };
  if (place.thread !== undefined) await postReply(desk, place, reply);
  else {
    const sent = await outbox.respond(call.responseUrl, { response_type: "in_channel", replace_original: false, ...message });
    if (sent.outcome !== "sent") return hint(notSent(sent));
    desk.picture(place, reply);
  }
  await outbox.respond(call.responseUrl, { delete_original: true });
  return undefined;
}

/** Shows a reply where the button is: in its thread, else through the response_url. */
async function show(desk: Desk, call: ClickCall, reply: Reply): Promise<void> {
  if (call.thread !== undefined) return postReply(desk, call, reply);
  const { visibility, message } = reply;
  const type = visibility === "public" ? "in_channel" : "ephemeral";
  const sent = await desk.outbox.respond(call.responseUrl, { response_type: type, replace_original: false, ...message });
  if (sent.outcome === "sent") return desk.picture(call, reply);
  const { workspace, channel, user } = call;
  desk.log.error(
    { platform: "slack", event: "click", workspace, channel, asker: user, state: sent.outcome, reason: sent.reason },
    "answer not sent",
  );
  if (visibility === "public") await desk.outbox.tell(call, hint(notSent(sent)).message);
}
