import { RESTJSONErrorCodes } from "discord-api-types/v10";
import type { GivenAnswer, StoryCommand } from "../../bot.ts";
import { UserError } from "../../errors.ts";
import { faultOf } from "../../log.ts";
import { type Choice, chooseStory } from "../shared/choose-story.ts";
import { claimed, earlierQuestions } from "../shared/ledger.ts";
import { overheard } from "../shared/listening.ts";
import { asksForHelp, asksForStories, helpLines, storiesThatAnswer, storyLines } from "../shared/stories.ts";
import { WORDS, wordsFor } from "../shared/words.ts";
import { newsMessage } from "./answer-news.ts";
import { type Api, apiCode } from "./api.ts";
import { readButtonId } from "./button-id.ts";
import { showRow } from "./buttons.ts";
import { chooseRows, waitingKey } from "./choose-button.ts";
import { correctionMessages, draw, type Giving, visibilityOf } from "./give-answer.ts";
import type { DiscordContext } from "./handler-context.ts";
import { fittingLines } from "./lines.ts";
import type { Mention } from "./mention.ts";
import { type Attachment, asEdit, type Message, message, text } from "./payload.ts";
import { note } from "./render.ts";
import type { NewMessage } from "./reply.ts";
import { conversationKey } from "./save-answer.ts";
import { sendWithFile } from "./send.ts";

/** Custom ids of the message that a thread was opened on; [] where there is none or it can't be read. */
export type Starter = (thread: string) => Promise<readonly string[]>;

const CLAIM = { platform: "discord", event: "mention" } as const;

/** Answers a mention or a direct message with one reply, understood in its conversation. Never rejects. */
export async function answerMention(handler: DiscordContext, api: Api, mention: Mention, starter: Starter): Promise<void> {
  const facts = { platform: "discord", event: "mention", workspace: mention.server, channel: mention.channel, asker: mention.user };
  try {
    if (!(await claimed(handler, `discord:message:${mention.id}`, CLAIM))) return;
    const { message: shown, file, keep, after } = await replyTo(handler, mention, starter);
    // Only in direct messages is a message for one person's eyes.
    const corrections = mention.server === "" ? ((await after?.()) ?? []) : [];
    for (const [i, correction] of corrections.entries())
      await api.post({ channel: mention.channel, message: correction, nonce: `c${i}${mention.id}` });
    const outcome = await sendWithFile(handler.log, mention, { message: asEdit(shown), file }, (...sending) =>
      send(api, mention, ...sending),
    );
    await keep?.(outcome);
  } catch (error) {
    handler.log.warn({ ...facts, ...faultOf(error) }, "A mention couldn't be answered.");
  }
}

/** Answers what nobody addressed to us, where that is ours to answer and all may see it; else says nothing. Never rejects. */
export async function answerOverheard(handler: DiscordContext, api: Api, mention: Mention, starter: Starter): Promise<void> {
  const { server: workspace, channel, user, id, words } = mention;
  const conversation = async () => {
    const { story, questions } = await conversationOf(handler, mention, starter);
    return story === undefined ? undefined : { story, questions };
  };
  // What is for one person alone can't be said without a button that all see.
  if (handler.answers === "private") return;
  const message = { platform: "discord", workspace, channel, text: words, keys: [`discord:message:${id}`], conversation };
  const asked = await overheard(handler, message);
  if (asked === undefined) return;
  const { story, context } = asked;
  try {
    const answer = handler.bot.ask(story, words, { context });
    const { message: shown, keep } = draw(handler, { answer, question: words, context, place: mention }, "public");
    const file = await handler.picture(answer, mention);
    await keep?.(
      await sendWithFile(handler.log, mention, { message: asEdit(shown), file }, (outcome, attached) =>
        api.post({ channel, message: outcome, nonce: `m${id}`, repliesTo: id }, attached),
      ),
    );
  } catch (error) {
    const facts = { platform: "discord", event: "overheard", workspace, channel, asker: user };
    handler.log.warn({ ...facts, ...faultOf(error) }, "A message that wasn't for us couldn't be answered.");
  }
}

