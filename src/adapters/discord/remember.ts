import type { GivenAnswer } from "../../bot.ts";
import { faultOf } from "../../log.ts";
import type { Answer } from "../../model.ts";
import type { Place } from "./incoming.ts";
import type { Setup } from "./setup.ts";

/** What the question of a quote check is remembered as: other people's messages aren't kept. */
export const VERIFY = "Verify this quote";

/** An answer with how it came about. */
export interface Given {
  readonly answer: Answer;
  /** As the story was asked, so that it can be asked again. */
  readonly question: string;
  readonly context: readonly string[];
  readonly place: Place;
  readonly visibility: "public" | "private";
}

/** Keeps an answer for its buttons and for follow-ups; resolves to its id, or to undefined where the ledger fails: the answer is given without buttons then. */
export async function remember({ bot, log }: Setup, given: Given): Promise<string | undefined> {
  try {
    return await bot.memory.remember(rowOf(given));
  } catch (error) {
    log.error(
      { platform: "discord", event: "remember", channel: given.place.channel, ...faultOf(error) },
      "An answer couldn't be remembered.",
    );
    return undefined;
  }
}

/** Runs a step of memory that an answer doesn't depend on; a fault is logged. */
export async function besides({ log }: Setup, event: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.error({ platform: "discord", event, ...faultOf(error) }, "The ledger failed.");
  }
}

/** The key of a thread's or a direct message's conversation; undefined in a channel, where everybody's questions mix. */
export function conversationKey({ server, channel, thread }: Place): string | undefined {
  return server === "" || thread ? `discord:${server}:${channel}` : undefined;
}

function rowOf({ answer, question, context, place, visibility }: Given): GivenAnswer {
  const evidence = answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming] : answer.evidence;
  return {
    story: answer.story,
    revision: answer.revision,
    question,
    context,
    platform: "discord",
    workspace: place.server,
    channel: place.channel,
    ...(place.thread ? { thread: place.channel } : {}),
    asker: place.user,
    visibility,
    answered: answer.answered,
    quoted: evidence.map(({ text, citation }) => ({ text, citation })),
  };
}
