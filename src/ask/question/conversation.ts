import type { Evidence } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { answerQuestion } from "../kinds.ts";
import { type Outcome, type Turn, unanswered } from "../outcome.ts";
import { understand } from "./follow-up.ts";
import { tidyQuestion } from "./wording.ts";

/** Reads a conversation, the oldest question first, each question in the light of those before it. */
export function readConversation(index: StoryIndex, questions: readonly string[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const asked of questions) {
    const text = tidyQuestion(index.story, asked);
    const earlier = [...turns];
    const { question, unclear, more } = understand(index, text, earlier);
    const answer = () => {
      if (unclear !== undefined) return unanswered(unclear);
      const outcome = answerQuestion(index, question);
      return more ? withoutShown(outcome, earlier) : outcome;
    };
    let outcome: Outcome | undefined;
    turns.push({ text, question, outcome: () => (outcome ??= answer()) });
  }
  return turns;
}

const placeOf = ({ citation }: Evidence): string => `${citation.article}#${citation.passage}:${citation.start}-${citation.end}`;

/** The answer without the excerpts that the conversation has shown ("what else did she say"). */
function withoutShown(outcome: Outcome, turns: readonly Turn[]): Outcome {
  if (outcome.kind === "unanswered" || outcome.evidence.length === 0) return outcome;
  const shown = new Set(
    turns.map((turn) => turn.outcome()).flatMap((earlier) => (earlier.kind === "unanswered" ? [] : earlier.evidence.map(placeOf))),
  );
  const evidence = outcome.evidence.filter((excerpt) => !shown.has(placeOf(excerpt)));
  return evidence.length === 0 ? unanswered("The story says nothing more about this.", outcome.questions) : { ...outcome, evidence };
}
