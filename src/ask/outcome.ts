import type { Answer } from "../model.ts";

type Answered<T> = T extends { readonly kind: infer Kind }
  ? Omit<T, "kind" | "question" | "story" | "revision" | "answered" | "suggestions" | "explanation" | "reason"> & {
      readonly kind: Exclude<Kind, "unanswered">;
    }
  : never;

interface Beside {
  /** Questions to suggest first. */
  readonly questions?: readonly string[];
  /** What fired and why, a line each. */
  readonly why?: readonly string[];
}

/** What answers a question, before question, story and suggestions are put to it; or the reason in words why nothing does. */
export type Outcome = (Answered<Answer> & Beside) | ({ readonly kind: "unanswered"; readonly reason: string } & Beside);

/** No answer, with the reason. */
export function unanswered(reason: string, questions: readonly string[] = [], why: readonly string[] = []): Outcome {
  return { kind: "unanswered", reason, questions, why };
}
