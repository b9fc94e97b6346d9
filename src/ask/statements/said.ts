import { stem, words } from "../../text/tokens.ts";
import { narrowerThan, synonymsOf } from "../question/vocabulary.ts";
import type { Attributed } from "./speakers.ts";

/** Verbs of stands that can only be taken in words: "urged", "called for". */
const IN_WORDS =
  /\b(?:accus|announc|apologi[sz]|appeal|applaud|blam|blast|call(?:s|ed|ing)? for|complain|condemn|congratulat|critici[sz]|demand|den(?:y|ie)|denounc|describ|emphasi[sz]|express|hail|insist|mock|plead|pledg|prais|predict|promis|question|recommend|reiterat|request|slam|stress|suggest|thank|threaten|tout|urg|voic|vow|warn)\p{L}*\b/iu;
const NEGATED = /\b(?:not|never|would|will|could|may|might|to)\b|n['’]t\b/i;

/** What somebody said, or is quoted as calling, praising or wanting, or asked for, promised, denied in words that aren't told. */
export function isSaid({ article, statement: { act, form, cue } }: Attributed): boolean {
  if (act === "speech" || form !== "indirect") return true;
  const verb = cue === null ? "" : article.text.slice(cue.start, cue.end);
  return IN_WORDS.test(verb) && !NEGATED.test(verb);
}

/** Statements introduced by a verb or its noun, or by a synonym: "pledged" for "promise". */
export function byAct(act: string, statements: readonly Attributed[]): Attributed[] {
  const asked = stem(act);
  const stems = new Set([asked, ...synonymsOf(asked), ...narrowerThan(asked)]);
  return statements.filter(
    ({ article, statement: { cue } }) => cue !== null && words(article.text.slice(cue.start, cue.end)).some((word) => stems.has(word.stem)),
  );
}
