import type { GivenAnswer } from "../../bot.ts";
import type { Answer } from "../../model.ts";
import { givenAnswer } from "../shared/given-answer.ts";
import { logged } from "../shared/ledger.ts";
import { WORDS } from "../shared/words.ts";
import type { DiscordContext } from "./handler-context.ts";
import type { Place } from "./place.ts";

/** An answer with how it came about. */
export interface Given {
  readonly answer: Answer;
  /** As the story was asked, so that it can be asked again. */
  readonly question: string;
  readonly context: readonly string[];
  readonly place: Place;
  readonly visibility: "public" | "private";
}

/** Keeps an answer that is sent already, for its buttons, follow-ups and corrections, and goes on with its conversation. Never rejects: a fault is logged. */
export async function saveAnswer(handler: DiscordContext, id: string, record: Given, message: string | undefined): Promise<void> {
  const { answer, question, place } = record;
  const { memory } = handler.bot;
  const key = conversationKey(place);
  const goesOn = key !== undefined && answer.kind !== "help" && question !== WORDS.verify;
  const keeping = memory.save(rowOf(record, message), id);
  const turn = goesOn ? memory.continued(key, `${answer.story} ${question}`) : undefined;
  await logged(handler, { platform: "discord", event: "keep" }, turn === undefined ? keeping : Promise.all([keeping, turn]));
}

/** The key of a thread's or a direct message's conversation; undefined in a channel, where everybody's questions mix. */
export function conversationKey({ server, channel, thread }: Place): string | undefined {
  return server === "" || thread ? `discord:${server}:${channel}` : undefined;
}

function rowOf({ answer, question, context, place, visibility }: Given, message: string | undefined): GivenAnswer {
  return givenAnswer(answer, {
    question,
    context,
    platform: "discord",
    workspace: place.server,
    channel: place.channel,
    ...(place.thread ? { thread: place.channel } : undefined),
    ...(message === undefined ? undefined : { message }),
    asker: place.user,
    visibility,
  });
}
