import type { Knowledge } from "../search/story-index.ts";
import { abstain } from "./abstain.ts";
import { type Scored, scoreAll, withDeedFirst } from "./choose.ts";
import type { Excerpt } from "./excerpt.ts";
import { FEATURES } from "./features.ts";
import { grow } from "./grow.ts";
import { readTerms } from "./question-terms.ts";
import { retrieve } from "./retrieve.ts";
import { CHOOSE } from "./weights.ts";

/** Excerpts that answer a question, the best first; none where the story doesn't say, with the reason. */
export interface FoundPassages {
  readonly excerpts: readonly Excerpt[];
  /** What was missing, in words: "Nothing here mentions Obama." */
  readonly reason?: string;
  /** What fired and why, a line each. */
  readonly explanation: readonly string[];
}

/** Excerpts of an answer, at most. */
const EXCERPTS = 3;
/** Further excerpts are shown while they are less than so much less likely than the best, in log odds: readers read them all. */
const BESIDE = 2.5;

/** Chooses the sentences that answer a question, or abstains. Pure. */
export function findPassages(knowledge: Knowledge, question: string): FoundPassages {
  const asked = readTerms(question, knowledge.passages);
  const byWorth = scoreAll(asked, retrieve(knowledge, asked));
  const [best] = byWorth;
  const likeliest = best === undefined ? undefined : grow(best, byWorth);
  const { reason, trust } = abstain(asked, byWorth, likeliest);
  const scored = likeliest === undefined ? byWorth : withDeedFirst(asked, byWorth, likeliest);
  const explanation = [
    ...asked.repaired.map(({ from, to }) => `"${from}" was taken for "${to}"`),
    `asks for a ${asked.wanted}: ${asked.terms.map(({ word, worth }) => `${word} ${worth.toFixed(2)}`).join(", ")}`,
    `trust ${trust.toFixed(2)}`,
    ...scored.slice(0, EXCERPTS).map(explain),
  ];
  return reason === undefined ? { excerpts: choose(scored), explanation } : { excerpts: [], reason, explanation };
}

/** The best sentences, each with what it needs around it, none inside another's. */
function choose(scored: readonly Scored[]): Excerpt[] {
  const excerpts: Excerpt[] = [];
  const best = scored[0]?.score ?? 0;
  for (const chosen of scored) {
    if (excerpts.length === EXCERPTS || chosen.score < best - BESIDE) break;
    const { article, view } = chosen.candidate;
    const shown = excerpts.some((other) => other.article === article && view.start >= other.start && view.end <= other.end);
    if (!shown) excerpts.push(grow(chosen, scored));
  }
  return excerpts;
}

function explain({ candidate, values, score }: Scored): string {
  const parts = FEATURES.map((name, i) => [name, (CHOOSE[name] ?? 0) * (values[i] ?? 0)] as const).filter(
    ([, worth]) => Math.abs(worth) > 0.1,
  );
  return `${score.toFixed(2)} ${candidate.article.id}#${candidate.number}: ${parts.map(([name, worth]) => `${name} ${worth.toFixed(2)}`).join(", ")}`;
}
