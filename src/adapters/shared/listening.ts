import type { Listening } from "../../bot.ts";
import { faultOf } from "../../log.ts";
import type { HandlerContext } from "./handler-context.ts";

/** Milliseconds of a window, and how many answers that nobody asked for a channel gets within it. */
const WINDOW = 10 * 60_000;
const MOST = 5;

/** A message that doesn't address us. */
export interface Overheard extends Omit<Listening, "story"> {
  readonly text: string;
  /** Keys of its delivery, so that it is answered once. */
  readonly keys: readonly string[];
  /** The story and the questions of the conversation with us that it stands in, where there is one. */
  readonly conversation: () => Promise<{ readonly story: string; readonly questions: readonly string[] } | undefined>;
}

/** What such a message asks. */
export interface Question {
  readonly story: string;
  readonly context: readonly string[];
}

/**
 * What a message asks that nobody addressed to us, where it is ours to answer: it goes on with a conversation with us, or a story listens
 * in the channel; the answer is sure, nobody has it yet, and the channel didn't get too many. Else undefined, as where anything fails.
 */
export async function overheard(
  { bot, log, clock }: Pick<HandlerContext, "bot" | "log" | "clock">,
  { text, keys, conversation, ...place }: Overheard,
): Promise<Question | undefined> {
  if (!bot.listening.mayBeMeant(text)) return undefined;
  const { platform, workspace, channel } = place;
  try {
    const begun = await conversation();
    const context = begun?.questions ?? [];
    const stories = begun === undefined ? await bot.listening.storiesIn(place) : [begun.story];
    const story = bot.listening.sureOf(stories, text, context);
    if (story === undefined) return undefined;
    for (const key of keys) if (!(await bot.memory.claim(key))) return undefined;
    const window = [`unasked`, platform, workspace, channel, Math.floor(clock.date() / WINDOW)].join(":");
    for (let i = 0; i < MOST; i++) if (await bot.memory.claim(`${window}:${i}`)) return { story, context };
    log.info({ platform, event: "overheard", workspace, channel, story }, "enough answers that nobody asked for");
  } catch (error) {
    log.error({ platform, event: "overheard", workspace, channel, ...faultOf(error) }, "a message that wasn't for us failed");
  }
  return undefined;
}
