import type { Knowledge } from "../search/story-index.ts";
import { FEATURES } from "./features.ts";
import type { QuestionTerms, Term } from "./question-terms.ts";

/** What is decided about the best candidate: how far it is trusted, and why it is withheld, if it is. */
export interface Verdict {
  readonly trust: number;
  readonly reason?: string;
}

const THRESHOLD = 1.06;

/** Whether the best sentence is good enough to be shown; else what was missing. */
export function abstain({ story }: Knowledge, asked: QuestionTerms, best: { readonly values: readonly number[] } | undefined): Verdict {
  const missing = asked.terms.filter(({ known }) => !known);
  const total = asked.terms.reduce((sum, { worth }) => sum + worth, 0);
  const present = total === 0 ? 0 : 1 - missing.reduce((sum, { worth }) => sum + worth, 0) / total;
  const value = (name: (typeof FEATURES)[number]) => best?.values[FEATURES.indexOf(name)] ?? 0;
  const trust = value("cover") + 0.6 * value("kin") + 0.5 * value("coverPassage") + 0.5 * present;
  if (best !== undefined && trust >= THRESHOLD) return { trust };
  return { trust, reason: reasonOf(missing, story.title) };
}

function reasonOf(missing: readonly Term[], _title: string): string {
  const name = missing.find((term) => term.name);
  if (name !== undefined) return `Nothing here mentions ${name.word.charAt(0).toUpperCase()}${name.word.slice(1)}.`;
  const rarest = [...missing].sort((a, b) => b.worth - a.worth)[0];
  return rarest === undefined ? "The story doesn't say." : `The story doesn't say anything about ${rarest.word}.`;
}
