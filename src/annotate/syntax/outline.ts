import type { Analysis, Paragraph, Span, Token } from "../../model.ts";
import { type Quotation, quotationsOf } from "../../text/quotations.ts";

/** A word as clauses are read: hyphenated ones whole, a quotation as one word with the tag QUOTE. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly quotation?: Quotation;
}

/** A sentence as the reporter wrote it: quotations are single words of it, and never end it in their middle. */
export interface OuterSentence extends Span {
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** It is the first of its paragraph. */
  readonly opens: boolean;
  /** Its paragraph is the text's first, and has no full stop but at its end: a headline. */
  readonly headline: boolean;
}

/** A paragraph as annotators read it. */
export interface Outline extends Span {
  readonly quotations: readonly Quotation[];
  /** All words, those within quotations too. */
  readonly words: readonly Word[];
  readonly sentences: readonly OuterSentence[];
}

/** The paragraphs of a text as words, quotations and sentences outside of quotations. */
export function outline({ text, paragraphs }: Analysis): Outline[] {
  return paragraphs
    .flatMap((paragraph) => lines(text, paragraph))
    .map((paragraph, number) => {
      const quotations = quotationsOf(text, paragraph);
      const words = wholeWords(text, paragraph);
      return {
        start: paragraph.start,
        end: paragraph.end,
        quotations,
        words,
        sentences: outerSentences(text, number, paragraph, words, quotations),
      };
    });
}

