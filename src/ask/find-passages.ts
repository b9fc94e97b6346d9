import type { Knowledge } from "../search/story-index.ts";
import { abstain } from "./abstain.ts";
import type { Excerpt } from "./excerpt.ts";
import { FEATURES, featuresOf } from "./features.ts";
import { grow } from "./grow.ts";
import { readTerms } from "./question-terms.ts";
import { weigh } from "./rank.ts";
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

/** Chooses the sentences that answer a question, or abstains. Pure. */
export function findPassages(knowledge: Knowledge, question: string): FoundPassages {
  const asked = readTerms(question, knowledge.passages);
  const candidates = retrieve(knowledge, asked);
  const scored = featuresOf(asked, candidates)
    .flatMap((values, i) => {
      const candidate = candidates[i];
      return candidate === undefined ? [] : [{ candidate, values, score: weigh(CHOOSE, values) }];
    })
    .sort((a, b) => b.score - a.score);
  const explanation = scored.slice(0, EXCERPTS).map(({ candidate, values, score }) => {
    const parts = FEATURES.map((name, i) => [name, (CHOOSE[name] ?? 0) * (values[i] ?? 0)] as const).filter(
      ([, worth]) => Math.abs(worth) > 0.05,
    );
    return `${score.toFixed(2)} ${candidate.article.id}#${candidate.number}: ${parts.map(([name, worth]) => `${name} ${worth.toFixed(2)}`).join(", ")}`;
  });
  const { reason, trust } = abstain(knowledge, asked, scored[0]);
  explanation.unshift(`trust ${trust.toFixed(2)}, asks for a ${asked.wanted}`);
  for (const { from, to } of asked.repaired) explanation.unshift(`"${from}" was taken for "${to}"`);
  if (reason !== undefined) return { excerpts: [], reason, explanation };
  const excerpts: Excerpt[] = [];
  for (const { candidate } of scored) {
    if (excerpts.length === EXCERPTS) break;
    const { start, end } = candidate.view;
    const inside = excerpts.some(({ article, start: from, end: to }) => article === candidate.article && start >= from && end <= to);
    if (!inside) excerpts.push(grow(candidate));
  }
  return { excerpts, explanation };
}
