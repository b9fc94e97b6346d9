import { baseEnd, timePhraseEnd } from "../syntax/noun-phrases.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import type { Word } from "../syntax/word.ts";
import type { Range } from "./sentence-context.ts";

/** What follows a reporting verb. */
export interface Complement {
  readonly kind: "that" | "wh" | "bare" | "colon" | "quote" | "to" | "noun" | "preposition" | "none";
  /** Where it begins. */
  readonly at: number;
  readonly hearer?: Range;
}

const WH = /^(?:whether|if|how|why|what)$/;

/** Reads what follows the verb at `verb`: past adverbs, a hearer where the verb takes one, places and times, to what is said. */
export function complementOf(words: readonly Word[], groups: readonly VerbGroup[], verb: number, takesHearer: boolean): Complement {
  let at = verb + 1;
  let hearer: Range | undefined;
  const complementOf = (kind: Complement["kind"]): Complement => ({ kind, at, ...(hearer === undefined ? {} : { hearer }) });
  for (let steps = 0; steps < 12 && at < words.length; steps++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.pos === "QUOTE") return complementOf("quote");
    if (word.text === ":") return complementOf("colon");
    if (word.text === ",") {
      const next = words[at + 1];
      if (next?.pos === "QUOTE") {
        at++;
        return complementOf("quote");
      }
      if (next?.lower === "that" && steps === 0) {
        at++;
        return complementOf("that");
      }
      const end = asideEnd(words, at);
      if (end === undefined) return complementOf("none");
      at = end;
      continue;
    }
    if (/^['’‘]$/.test(word.text)) {
      at++;
      continue;
    }
    if (/^[.;!?—–)(]+$/.test(word.text)) return complementOf("none");
    if (at === verb + 1 && saidOf(words, groups, verb)) return complementOf("bare");
    if (word.lower === "that" && !(word.pos === "PRON" && words[at + 1] === undefined)) return complementOf("that");
    if (WH.test(word.lower)) return complementOf("wh");
    const time = timePhraseEnd(words, at);
    if (time > at) {
      at = time;
      continue;
    }
    if (groups.some(({ from, form }) => from === at && form === "to")) return complementOf("to");
    const clause = groups.find(({ subject, form, at: main }) => subject?.from === at && form === "finite" && main > at);
    if (clause !== undefined && (!takesHearer || hearer !== undefined || clause.at - at < 4)) {
      if (!(takesHearer && hearer === undefined && followsHearer(words, at))) return complementOf("bare");
    }
    if (takesHearer && hearer === undefined && word.pos !== "ADP") {
      const end = baseEnd(words, at);
      if (end > at) {
        hearer = { from: at, to: end };
        at = end;
        continue;
      }
    }
    if (word.pos === "ADP") {
      const date = timePhraseEnd(words, at + 1);
      if (date > at + 1) {
        at = date;
        continue;
      }
      const end = baseEnd(words, at + 1);
      if (steps === 0 && /^(?:of|about|for|with|against|on|as|to)$/.test(word.lower) && end > at + 1 && lacksComplement(words, groups, end))
        return complementOf("preposition");
      if (end === at + 1) {
        if (groups.some(({ from }) => from === at + 1)) return complementOf("preposition");
        at++;
      } else at = end;
      continue;
    }
    if (word.pos === "ADV" || word.pos === "PART") {
      at++;
      continue;
    }
    return complementOf(baseEnd(words, at) > at ? "noun" : "none");
  }
  return complementOf("none");
}

/** "what she said is", "which critics said was", "who has said wants": the verb right behind is part of what is said. */
function saidOf(words: readonly Word[], groups: readonly VerbGroup[], verb: number): boolean {
  const own = groups.find(({ at }) => at === verb);
  const next = groups.find(({ from }) => from === verb + 1);
  if (own?.subject === undefined || next?.form !== "finite") return false;
  return (
    /^(?:what|which|that|who)$/.test(words[own.subject.from - 1]?.lower ?? "") ||
    /^(?:who|which)$/.test(words[own.subject.from]?.lower ?? "")
  );
}

/** Whether after this place nothing comes that could be what is said. */
function lacksComplement(words: readonly Word[], groups: readonly VerbGroup[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 8); i++) {
    const word = words[i];
    if (word?.pos === "QUOTE" || word?.text === ":" || word?.lower === "that") return false;
    if (groups.some(({ subject, form }) => subject?.from === i && form === "finite")) return false;
  }
  return true;
}

/** "told reporters he would": the first noun phrase is the hearer, the clause comes after. */
function followsHearer(words: readonly Word[], at: number): boolean {
  const end = baseEnd(words, at);
  const next = words[end];
  return next !== undefined && next.pos !== "VERB" && next.pos !== "AUX" && next.pos !== "ADV";
}

/** Where an aside that opens with this comma ends, so that reading goes on behind it: ", during a rally," or ", in an interview with CNN,". */
function asideEnd(words: readonly Word[], at: number): number | undefined {
  for (let i = at + 1; i < Math.min(words.length, at + 16); i++) {
    const word = words[i];
    if (word === undefined || word.pos === "QUOTE" || word.pos === "AUX") return undefined;
    if (word.text === "," || word.text === ":") {
      const first = words[at + 1];
      // ", however,"
      const adverb = first?.pos === "ADV" && i === at + 2;
      if (!adverb && first?.pos !== "ADP" && timePhraseEnd(words, at + 1) === at + 1) return undefined;
      return word.text === "," && words[i + 1]?.pos === "QUOTE"
        ? i + 1
        : word.text === ":"
          ? i
          : words[i + 1]?.lower === "that"
            ? i + 1
            : undefined;
    }
  }
  return undefined;
}
