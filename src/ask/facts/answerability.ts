import type { Excerpt } from "../excerpt.ts";
import { TRUST_FEATURES, trustFeatures } from "./answerability-features.ts";
import { holdsTerm } from "./holds.ts";
import { missingFrom } from "./reason.ts";
import type { Scored } from "./score.ts";
import type { SentenceView } from "./sentence-context.ts";
import type { QuestionTerms } from "./terms.ts";
import { typeTest } from "./type-test.ts";
import { weighing } from "./weigh.ts";
import { TRUST } from "./weights.ts";

/** What is decided about the best excerpt: the log odds that it answers, and why it is withheld, if it is. */
export interface Verdict {
  readonly trust: number;
  readonly reason?: string;
}

/** Log odds from which an excerpt is shown: where some 55 % of the questions whose passage is taken out are met with silence. */
const THRESHOLD = -1.52;
/** A question of at most so many words to ask about is short; readers ask such, encyclopedias' questions (of which the odds were learned) are longer. */
const SHORT = 3;
/** By so much the odds of a short question may be lower, and so much more they are where one sentence holds all of it. */
const FOR_SHORT = { lower: 0.5, whole: 2.5 } as const;

const trustOf = weighing(TRUST, TRUST_FEATURES);

/** Whether the best excerpt is good enough to be shown; else what was missing. */
export function abstain(asked: QuestionTerms, scored: readonly Scored[], shown: Excerpt | undefined): Verdict {
  const trust = trustOf(trustFeatures(asked, scored, shown)) + (saysAll(asked, scored) ? FOR_SHORT.whole : 0);
  const short = asked.terms.length <= SHORT && asked.terms.every(({ known }) => known);
  const least = short ? THRESHOLD - FOR_SHORT.lower : THRESHOLD;
  const excerpt =
    scored[0]?.candidate.around.filter((view) => shown !== undefined && view.start >= shown.start && view.end <= shown.end) ?? [];
  const lacks = shown === undefined ? undefined : lackOf(asked, excerpt, shown);
  if (shown !== undefined && trust >= least && lacks === undefined) return { trust };
  return { trust, reason: missingFrom(asked, scored, excerpt, trust >= least ? lacks : undefined) };
}

/** Whether the best sentence holds all of a short question, be it in other words, and the kind of thing that it asks for. */
function saysAll(asked: QuestionTerms, [best]: readonly Scored[]): boolean {
  const { terms, wanted } = asked;
  if (best === undefined || terms.length === 0 || terms.length > SHORT) return false;
  const { view } = best.candidate;
  return terms.every((term) => holdsTerm(term, view)) && (wanted === "thing" || wanted === "description" || typeTest(asked)(view) >= 0.5);
}

/** What an excerpt must hold and doesn't: a "when" wants some word of time, a "how old" an age. */
function lackOf(asked: QuestionTerms, excerpt: readonly SentenceView[], { article, start, end }: Excerpt): "time" | "age" | undefined {
  const typeMet = typeTest(asked);
  const dated = article.dates.some((date) => date.start >= start && date.end <= end) || excerpt.some((view) => typeMet(view) > 0);
  if (asked.wanted === "time" && !dated) return "time";
  const age = asked.terms.find(({ measures }) => measures?.includes("age") === true);
  return age !== undefined && !excerpt.some((view) => holdsTerm(age, view)) ? "age" : undefined;
}
