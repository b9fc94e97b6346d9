import type { Paragraph, Span, Token } from "../../model.ts";
import { retagAll } from "./retag.ts";
import type { Word } from "./word.ts";

/**
 * Tokens with hyphenated words put together again, and capitalised words inside a sentence read as names; the marks of a heading or a list's
 * entry are left out. A nickname belongs to the word before it.
 */
export function wholeWords(text: string, { tokens: all, sentences }: Paragraph, nicknames: readonly Span[] = []): Word[] {
  const opening = all.findIndex((token) => !/^[#»•▪●◦‣·*>]+$/.test(token.text));
  const tokens = all
    .slice(Math.max(opening, 0))
    .flatMap(withoutPossessive)
    .filter((token) => !nicknames.some(({ start, end }) => token.start >= start && token.start < end));
  const starts = new Set([...sentences.map(({ start }) => start), tokens[0]?.start]);
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined) continue;
    let end = first.end;
    let pos = first.pos;
    let [next, after] = [tokens[i + 1], tokens[i + 2]];
    const stop = isShortened(first, next, after) ? next : undefined;
    if (stop !== undefined) {
      end = stop.end;
      i++;
      [next, after] = [tokens[i + 1], tokens[i + 2]];
      if (/-/.test(text.slice(first.start, end)) && next?.start === end) {
        end = next.end;
        i++;
        [next, after] = [tokens[i + 1], tokens[i + 2]];
      }
    }
    while (next !== undefined && after !== undefined && joins(text, end, next, after)) {
      end = after.end;
      // "Anna Lee-Smith", "Omar al-Hadi"
      pos =
        /^(?:\p{Lu}|(?:al|el|ad|as|ul|bin|ibn)$)/u.test(first.text) && /^\p{Lu}/u.test(after.text)
          ? "PROPN"
          : after.pos === "PUNCT"
            ? pos
            : tagOfCompound(pos, after.pos);
      i += 2;
      [next, after] = [tokens[i + 1], tokens[i + 2]];
    }
    const whole = text.slice(first.start, end);
    words.push({
      start: first.start,
      end,
      text: whole,
      lower: whole.toLowerCase().replaceAll("’", "'"),
      lemma: end === first.end ? first.lemma : whole.toLowerCase(),
      pos,
    });
  }
  for (const { start, end } of nicknames) {
    const at = words.findLastIndex((word) => word.end <= start);
    const word = words[at];
    if (word !== undefined) words[at] = { ...word, end };
  }
  return retagAll(words, starts);
}

/** "Sens. Lee and Ward", "D-W.Va.": a stop that the tagger takes for a sentence's belongs to the short form before it. */
function isShortened({ text, end }: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (next?.text !== "." || next.start !== end || after === undefined || !/^\p{Lu}/u.test(after.text)) return false;
  return /^(?:Sens|Reps|Govs|Gens|Profs|Drs|Revs)$/.test(text) || (/^\p{Lu}-\p{Lu}$/u.test(text) && after.start === next.end);
}

/** "Ford’s" in one token is two, as everywhere else. */
function withoutPossessive(token: Token): Token[] {
  const { text, start, end } = token;
  if (!/^\p{Lu}[\p{L}\p{M}-]+['’]s$/u.test(text) || /^(?:It|He|She|That|What|There|Here|Who|Where|How|Let)['’]s$/i.test(text))
    return [token];
  return [
    { ...token, text: text.slice(0, -2), end: end - 2, pos: "PROPN" },
    { ...token, text: text.slice(-2), start: start + text.length - 2, lemma: "'s", pos: "PART" },
  ];
}

function joins(text: string, end: number, next: Token, after: Token): boolean {
  if (next.start !== end || after.start !== next.end || !/^[\p{L}\d]/u.test(after.text)) return false;
  if (/^[-‐‑]$/.test(next.text)) return /[\p{L}\d.]/u.test(text.charAt(end - 1));
  return /^['’]$/.test(next.text) && /^\p{Lu}/u.test(after.text) && /\p{Lu}/u.test(text.charAt(end - 1));
}

const tagOfCompound = (first: string, last: string) =>
  first === "NUM" || last === "VERB" ? "ADJ" : last === "ADP" || last === "PRON" ? first : last;