async function replyTo(
  handler: DiscordContext,
  mention: Mention,
  starter: Starter,
): Promise<Pick<NewMessage, "message" | "file" | "keep" | "after">> {
  try {
    const before = await conversationOf(handler, mention, starter);
    const stories = handler.bot.commands().map(({ name }) => name);
    if (asksForStories(mention.words)) return { message: message([text(fittingLines(storyLines(handler.bot)))]) };
    const chosen = chooseStory(mention.words, stories, before.story, handler.defaultStory);
    if (chosen === undefined && stories.length > 0 && asksForHelp(handler.bot, mention.words))
      return { message: message([text(fittingLines(helpLines(handler.bot)))]) };
    const able = chosen === undefined ? storiesThatAnswer(handler.bot, mention.words) : [];
    const choice = chosen ?? only(able, mention.words);
    if (choice === undefined) return await askWhichStory(handler, mention, able);
    const { story } = choice;
    const question = choice.question === "" ? "help" : choice.question;
    if (handler.bot.news.isMeant(question)) {
      const place = { ...mention, mayManage: false, mayManageChannel: false };
      return { message: await newsMessage(handler, place, story, question) };
    }
    const context = story === before.story ? before.questions : [];
    const giving: Giving = { answer: handler.bot.ask(story, question, { context }), question, context, place: mention };
    const visibility = visibilityOf(handler, giving);
    // A message can't be private. What all may see is shown, and what is no answer has nothing to hide; the rest waits behind a button.
    const isPrivate = visibility === "private" && giving.answer.answered && giving.answer.kind !== "help";
    const first = draw(handler, giving, visibility === "direct" ? "direct" : isPrivate ? "private" : "public");
    const reply = { ...first, after: () => correctionMessages(handler, mention, giving.answer.revision) };
    if (!isPrivate) return { ...reply, file: await handler.picture(giving.answer, mention) };
    return { ...reply, message: message([text("The answer is for you alone."), showRow(reply.answer)]) };
  } catch (error) {
    if (!(error instanceof UserError)) handler.log.error({ platform: "discord", event: "mention", ...faultOf(error) }, "A mention failed.");
    return { message: note(wordsFor(error)) };
  }
}

/** Asks by buttons which story is meant, of those that answer, of all where none does; the words wait in the ledger, so that the buttons work after a restart. */
async function askWhichStory(
  { bot }: DiscordContext,
  { server, user, id, words }: Mention,
  able: readonly StoryCommand[],
): Promise<Pick<NewMessage, "message">> {
  const waiting = { asker: user, question: id };
  const stories = able.length === 0 ? bot.commands() : able;
  if (stories.length > 0) await bot.memory.continued(waitingKey(server, waiting), words);
  return { message: message([text(able.length === 0 ? WORDS.noneAnswers : WORDS.whichStory), ...chooseRows(stories, waiting)]) };
}

/** The story that alone answers. */
function only([story, another]: readonly StoryCommand[], question: string): Choice | undefined {
  return story === undefined || another !== undefined ? undefined : { story: story.name, question };
}

interface Conversation {
  readonly story: string | undefined;
  readonly questions: readonly string[];
}

/** What was asked before: by the answer that is replied to, else in this thread or direct message, else by the answer that the thread was opened on. */
async function conversationOf(handler: DiscordContext, mention: Mention, starter: Starter): Promise<Conversation> {
  const answer = await recalled(handler, mention.repliedButtons);
  if (answer !== undefined) return answer;
  const key = conversationKey(mention);
  const turns = key === undefined ? [] : await earlierQuestions(handler, key, CLAIM);
  const story = turns.at(-1)?.split(" ")[0];
  if (story !== undefined)
    return { story, questions: turns.filter((turn) => turn.startsWith(`${story} `)).map((turn) => turn.slice(story.length + 1)) };
  const threadAnswer = mention.thread ? await recalled(handler, await starter(mention.channel)) : undefined;
  return threadAnswer ?? { story: undefined, questions: [] };
}

async function recalled({ bot }: DiscordContext, customIds: readonly string[]): Promise<Conversation | undefined> {
  const id = customIds.map(readButtonId).find((button) => button !== undefined)?.answer;
  const record: GivenAnswer | undefined = id === undefined ? undefined : await bot.memory.get(id).catch(() => undefined);
  // Where it is no longer kept, or the ledger is away, the question is answered by itself.
  if (record === undefined) return undefined;
  return { story: record.story, questions: [...record.context, ...(record.question === WORDS.verify ? [] : [record.question])] };
}

/** Replies in the channel; where that isn't allowed, says so to the asker in a direct message. Resolves to the reply's id. */
async function send(api: Api, { id, channel, user }: Mention, shown: Message, file?: Attachment): Promise<string | undefined> {
  const nonce = `m${id}`;
  try {
    return await api.post({ channel, message: shown, nonce, repliesTo: id }, file);
  } catch (error) {
    const code = apiCode(error);
    if (code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)
      return api.post({ channel, message: shown, nonce }, file);
    if (code === undefined || !UNWRITABLE.includes(code)) throw error;
    const direct = await api.direct(user);
    if (direct !== undefined)
      await api.post({ channel: direct, message: asEdit(note(`I'm not allowed to write in that channel. ${ALLOW}`)), nonce });
    throw error;
  }
}

const UNWRITABLE: readonly number[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
];
const ALLOW =
  "Ask whoever runs the server to let me View Channel, Send Messages and Send Messages in Threads there, or use the slash command.";
