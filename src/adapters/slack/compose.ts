import type { GivenAnswer } from "../../bot.ts";
import { UserError } from "../../errors.ts";
import type { Answer } from "../../model.ts";
import { givenAnswer, isForAll } from "../shared/given-answer.ts";
import type { SlackContext } from "./handler-context.ts";
import { QUESTION_LENGTH } from "./limits.ts";
import type { Place } from "./parse.ts";
import { withPicture } from "./picture.ts";
import { renderAnswer } from "./render.ts";
import type { Reply } from "./reply.ts";

/** A question to a story and how its answer is to be framed. */
export interface Asked {
  readonly story: string;
  readonly question: string;
  /** Earlier questions of the conversation, the oldest first. */
  readonly context: readonly string[];
  /** Show the question, where Slack doesn't. */
  readonly echo?: boolean;
  /** Asked in a message that everybody in the channel sees: then all see what becomes of it, help and what isn't found too. */
  readonly openly?: boolean;
}

/** Answers a question and lays the answer out. Throws a UserError where it can't be asked. */
export function compose(handler: SlackContext, place: Place, { story, question, context, echo, openly = false }: Asked): Reply {
  if (question.length > QUESTION_LENGTH)
    throw new UserError(`That is ${question.length} characters long; a question may have ${QUESTION_LENGTH}.`);
  const start = performance.now();
  const answer = handler.bot.ask(story, question === "" ? "help" : question, { context });
  // In a direct message nobody else is there.
  const answers = place.direct ? "public" : handler.answers;
  const visibility = isForAll(answers, answer) || (openly && answers === "public") ? "public" : "private";
  const { memory } = handler.bot;
  const id = answer.kind === "help" ? undefined : memory.newId();
  logAnswer(handler, place, answer, { visibility, answer: id, ms: performance.now() - start });
  const message = renderAnswer(answer, {
    ...(id === undefined ? {} : { id }),
    ...(echo === true ? { asked: question } : {}),
    ...(visibility === "public" ? { deletableBy: place.user } : answer.answered && !place.direct && id !== undefined ? { share: {} } : {}),
  });
  if (id === undefined) return { message, visibility };
  const keep = async () => void (await memory.save(given(place, answer, { question: answer.question, context, visibility }), id));
  return { message, visibility, id, revision: answer.revision, keep, ...withPicture(answer, visibility) };
}

/** What is kept of an answer to this question. */
export function given(
  { workspace, channel, thread, user }: Place,
  answer: Answer,
  request: { readonly question: string; readonly context: readonly string[]; readonly visibility: "public" | "private" },
): GivenAnswer {
  const place = { platform: "slack", workspace, channel, ...(thread === undefined ? {} : { thread }), asker: user };
  return givenAnswer(answer, { ...place, ...request });
}

function logAnswer(
  handler: SlackContext,
  { workspace, channel, thread, user }: Place,
  answer: Answer,
  facts: { visibility: string; answer: string | undefined; ms: number },
): void {
  const { story, revision, kind, answered } = answer;
  handler.log.info(
    { platform: "slack", workspace, channel, thread, asker: user, story, revision, kind, answered, ...facts, ms: Math.round(facts.ms) },
    "answered",
  );
}
