import type { GivenAnswer } from "../../bot.ts";
import { UserError } from "../../errors.ts";
import type { Answer } from "../../model.ts";
import { quotedOf } from "../quoted.ts";
import type { HandlerContext, Reply } from "./handler-context.ts";
import { QUESTION_LENGTH } from "./limits.ts";
import type { Place } from "./parse.ts";
import { pictured } from "./picture.ts";
import { renderAnswer } from "./render.ts";

/** A question to a story and how its answer is to be framed. */
export interface Asked {
  readonly story: string;
  readonly question: string;
  /** Earlier questions of the conversation, the oldest first. */
  readonly context: readonly string[];
  /** Show the question, where Slack doesn't. */
  readonly echo?: boolean;
}

/** Answers a question and lays the answer out. Throws a UserError where it can't be asked. */
export function compose(handler: HandlerContext, place: Place, { story, question, context, echo }: Asked): Reply {
  if (question.length > QUESTION_LENGTH)
    throw new UserError(`That is ${question.length} characters long; ask in at most ${QUESTION_LENGTH}.`);
  const started = performance.now();
  const answer = handler.bot.ask(story, question === "" ? "help" : question, { context });
  const visibility = visibilityOf(handler, place, answer);
  const { memory } = handler.bot;
  const id = answer.kind === "help" ? undefined : memory.newId();
  logAnswer(handler, place, answer, { visibility, answer: id, ms: performance.now() - started });
  const message = renderAnswer(answer, {
    ...(id === undefined ? {} : { id }),
    ...(echo === true ? { asked: question } : {}),
    ...(visibility === "public" ? { delete: true } : answer.answered && !place.direct && id !== undefined ? { share: {} } : {}),
  });
  if (id === undefined) return { message, visibility };
  const keep = async () => void (await memory.remember(given(place, answer, context, visibility), id));
  return { message, visibility, id, keep, ...pictured(answer, visibility) };
}

/** What is kept of an answer. */
export function given(
  { workspace, channel, thread, user }: Place,
  answer: Answer,
  context: readonly string[],
  visibility: "public" | "private",
): GivenAnswer {
  return {
    story: answer.story,
    revision: answer.revision,
    question: answer.question,
    context,
    platform: "slack",
    workspace,
    channel,
    ...(thread === undefined ? {} : { thread }),
    asker: user,
    visibility,
    answered: answer.answered,
    quoted: quotedOf(answer),
  };
}

/** What can't be answered and help are the asker's alone; the rest as the settings say. In a direct message nobody else is there. */
function visibilityOf({ config }: HandlerContext, { direct }: Place, { answered, kind }: Answer): "public" | "private" {
  return answered && kind !== "help" && (direct || config.answers === "public") ? "public" : "private";
}

function logAnswer(
  handler: HandlerContext,
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
