import type { StoryCommand } from "../../bot.ts";
import { chooseStory } from "../shared/choose-story.ts";
import { claimed, earlierQuestions, logged } from "../shared/ledger.ts";
import { overheard } from "../shared/listening.ts";
import { asksForHelp, asksForStories, helpLines, storiesThatAnswer, storyLines } from "../shared/stories.ts";
import { WORDS } from "../shared/words.ts";
import { actions, button } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import { type Asked, compose } from "./compose.ts";
import { correctionReplies } from "./correction.ts";
import { handleNews } from "./handle-news.ts";
import { guarded, type SlackContext } from "./handler-context.ts";
import { escapeMrkdwn, readMrkdwn } from "./mrkdwn.ts";
import { notSent } from "./not-sent.ts";
import type { MessageCall, Place } from "./parse.ts";
import { hint, type Reply } from "./reply.ts";

/** Keys under which a thread's questions and its story are remembered. */
export interface ThreadKeys {
  readonly questions: string;
  readonly story: string;
}

export function threadKeys({ workspace, channel }: Place, thread: string): ThreadKeys {
  const key = `slack:${workspace}:${channel}:${thread}`;
  return { questions: key, story: `${key}:story` };
}

/** Answers a mention or a direct message in its thread, where all see it unless the settings say otherwise, understood from the questions before it there. */
export async function handleMessage(handler: SlackContext, call: MessageCall): Promise<void> {
  const { ts, ...aside } = call;
  if (!call.addressed) return answerOverheard(handler, call);
  const place = { ...aside, thread: call.thread ?? ts };
  const reply = await guarded(handler, place, "message", async () => {
    for (const key of call.keys)
      if (!(await claimed(handler, key, factsOf(call)))) {
        handler.log.info({ platform: "slack", event: "message", channel: call.channel, message: ts }, "delivered again, dropped");
        return undefined;
      }
    return answerMessage(handler, place, readMrkdwn(call.text));
  });
  if (reply === undefined) return;
  // What is for one person alone isn't shown in a thread that only now begins: Slack hides it there.
  const apart = call.direct ? place : aside;
  await postReply(handler, place, handler.answers === "public" ? { ...reply, visibility: "public" } : reply, apart);
  for (const { message } of await correctionReplies(handler, place, reply)) await handler.outbox.tell(apart, message);
}

/** Answers in its thread what nobody addressed to us, where that is ours to answer; else says nothing. */
async function answerOverheard(handler: SlackContext, { ts, keys, text, ...aside }: MessageCall): Promise<void> {
  const place = { ...aside, thread: aside.thread ?? ts };
  const thread = threadKeys(place, place.thread);
  const question = readMrkdwn(text);
  const { memory } = handler.bot;
  const conversation = async () => {
    const questions = aside.thread === undefined ? [] : await memory.conversation(thread.questions);
    const stories = handler.bot.commands().map(({ name }) => name);
    const story = stories.length === 1 ? stories[0] : (await memory.conversation(thread.story)).at(-1);
    return questions.length === 0 || story === undefined ? undefined : { story, questions };
  };
  const { workspace, channel } = place;
  const request = await overheard(handler, { platform: "slack", workspace, channel, text: question, keys, conversation });
  if (request !== undefined)
    await postReply(handler, place, await askInThread(handler, place, thread, { story: request.story, question, openly: true }), aside);
}

async function answerMessage(handler: SlackContext, place: Place & { readonly thread: string }, text: string): Promise<Reply> {
  const keys = threadKeys(place, place.thread);
  const commands = handler.bot.commands();
  const stories = commands.map(({ name }) => name);
  if (stories.length === 0) return hint(WORDS.noStory);
  if (asksForStories(text)) return hint(storyLines(handler.bot).join("\n"));
  const before = stories.length === 1 ? [] : await earlierQuestions(handler, keys.story, factsOf(place));
  const choice = chooseStory(text, stories, before.at(-1), handler.defaultStory);
  if (choice !== undefined && handler.bot.news.isMeant(choice.question)) return handleNews(handler, place, choice.story, choice.question);
  if (choice !== undefined) return askInThread(handler, place, keys, { ...choice, openly: true });
  if (asksForHelp(handler.bot, text)) return hint(helpLines(handler.bot).join("\n"));
  const able = storiesThatAnswer(handler.bot, text);
  const [only, another] = able;
  if (only === undefined || another !== undefined) return askWhichStory(able, commands, text);
  return askInThread(handler, place, keys, { story: only.name, question: text, openly: true });
}

const factsOf = ({ workspace, channel }: Place) => ({ platform: "slack", event: "message", workspace, channel }) as const;

/** Asks with the thread's questions as context, and remembers this one for the next. */
export async function askInThread(handler: SlackContext, place: Place, keys: ThreadKeys, request: Omit<Asked, "context">): Promise<Reply> {
  const { memory } = handler.bot;
  const { story, question } = request;
  const context = await earlierQuestions(handler, keys.questions, factsOf(place));
  const draft = compose(handler, place, { ...request, context });
  await logged(handler, factsOf(place), draft.keep?.());
  if (question !== "") await logged(handler, factsOf(place), memory.continued(keys.questions, question));
  if (handler.bot.commands().length > 1) await logged(handler, factsOf(place), memory.continued(keys.story, story));
  return draft;
}

/** Asks which story is meant, by title, of those that answer; of all where none does. */
function askWhichStory(able: readonly StoryCommand[], all: readonly StoryCommand[], question: string): Reply {
  const { message } = hint(able.length === 0 ? WORDS.noneAnswers : WORDS.whichStory);
  const stories = able.length === 0 ? all : able;
  const choices = stories
    .slice(0, 20)
    .map(({ name: story, title }, i) => button(actionId("ask", i), title, buttonValue({ act: "ask", story, question })));
  const titles = escapeMrkdwn(stories.map(({ title }) => title).join(", "));
  return {
    visibility: "private",
    message: { text: `${message.text} ${titles}`, blocks: [...message.blocks, ...actions(...choices)] },
  };
}

/** Posts for all or shows to the asker, who may be answered outside the thread; what Slack rejects is reported to the asker in any case. */
export async function postReply(handler: SlackContext, place: Place, reply: Reply, apart = place): Promise<void> {
  const { message, visibility, id } = reply;
  const isPublic = visibility === "public";
  const result = isPublic ? await handler.outbox.post(place.channel, message, place.thread) : await handler.outbox.tell(apart, message);
  if (result.outcome === "sent") {
    handler.picture(place, reply);
    if (id !== undefined && result.ts !== undefined) await logged(handler, factsOf(place), handler.bot.memory.setMessageId(id, result.ts));
    return;
  }
  const { workspace, channel, user } = place;
  const facts = { platform: "slack", workspace, channel, asker: user, answer: id, state: result.outcome, reason: result.reason };
  handler.log.error(facts, "answer not sent");
  if (isPublic) await handler.outbox.tell(apart, hint(notSent(result, handler.name)).message);
}