/** A paragraph cut at line ends that end a sentence too: lists of quotations and old wire copy have no blank lines. */
function lines(text: string, paragraph: Paragraph): Paragraph[] {
  const cuts = [...text.slice(paragraph.start, paragraph.end).matchAll(/[.!?:;”"’'…)\]>][^\S\n]*\n(?=[“"‘'([\p{Lu}\d―—–-])/gu)].map(
    ({ index, 0: found }) => paragraph.start + index + found.length,
  );
  if (cuts.length === 0) return [paragraph];
  const pieces: Paragraph[] = [];
  let [token, sentence] = [0, 0];
  let start = paragraph.start;
  for (const end of [...cuts, paragraph.end]) {
    const [firstToken, firstSentence] = [token, sentence];
    while (token < paragraph.tokens.length && (paragraph.tokens[token]?.start ?? end) < end) token++;
    while (sentence < paragraph.sentences.length && (paragraph.sentences[sentence]?.start ?? end) < end) sentence++;
    const tokens = paragraph.tokens.slice(firstToken, token);
    if (tokens.length > 0)
      pieces.push({ start, end: tokens.at(-1)?.end ?? end, tokens, sentences: paragraph.sentences.slice(firstSentence, sentence) });
    start = end;
  }
  return pieces;
}

/** Tokens with hyphenated words put together again, and capitalised words inside a sentence read as names. */
function wholeWords(text: string, { tokens, sentences }: Paragraph): Word[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined) continue;
    let end = first.end;
    let pos = first.pos;
    let [next, after] = [tokens[i + 1], tokens[i + 2]];
    while (next !== undefined && after !== undefined && joins(text, end, next, after)) {
      end = after.end;
      pos = /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(after.text) ? "PROPN" : after.pos === "PUNCT" ? pos : hyphenated(pos, after.pos);
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
  return particles(asVerbs(asNouns(words.map((word, i) => retag(word, words[i - 1], words[i + 1], starts.has(word.start))))));
}

/** "van der Aa", "de Blasio": small words inside a name belong to it. */
function particles(words: readonly Word[]): Word[] {
  const read = [...words];
  for (let i = read.length - 2; i > 0; i--) {
    const [before, word, next] = [read[i - 1], read[i], read[i + 1]];
    if (word === undefined || !/^(?:van|von|der|den|de|del|della|di|da|du|bin|ibn|al|el|ter|ten)$/.test(word.text)) continue;
    const inside = next?.pos === "PROPN" && (/^\p{Lu}/u.test(before?.text ?? "") || /^(?:van|von|de|said|der)$/.test(before?.text ?? ""));
    if (inside) read[i] = { ...word, pos: "PROPN" };
  }
  return read;
}

const REPORTS =
  /^(?:notes|claims|reports|comments|counters|questions|states|remarks|quips|vows|estimates|boasts|jokes|tweets|answers|warns|argues|demands|promises|hopes|fears|calls)$/;

/** "Lee notes that": behind a name and before what can be said, a noun that may be a verb is one. */
function asVerbs(words: readonly Word[]): Word[] {
  return words.map((word, i) => {
    if (word.pos !== "NOUN" || !REPORTS.test(word.lower)) return word;
    const [before, next, after] = [words[i - 1], words[i + 1], words[i + 2]];
    const named = before?.pos === "PROPN" || /^(?:he|she|who|it|they)$/.test(before?.lower ?? "");
    const said =
      /^(?:that|he|she|it|they|the|there|a|his|her)$/.test(next?.lower ?? "") ||
      /^["“:]$/.test(next?.text ?? "") ||
      (next?.text === "," && /^["“'`]/.test(after?.text ?? ""));
    return named && said ? { ...word, pos: "VERB", lemma: word.lower.replace(/s$/, "") } : word;
  });
}

/** Behind an article, what the tagger takes for verbs is a noun or describes one: "the increased focus". */
function asNouns(words: readonly Word[]): Word[] {
  const read = [...words];
  read.forEach((word, i) => {
    if (word.pos !== "VERB" || i === 0) return;
    const before = read[i - 1];
    const opens = /^(?:the|a|an|its|their|our|my|your)$/.test(before?.lower ?? "");
    const described = before?.pos === "ADJ" && /^(?:the|a|an|its|their|our|my|your|his)$/.test(read[i - 2]?.lower ?? "");
    if (!opens && !described) return;
    const next = read[i + 1];
    const describes = /(?:ed|ing|en)$/.test(word.lower) && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(next?.pos ?? "");
    read[i] = { ...word, pos: describes ? "ADJ" : "NOUN" };
  });
  return read;
}

function joins(text: string, end: number, next: Token, after: Token): boolean {
  if (next.start !== end || after.start !== next.end || !/^[\p{L}\d]/u.test(after.text)) return false;
  if (/^[-‐‑]$/.test(next.text)) return /[\p{L}\d.]/u.test(text.charAt(end - 1));
  return /^['’]$/.test(next.text) && /^\p{Lu}/u.test(after.text) && /\p{Lu}/u.test(text.charAt(end - 1));
}

const hyphenated = (first: string, last: string) =>
  first === "NUM" || last === "VERB" ? "ADJ" : last === "ADP" || last === "PRON" ? first : last;

const FUNCTION_TAGS = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT", "NUM"]);

/** The tagger takes many surnames for verbs or nouns; a capital inside a sentence says otherwise. */
function retag(word: Word, before: Word | undefined, after: Word | undefined, first: boolean): Word {
  if (word.pos === "PROPN" && /^\p{Ll}/u.test(word.text) && !/\p{Lu}/u.test(word.text)) return { ...word, pos: "NOUN" };
  if (!/^\p{Lu}/u.test(word.text) || word.pos === "PROPN" || word.lower === "i") return word;
  const opens = first || before === undefined || /^["“”‘'`:([—–-]$/.test(before.text);
  if (opens) {
    // "Welch added", "Cross called": a verb cannot stand before a verb like that.
    const acts = /^(?:said|says|told|tells|asked|added|wrote|writes|called|argued|noted|has|had|is|was|did|does|will|would)$/.test(
      after?.lower ?? "",
    );
    if (
      acts &&
      /^(?:VERB|ADJ|NOUN|ADV)$/.test(word.pos) &&
      !/(?:ing|ly)$/.test(word.lower) &&
      (word.pos === "VERB" || before !== undefined || !/s$/.test(word.lower))
    )
      return { ...word, pos: word.pos === "VERB" ? "PROPN" : word.pos };
    const named =
      after !== undefined && /^\p{Lu}\p{Ll}/u.test(after.text) && (word.pos === "VERB" || word.pos === "ADJ" || word.pos === "NOUN");
    return named && !/(?:ed|ing|ly)$/.test(word.lower) ? { ...word, pos: "PROPN" } : word;
  }
  if (FUNCTION_TAGS.has(word.pos) && !/^\p{Lu}[\p{Ll}]{3,}/u.test(word.text)) return word;
  return { ...word, pos: "PROPN" };
}

function outerSentences(
  text: string,
  number: number,
  paragraph: Paragraph,
  words: readonly Word[],
  quotations: readonly Quotation[],
): OuterSentence[] {
  const starts = new Set(paragraph.sentences.map(({ start }) => start));
  const sentences: OuterSentence[] = [];
  let run: Word[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined) {
      const opens = sentences.length === 0;
      sentences.push({
        paragraph: number,
        start: first.start,
        end: last.end,
        words: run,
        opens,
        headline: number === 0 && paragraph.end - paragraph.start < 160,
      });
    }
    run = [];
  };
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    let quotation = quotations[next];
    while (quotation !== undefined && quotation.end <= word.start) quotation = quotations[++next];
    const last = run.at(-1);
    if (quotation !== undefined && word.start >= quotation.start) {
      if (last !== undefined && endsBefore(text, last, quotation.start, words, i, starts.has(quotation.start))) close();
      run.push(quoted(text, quotation));
      while ((words[i + 1]?.start ?? Number.POSITIVE_INFINITY) < quotation.end) i++;
      next++;
    } else {
      if (last !== undefined && endsBefore(text, last, word.start, words, i, starts.has(word.start))) close();
      run.push(word);
    }
  }
  close();
  return sentences;
}

function quoted(text: string, quotation: Quotation): Word {
  const whole = text.slice(quotation.start, quotation.end);
  return { start: quotation.start, end: quotation.end, text: whole, lower: "“”", lemma: "“”", pos: "QUOTE", quotation };
}

/** Whether a sentence ends between the word `last` and the one at `at`: after its stop, or after a quotation that ends in one. */
function endsBefore(text: string, last: Word, at: number, words: readonly Word[], i: number, proposed: boolean): boolean {
  const opens = /^["“‘'`„«([]*[\p{Lu}\d]/u.test(text.slice(at, at + 4));
  if (last.pos !== "QUOTE") {
    const short = /\b(?:Rev|Sens|Reps|Govs|Gen|Lt|Col|Capt|Sgt|Adm|Hon|Prof|Mt|Ft|St|Jr|Sr|\p{Lu})\.$/u.test(
      text.slice(Math.max(0, last.end - 8), last.end),
    );
    return opens && (proposed || (/^[.!?]+$/.test(last.text) && at > last.end && !short)) && /[.!?…)\]]$/.test(last.text);
  }
  const end = /[.!?…]['’]?["”’'»]*$/.exec(text.slice(Math.max(last.start, last.end - 5), last.end))?.[0];
  if (end === undefined || !opens) return false;
  if (end.startsWith(".")) return true;
  // “Will it?” Pence asked. A short subject and verb belong to the question before.
  const stop = words.findIndex(({ text }, at) => at >= i && (at > i + 16 || /^[.!?"“]+$/.test(text)));
  const verb = words
    .slice(i, stop)
    .findIndex(({ pos, lower }, at) => (at < 5 ? pos === "VERB" : /^(?:said|says|asked|wrote|added|told|tweeted|exclaimed)$/.test(lower)));
  if (verb < 0 || /^["“]/.test(text.charAt(at))) return true;
  const [next, after] = [words[i + verb + 1], words[i + verb + 2]];
  return next?.text === ":" || (next?.text === "," && /^["“'`]/.test(after?.text ?? ""));
}
