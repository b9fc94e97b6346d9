import { typeTest } from "./answer-type.ts";
import type { Scored } from "./choose.ts";
import type { Excerpt } from "./excerpt.ts";
import type { QuestionTerms } from "./question-terms.ts";
import type { StoryCandidate } from "./retrieve.ts";
import { TRUST_FEATURES, trustFeatures } from "./trust.ts";
import { weighing } from "./weigh.ts";
import { TRUST } from "./weights.ts";

/** What is decided about the best excerpt: the log odds that it answers, and why it is withheld, if it is. */
export interface Verdict {
  readonly trust: number;
  readonly reason?: string;
}

/** Log odds from which an excerpt is shown: where some 55 % of the questions whose passage is taken out are met with silence. */
const THRESHOLD = -1.6;

const trustOf = weighing(TRUST, TRUST_FEATURES);

/** Whether the best excerpt is good enough to be shown; else what was missing. */
export function abstain(asked: QuestionTerms, scored: readonly Scored[], shown: Excerpt | undefined): Verdict {
  const trust = trustOf(trustFeatures(asked, scored, shown));
  const candidate = scored[0]?.candidate;
  if (shown === undefined || candidate === undefined) return { trust, reason: reasonOf(asked) };
  const timeless = asked.wanted === "time" && !holdsTime(asked, candidate, shown);
  return trust >= THRESHOLD && !timeless ? { trust } : { trust, reason: reasonOf(asked) };
}

/** Whether any of the sentences to be shown holds a date or some other word of time. */
function holdsTime(asked: QuestionTerms, { around }: StoryCandidate, { article, start, end }: Excerpt): boolean {
  if (article.dates.some((date) => date.start >= start && date.end <= end)) return true;
  const typeMet = typeTest(asked);
  return around.some((view) => view.start >= start && view.end <= end && typeMet(view) > 0);
}

function reasonOf({ terms }: QuestionTerms): string {
  const missing = terms.filter(({ known }) => !known);
  const name = missing.find((term) => term.name);
  if (name !== undefined) return `Nothing here mentions ${name.surface}.`;
  const rarest = missing.toSorted((a, b) => b.worth - a.worth)[0];
  return rarest === undefined ? "The story doesn't say." : `The story doesn't say anything about ${rarest.surface}.`;
}
