import type { NounPhrase } from "./noun-phrases.ts";
import type { Word } from "./word.ts";

/** A verb with its auxiliaries, and who does it, as far as order and punctuation tell. */
export interface VerbGroup {
  /** The first auxiliary, "to", "not" or adverb of the group. */
  readonly from: number;
  /** The main verb. */
  readonly at: number;
  readonly form: "finite" | "ing" | "to" | "participle";
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  /** would, could, might, may, should: not said yet. */
  readonly isModal: boolean;
  readonly subject?: NounPhrase;
  /** How deep the clause lies: 0 is the main clause. */
  readonly depth: number;
}

const PARTICIPLE = /(?:ed|en|wn|ught|ught|ept|eld|old|aid|ade|one|een|ung|orn|iven|aken|poken|itten|ut|et|ound|ent|uilt|ead|old)$/;

/** The verb group that begins at this word: auxiliaries, "not" and adverbs up to the main verb. */
export function groupAt(words: readonly Word[], i: number): Omit<VerbGroup, "subject" | "depth"> | undefined {
  let at = i;
  let [isNegated, isModal, be, aux] = [false, false, false, 0];
  let to = false;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) return undefined;
    const { pos, lower } = word;
    if (pos === "AUX" || (/^(?:has|had|have)$/.test(lower) && words[at + 1]?.pos === "VERB")) {
      aux++;
      isModal ||= /^(?:would|could|might|may|should|must|'d|can|ca)$/.test(lower);
      be = /^(?:am|is|are|was|were|be|been|being|'s|'re|'m|get|got)$/.test(lower);
    } else if (/^(?:not|n't|n’t|never|neither)$/.test(lower)) isNegated = true;
    else if (lower === "to" && (pos === "PART" || words[at + 1]?.pos === "VERB" || words[at + 1]?.pos === "AUX")) {
      if (aux > 0) break;
      to = true;
    } else if (pos === "ADV" && (aux > 0 || to || at === i)) {
      if (at === i && /^(?:most|many|some|few|all|more|much)$/.test(lower)) return undefined;
      if (at === i && !/^(?:VERB|AUX)$/.test(words[at + 1]?.pos ?? "")) return undefined;
    } else break;
  }
  const main = words[at];
  if (main?.pos === "VERB") {
    const ing = /ing$/.test(main.lower) && aux === 0;
    // "he's said it before": who says has said.
    const has = /^['’]s$/.test(words[at - 1]?.text ?? "") && /^(?:he|she|who)$/.test(words[at - 2]?.lower ?? "") && main.lemma === "say";
    const isPassive = be && !has && !/ing$/.test(main.lower) && PARTICIPLE.test(main.lower);
    return { from: i, at, form: to ? "to" : ing ? "ing" : "finite", isNegated, isPassive, isModal };
  }
  if (aux === 0) return undefined;
  // A form of "be" or "have" as the main verb: the group is the auxiliaries.
  let last = at - 1;
  while (last > i && words[last]?.pos !== "AUX") last--;
  return { from: i, at: last, form: to ? "to" : "finite", isNegated, isPassive: false, isModal };
}
