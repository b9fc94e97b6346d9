import type { Answer } from "../model.ts";
import type { Question } from "./question/question.ts";

type Answered<T> = T extends { readonly kind: infer Kind }
  ? Omit<T, "kind" | "question" | "story" | "title" | "revision" | "answered" | "suggestions" | "explanation" | "reason"> & {
      readonly kind: Exclude<Kind, "unanswered">;
    }
  : never;

interface Extras {
  /** Questions to suggest first. */
  readonly questions?: readonly string[];
  /** What each stage did, a line each, for `--explain`. */
  readonly steps?: readonly string[];
  /** Of a fact: whether it is shown with much to spare, and no word of the question was taken for another. */
  readonly sure?: boolean;
}

/** The outcome of answering, before question, story and suggestions are added: an answer, or the reason in words why there is none. */
export type Outcome = (Answered<Answer> & Extras) | ({ readonly kind: "unanswered"; readonly reason: string } & Extras);

/** An outcome, or none of this kind: then another kind may answer, and `reason` is given where it doesn't either. */
export type Attempt = Outcome | ({ readonly kind: "elsewhere"; readonly reason?: string } & Extras);

/** A question of a conversation, with its outcome: found when it is first asked for, since most follow-ups need no earlier one. */
export interface Turn {
  /** The question as asked, in one line. */
  readonly text: string;
  /** The question as understood after the turns before it. */
  readonly question: Question;
  outcome(): Outcome;
}

/** No answer, with the reason. */
export function unanswered(reason: string, questions: readonly string[] = [], steps: readonly string[] = []): Outcome {
  return { kind: "unanswered", reason, questions, steps };
}

/** No answer of this kind. */
export function elsewhere(steps: readonly string[], reason?: string): Attempt {
  return { kind: "elsewhere", steps, ...(reason === undefined ? {} : { reason }) };
}
