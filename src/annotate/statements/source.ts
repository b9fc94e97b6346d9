import { type NounPhrase, nounPhraseAt } from "../syntax/noun-phrases.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import type { Word } from "../syntax/word.ts";
import type { Range } from "./sentence-context.ts";

/** The source of a verb group: its subject; for "who", the noun phrase before it with it. */
export function sourceOf(words: readonly Word[], { subject }: VerbGroup): Range | undefined {
  if (subject === undefined) return undefined;
  const first = words[subject.from];
  // "There is talk": nobody.
  if (first?.lower === "there") return undefined;
  if (first === undefined || !/^(?:who|which|that)$/.test(first.lower)) return withPartner(words, withName(words, subject));
  const end = words[subject.from - 1]?.text === "," ? subject.from - 1 : subject.from;
  const from = described(words, phraseStart(words, end), end);
  return from === end ? { from: subject.from, to: subject.to } : { from, to: subject.to };
}

/** "Ada Kent (D), a key vote, who": the name that a phrase in commas describes goes with it. */
function described(words: readonly Word[], from: number, end: number): number {
  if (from >= end || !/^(?:DET|NOUN|ADJ)$/.test(words[from]?.pos ?? "") || words[from - 1]?.text !== ",") return from;
  const bracket = words[from - 2]?.text === ")" ? words.findLastIndex(({ text }, i) => i < from && i > from - 8 && text === "(") : -1;
  const name = bracket > 0 ? bracket : from - 1;
  return words[name - 1]?.pos === "PROPN" ? phraseStart(words, name) : from;
}

/** "Ada Kent, the minister, and Paul Osei said": the one before "and", with what describes them, speaks too. */
function withPartner(words: readonly Word[], range: Range): Range {
  const { from, to } = range;
  if (words[from - 1]?.lower !== "and" || words[from - 2]?.text !== "," || words[from]?.pos !== "PROPN") return range;
  const comma = words.findLastIndex(({ text }, i) => i < from - 2 && i > from - 12 && text === ",");
  const description = words.slice(comma + 1, from - 2);
  if (comma < 1 || description.length === 0 || description.some(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "QUOTE"))
    return range;
  const start = phraseStart(words, comma);
  return words[comma - 1]?.pos === "PROPN" && start === 0 ? { from: start, to } : range;
}

/** "Its director, Jane Lee, said": the name in commas behind a description belongs to the source. */
function withName(words: readonly Word[], { from, to, head }: NounPhrase): Range {
  // "Another Republican, Jane Lee, said": what a party's members are called is no name.
  const isName = words[head]?.pos === "PROPN" && !/^(?:an?|another|one)$/.test(words[from]?.lower ?? "");
  if (words[to]?.text !== "," || isName) return { from, to };
  const name = nounPhraseAt(words, to + 1);
  const hasNameInCommas = name !== undefined && words[name.head]?.pos === "PROPN" && words[name.to]?.text === ",";
  return hasNameInCommas ? { from, to: name.to } : { from, to };
}

/** Where the noun phrase that ends (exclusive) at `end` begins; `end` where none does. */
export function phraseStart(words: readonly Word[], end: number): number {
  let at = end;
  while (at > 0) {
    const word = words[at - 1];
    if (word === undefined) break;
    const { pos, lower, text } = word;
    if (/^(?:NOUN|PROPN|NUM|ADJ|SYM)$/.test(pos) || /^['’]s?$/.test(text) || (pos === "PRON" && at === end)) at--;
    else if (pos === "DET" || /^(?:his|her|its|their|our|my|your)$/.test(lower)) {
      at--;
      if (!/^(?:of|for|at|from|in)$/.test(words[at - 1]?.lower ?? "")) return at;
    } else if (/^(?:of|for|at|from|in|with|on)$/.test(lower) && at < end && /^(?:NOUN|PROPN)$/.test(words[at - 2]?.pos ?? "")) at--;
    else break;
  }
  return at;
}

/** Who does it in a passive: "criticized by Lee", "was asked by reporters". */
export function agentOf(words: readonly Word[], { at }: VerbGroup): Range | undefined {
  const by = words.findIndex(({ lower }, i) => i > at && i < at + 10 && lower === "by");
  const phrase = by < 0 ? undefined : nounPhraseAt(words, by + 1);
  return phrase === undefined ? undefined : { from: phrase.from, to: phrase.to };
}

const SPEECH =
  /^(?:call|calls|comment|comments|remark|remarks|statement|statements|claim|claims|assertion|suggestion|demand|demands|promise|promises|pledge|warning|warnings|question|questions|view|belief|argument|charge|accusation|description|letter|tweet|tweets|email|emails|speech|words|answer|answers|response|reply|quote|admission|insistence|declaration|contention|vow|plea|phrase|opinion|estimation|testimony)$/;

/** Whose words, call or comment the quotation at `at` is: "her call for “…”", "Lee's pledge to be “…”". */
export function ownerOfSpeech(words: readonly Word[], at: number): Range | undefined {
  for (let i = at - 1; i > Math.max(0, at - 9); i--) {
    if (!SPEECH.test(words[i]?.lower ?? "")) continue;
    // What describes the noun is between: "Lee's controversial pledge".
    let noun = i;
    while (noun > 1 && words[noun - 1]?.pos === "ADJ") noun--;
    const owner = words[noun - 1];
    const from = /^(?:his|her|their|its)$/.test(owner?.lower ?? "")
      ? noun - 1
      : /^['’]s?$/.test(owner?.text ?? "")
        ? phraseStart(words, noun - 1)
        : noun;
    if (from < noun) return { from, to: /^['’]/.test(owner?.text ?? "") ? noun - 1 : noun };
  }
  return undefined;
}

/** The name, or what follows "from" or "according to", right before the colon that brings in the quotation at `at`: "More from Jane Lee: “…”". */
export function beforeColon(words: readonly Word[], at: number): Range | undefined {
  if (words[at - 1]?.text !== ":") return undefined;
  const from = phraseStart(words, at - 1);
  const link = words[from - 1]?.lower ?? "";
  if (/^(?:with|to|about|for|against|than|like)$/.test(link)) return undefined;
  const isName = words[at - 2]?.pos === "PROPN" || /^['’]s$/.test(words[at - 3]?.text ?? "");
  return from < at - 1 && (isName || /^(?:from|per|via)$/.test(link) || words[from - 2]?.lower === "according")
    ? { from, to: at - 1 }
    : undefined;
}
