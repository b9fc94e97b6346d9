import type { GivenAnswer } from "../../bot.ts";
import type { Answer } from "../../model.ts";
import { mayPress } from "../shared/given-answer.ts";
import { logged } from "../shared/ledger.ts";
import { WORDS } from "../shared/words.ts";
import { readAdminButton } from "./admin-button.ts";
import { adminCommand } from "./admin-command.ts";
import { answerNews } from "./answer-news.ts";
import { type Action, type ButtonId, readButtonId, shortRevision } from "./button-id.ts";
import { sharedRows } from "./buttons.ts";
import { readChooseButton, type Waiting, waitingKey } from "./choose-button.ts";
import { giveAnswer } from "./give-answer.ts";
import type { DiscordContext } from "./handler-context.ts";
import type { Interaction } from "./incoming.ts";
import { TIMES } from "./limits.ts";
import { readNewsButton } from "./news.ts";
import { asEdit, message, text } from "./payload.ts";
import { keptPicture } from "./picture.ts";
import { note, render } from "./render.ts";
import type { Reply, Work } from "./reply.ts";
import { wrongForm } from "./wrong-form.ts";

type Press = Extract<Interaction, { readonly kind: "button" }>;

/** A deferral can't be taken back: deletion changes the message itself, a suggestion is answered as the settings say. A page that comes late is for who pressed alone, since by then another may be shown. */
const DEFER = {
  page: "private",
  delete: "update",
  share: "public",
  ask: "private",
  right: "private",
  wrong: "private",
  show: "private",
} as const satisfies Record<Action, Work["defer"]>;

/** A press on one of our buttons: what it points to is recalled, so that it works after a restart. */
export function pressButton(handler: DiscordContext, press: Press): Work {
  const admin = readAdminButton(press.customId);
  if (admin !== undefined) return adminCommand(handler, { ...press, ...admin });
  const news = readNewsButton(press.customId);
  if (news !== undefined) return answerNews(handler, press, news, "what's new");
  const choice = readChooseButton(press.customId);
  if (choice !== undefined) return { defer: handler.answers, reply: () => answerWaiting(handler, press, choice) };
  const button = readButtonId(press.customId);
  const visibility = button?.action === "ask" && handler.answers === "public" ? "public" : undefined;
  return {
    defer: visibility ?? DEFER[button?.action ?? "show"],
    reply: async () => (button === undefined ? say(WORDS.forgotten) : pressed(handler, press, button)),
  };
}

async function pressed(handler: DiscordContext, press: Press, button: ButtonId): Promise<Reply> {
  const { memory } = handler.bot;
  // An answer is sent first and kept then, perhaps by another process: who presses at once waits for that.
  const record = (await memory.get(button.answer)) ?? (await handler.clock.wait(TIMES.kept).then(() => memory.get(button.answer)));
  if (record === undefined) return say(WORDS.forgotten);
  const { user, server: workspace, channel } = press;
  if (!mayPress(record, { user, workspace, channel, direct: workspace === "" })) return say(WORDS.notYours);
  const own = record.asker === press.user && press.user !== "";
  switch (button.action) {
    case "page":
      return turnPage(handler, press, button, record, own);
    case "ask":
      return askSuggestion(handler, press, button, record);
    case "wrong":
      await memory.feedback(button.answer, press.user, "wrong");
      return { kind: "form", form: wrongForm(button.answer), instead: note(WORDS.wrong) };
    case "right":
      await handler.bot.memory.feedback(button.answer, press.user, button.action);
      return say(WORDS[button.action]);
    case "share":
      return share(handler, press, button, record);
    case "delete":
      return own ? { kind: "delete" } : say(WORDS.notYoursToDelete);
    case "show":
      return show(handler, press, again(handler, record), button);
  }
}

const say = (words: string): Reply => ({ kind: "message", message: note(words) });

const again = ({ bot }: DiscordContext, { story, question, context }: GivenAnswer) => bot.ask(story, question, { context });

async function show({ picture }: DiscordContext, press: Press, answer: Answer, { answer: id }: ButtonId): Promise<Reply> {
  const message = render(answer, { id, visibility: "private", page: 0 });
  return { kind: "message", message, file: await picture(answer, press) };
}

/** Another page of the whole answer of one revision: where the story changed since, the new answer from its first page. Others than the asker turn a copy of their own. */
async function turnPage(handler: DiscordContext, press: Press, button: ButtonId, record: GivenAnswer, own: boolean): Promise<Reply> {
  const answer = again(handler, record);
  const isStale = shortRevision(answer.revision) !== button.revision;
  const inPlace = own || press.message.private || press.server === "";
  const visibility = !inPlace ? "reader" : press.message.private ? (own ? "private" : "reader") : press.server === "" ? "direct" : "public";
  const words = isStale ? WORDS.changed : undefined;
  const drawn = render(answer, { id: button.answer, visibility, page: isStale ? 0 : button.number }, words);
  if (!inPlace) return { kind: "message", message: drawn };
  return { kind: "update", message: asEdit(drawn), picture: isStale ? undefined : keptPicture(answer, press.message.picture) };
}

async function askSuggestion(handler: DiscordContext, press: Press, button: ButtonId, record: GivenAnswer): Promise<Reply> {
  const question = again(handler, record).suggestions[button.number];
  if (question === undefined) return say(WORDS.forgotten);
  return giveAnswer(handler, { answer: handler.bot.ask(record.story, question), question, place: press }).reply();
}

/** Answers the question that waited for its story, to whoever says which. */
async function answerWaiting(
  handler: DiscordContext,
  press: Press,
  { story, ...waiting }: Waiting & { readonly story: string },
): Promise<Reply> {
  const [words] = await handler.bot.memory.conversation(waitingKey(press.server, waiting));
  if (words === undefined) return say(WORDS.forgotten);
  const question = words === "" ? "help" : words;
  return giveAnswer(handler, { answer: handler.bot.ask(story, question), question, place: press }).reply();
}

/** Puts a private answer in the channel, once: the very texts that the asker sees, under an id of its own. */
async function share(handler: DiscordContext, press: Press, button: ButtonId, record: GivenAnswer): Promise<Reply> {
  const { memory } = handler.bot;
  if (!(await memory.claim(`discord:share:${button.answer}`))) return say(WORDS.shared);
  const id = memory.newId();
  const answer = again(handler, record);
  const hasPicture = press.message.picture !== undefined && answer.revision === record.revision;
  return {
    kind: "message",
    answer: id,
    file: hasPicture ? await handler.picture(answer, press) : undefined,
    message: message([...press.message.held.texts.map(text), ...sharedRows(id, press.message.held)]),
    keep: (shared) => {
      const row = { ...record, channel: press.channel, visibility: "public" } as const;
      return logged(
        handler,
        { platform: "discord", event: "keep" },
        memory.save(shared === undefined ? row : { ...row, message: shared }, id),
      );
    },
  };
}
