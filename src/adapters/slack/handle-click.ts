import type { GivenAnswer } from "../../bot.ts";
import { mayPress } from "../shared/given-answer.ts";
import { verify } from "../shared/verify.ts";
import { WORDS } from "../shared/words.ts";
import { handleAdmin } from "./admin.ts";
import type { ButtonAct } from "./buttons.ts";
import { compose, given } from "./compose.ts";
import { askInThread, postReply, threadKeys } from "./handle-message.ts";
import { handleNews } from "./handle-news.ts";
import { guarded, type SlackContext } from "./handler-context.ts";
import { notSent } from "./not-sent.ts";
import { responseBody } from "./outbox.ts";
import type { ClickCall } from "./parse.ts";
import { withPicture } from "./picture.ts";
import { renderAnswer } from "./render.ts";
import { hint, type Reply } from "./reply.ts";
import { wrongForm } from "./wrong-form.ts";

/** Does what a button says, from what is remembered: it works after a restart. */
export async function handleClick(handler: SlackContext, call: ClickCall): Promise<void> {
  const reply = await guarded(handler, call, "click", async () =>
    (await handler.bot.memory.claim(call.key)) ? act(handler, call) : undefined,
  );
  if (reply !== undefined) await show(handler, call, reply);
}

async function act(handler: SlackContext, call: ClickCall): Promise<Reply | undefined> {
  const { memory } = handler.bot;
  if (call.act.act === "ask") return askAgain(handler, call, call.act.story, call.act.question);
  if (call.act.act === "admin") return handleAdmin(handler, call, call.act.story, call.act.words);
  if (call.act.act === "news") return handleNews(handler, call, call.act.story, "what's new");
  const { id } = call.act;
  const before = await memory.get(id);
  if (before === undefined) return hint(WORDS.forgotten);
  if (!mayPress(before, { ...call, direct: call.channel.startsWith("D") })) return hint(WORDS.notYours);
  // An answer in an acknowledgement: only now is it known where it is.
  if (before.message === undefined && before.visibility === "public" && !call.ephemeral && call.act.act !== "delete")
    await memory.setMessageId(id, call.message);
  switch (call.act.act) {
    case "more":
      return more(handler, call, call.act, before);
    case "wrong":
      await memory.feedback(id, `slack:${call.workspace}:${call.user}`, "wrong");
      return (await handler.openForm(call.trigger, wrongForm(id))) ? undefined : hint(WORDS.wrong);
    case "right":
      await memory.feedback(id, `slack:${call.workspace}:${call.user}`, call.act.act);
      return hint(WORDS[call.act.act]);
    case "delete":
      return remove(handler, call, id, before);
    case "share":
      return share(handler, call, id, before, call.act);
  }
}

async function askAgain(handler: SlackContext, call: ClickCall, story: string, question: string): Promise<Reply> {
  if (call.thread === undefined) {
    const draft = compose(handler, call, { story, question, context: [], echo: true });
    await draft.keep?.();
    return draft;
  }
  return askInThread(handler, call, threadKeys(call, call.thread), { story, question, echo: true });
}

/**
 * Turns to another page of an answer, in place for who asked and in messages that one person sees; others get a copy of their own, in which they turn on.
 * From the start where the articles have changed, so that an answer is of one revision.
 */
async function more(
  handler: SlackContext,
  call: ClickCall,
  { id, from, asked }: Extract<ButtonAct, { readonly act: "more" }>,
  before: GivenAnswer,
): Promise<Reply | undefined> {
  const { bot, outbox } = handler;
  const answer = bot.ask(before.story, before.question, { context: before.context });
  const own = before.asker === call.user && before.workspace === call.workspace;
  const inPlace = own || call.ephemeral || call.channel.startsWith("D");
  const frame = {
    id,
    ...(answer.revision === before.revision ? { from } : { notice: WORDS.changed }),
    ...(asked === true ? { asked: before.question } : {}),
    ...(call.ephemeral ? (own && answer.answered ? { share: {} } : {}) : inPlace ? { deletableBy: before.asker } : {}),
  };
  const page: Reply = { visibility: call.ephemeral || !inPlace ? "private" : "public", message: renderAnswer(answer, frame) };
  if (!inPlace) return page;
  const result = await outbox.respond(call.responseUrl, { ...responseBody(page), replace_original: true });
  return result.outcome === "sent" ? undefined : hint(notSent(result, handler.name));
}

/** Deletes the message with the button, and with an answer also its picture below it. */
async function remove(handler: SlackContext, call: ClickCall, id: string, before: GivenAnswer): Promise<Reply | undefined> {
  if (before.asker !== call.user || before.workspace !== call.workspace) return hint(WORDS.notYoursToDelete);
  const result = await handler.outbox.respond(call.responseUrl, { delete_original: true });
  if (result.outcome !== "sent") return hint(notSent(result, handler.name));
  await handler.withdrawPicture(call.channel, id, call.message);
  return undefined;
}

/** Posts a private answer for all, once, and says so in its place. */
async function share(
  handler: SlackContext,
  call: ClickCall,
  id: string,
  before: GivenAnswer,
  { check, link }: Extract<ButtonAct, { readonly act: "share" }>,
): Promise<Reply | undefined> {
  const { bot, outbox } = handler;
  if (!(await bot.memory.claim(`slack:share:${id}`))) return hint(WORDS.shared);
  const answer =
    check === undefined
      ? bot.ask(before.story, before.question, { context: before.context })
      : (verify(bot, check) ?? bot.check(before.story, check));
  const place = before.thread === undefined ? call : { ...call, thread: before.thread };
  // Of a check not the text is kept, which is somebody's message.
  const { question, context } = before;
  const copy = await bot.memory.save(given(place, answer, { question, context, visibility: "public" }));
  const frame = {
    id: copy,
    deletableBy: call.user,
    ...(check === undefined ? { asked: before.question } : { checked: { words: check, ...(link === undefined ? {} : { link }) } }),
  };
  const message = renderAnswer(answer, answer.revision === before.revision ? frame : { ...frame, notice: WORDS.changed });
  const reply: Reply = { visibility: "public", message, id: copy, ...withPicture(answer, "public") };
  if (place.thread !== undefined) await postReply(handler, place, reply);
  else {
    const result = await outbox.respond(call.responseUrl, responseBody(reply));
    if (result.outcome !== "sent") return hint(notSent(result, handler.name));
    handler.picture(place, reply);
  }
  await outbox.respond(call.responseUrl, { delete_original: true });
  return undefined;
}

/** Shows a reply where the button is: in its thread, else through the response_url. */
async function show(handler: SlackContext, call: ClickCall, reply: Reply): Promise<void> {
  if (call.thread !== undefined || call.responseUrl === "") return postReply(handler, call, reply);
  const result = await handler.outbox.respond(call.responseUrl, responseBody(reply));
  if (result.outcome === "sent") return handler.picture(call, reply);
  const { workspace, channel, user } = call;
  handler.log.error(
    { platform: "slack", event: "click", workspace, channel, asker: user, state: result.outcome, reason: result.reason },
    "answer not sent",
  );
  if (reply.visibility === "public") await handler.outbox.tell(call, hint(notSent(result, handler.name)).message);
}
