import type { Analysis, Paragraph, Span } from "../../model.ts";
import { type Quotation, quotationsOf } from "../../text/quotations.ts";
import { namesSomething, nicknamesOf } from "./names-in-marks.ts";
import type { Word } from "./word.ts";
import { wholeWords } from "./words.ts";

/** A sentence as the reporter wrote it: quotations are single words of it, and never end it in their middle. */
export interface OuterSentence extends Span {
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** It is the first of its paragraph. */
  readonly opensParagraph: boolean;
  /** Its paragraph is the text's first, and has no full stop but at its end: a headline. */
  readonly isHeadline: boolean;
}

/** A paragraph with its words, quotations and sentences. */
export interface ParsedParagraph extends Span {
  readonly quotations: readonly Quotation[];
  /** All words, those within quotations too. */
  readonly words: readonly Word[];
  readonly sentences: readonly OuterSentence[];
}

/** The paragraphs of a text as words, quotations and sentences outside of quotations. */
export function parseParagraphs({ text, paragraphs }: Analysis): readonly ParsedParagraph[] {
  return paragraphs
    .flatMap((paragraph) => lines(text, paragraph))
    .map((paragraph, number) => {
      const quotations = quotationsOf(text, paragraph);
      const nicknames = nicknamesOf(text, paragraph);
      const inMarks = quotations.filter((quotation) => !nicknames.some(({ start, end }) => quotation.start < end && quotation.end > start));
      const words = wholeWords(text, paragraph, nicknames);
      return {
        start: paragraph.start,
        end: paragraph.end,
        quotations: inMarks.filter((quotation) => !namesSomething(text, quotation)),
        words,
        sentences: outerSentences(text, number, paragraph, words, inMarks),
      };
    });
}

const LINE_END = /[.!?:;”"’'…)\]>][^\S\n]*\n(?=[“"‘'([\p{Lu}\d―—–-])/gu;
/** A line that ends with a name behind a dash, before a line that begins with a quotation. */
const CREDIT_END = /[―—–-][ \u00A0]?\p{Lu}[^\n”"]{2,60}\n(?=["“])/gu;

/** A paragraph cut at line ends that end a sentence too: lists of quotations and old wire copy have no blank lines. */
function lines(text: string, paragraph: Paragraph): Paragraph[] {
  const cuts = [LINE_END, CREDIT_END].flatMap((end) =>
    [...text.slice(paragraph.start, paragraph.end).matchAll(end)].map(({ index, 0: mark }) => paragraph.start + index + mark.length),
  );
  cuts.sort((a, b) => a - b);
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

/** Words of the longest sentence that is read as one: what is longer is a list, or no language. */
const LONGEST = 400;

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
        opensParagraph: opens,
        isHeadline: number === 0 && paragraph.end - paragraph.start < 160,
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
      if (last !== undefined && endsBefore(text, last, quotation.start, words, i, starts.has(quotation.start), run.length === 1)) close();
      if (run.length >= LONGEST) close();
      run.push(namesSomething(text, quotation) ? name(text, quotation) : quotationWord(text, quotation));
      while ((words[i + 1]?.start ?? Number.POSITIVE_INFINITY) < quotation.end) i++;
      next++;
    } else {
      if (last !== undefined && endsBefore(text, last, word.start, words, i, starts.has(word.start), run.length === 1)) close();
      if (run.length >= LONGEST) close();
      run.push(word);
    }
  }
  close();
  return sentences;
}

function quotationWord(text: string, quotation: Quotation): Word {
  const whole = text.slice(quotation.start, quotation.end);
  return { start: quotation.start, end: quotation.end, text: whole, lower: "“”", lemma: "“”", pos: "QUOTE", quotation };
}

/** A name in marks is a noun of the sentence. */
function name(text: string, { start, end }: Quotation): Word {
  const whole = text.slice(start, end);
  return { start, end, text: whole, lower: whole.toLowerCase(), lemma: whole.toLowerCase(), pos: "PROPN" };
}

/** What initials of a country describe: "U.S. Attorney", "U.S. House". */
const DESCRIBED =
  /^(?:Attorney|District|Circuit|Magistrate|Judge|House|Senat|Sen\.|Rep\.|Representative|Congress|Supreme|Court|President|Vice|Secretary|Ambassador|Army|Navy|Air|Marine|Marshal|Department|Embassy|Forces|Olympic|Soccer|Chamber|Geological|Forest|Fish|Postal|Census|Border|Customs|Coast|Treasury|Trade|Open|Conference|Steel|Bank)/;

/** Whether a sentence ends between the word `last` and the one at `at`: after its stop, or after a quotation that ends in one. */
function endsBefore(
  text: string,
  last: Word,
  at: number,
  words: readonly Word[],
  i: number,
  isBoundary: boolean,
  opening: boolean,
): boolean {
  const opens = /^["“‘'`„«([]*[\p{Lu}\d]/u.test(text.slice(at, at + 4));
  if (last.text === "." || /\.$/.test(last.text)) {
    // "U.S. Attorney", "U.S. Rep.": a country's initials before what it describes end no sentence.
    const country = /\b(?:\p{Lu}\.){2,4}$/u.test(text.slice(Math.max(0, last.end - 8), last.end));
    if (country && DESCRIBED.test(text.slice(at, at + 24))) return false;
  }
  if (last.pos !== "QUOTE") {
    const short = /\b(?:Rev|Sens|Reps|Govs|Gen|Lt|Col|Capt|Sgt|Adm|Hon|Prof|Mt|Ft|St|Jr|Sr|\p{Lu})\.$/u.test(
      text.slice(Math.max(0, last.end - 8), last.end),
    );
    return opens && (isBoundary || (/^[.!?]+$/.test(last.text) && at > last.end && !short)) && /[.!?…)\]]["”’']*$/.test(last.text);
  }
  const end = /[.!?…]['’]?["”’'»]*$/.exec(text.slice(Math.max(last.start, last.end - 5), last.end))?.[0];
  if (end === undefined || !opens) return false;
  // “It is over.” Lee said. Nothing but a speaker and a verb of saying: they belong to the quotation.
  const alone = words.slice(i, i + 5).findIndex(({ text }) => /^[.!?]$/.test(text));
  const SPEECH_VERB = /^(?:said|says|added|asked|wrote|tweeted|continued|replied|recalled|explained)$/;
  if (alone > 1 && end !== undefined && SPEECH_VERB.test(words[i + alone - 1]?.lower ?? "") && words[i]?.pos !== "ADV") return false;
  if (end.startsWith(".")) return true;
  // “Will it?” Lee asked. A short subject and verb belong to the question before.
  const stop = words.findIndex(
    ({ text }, at) => at >= i && (at > i + 16 || (/^[.!?"“]+$/.test(text) && !(text === "." && words[at + 1]?.text === ","))),
  );
  const verb = words
    .slice(i, stop)
    .findIndex(({ pos, lower }, at) => (at < 5 ? pos === "VERB" : /^(?:said|says|asked|wrote|added|told|tweeted|exclaimed)$/.test(lower)));
  if (!opening || verb < 0 || /^["“]/.test(text.charAt(at))) return true;
  const [next, after] = [words[i + verb + 1], words[i + verb + 2]];
  return next?.text === ":" || (next?.text === "," && /^["“'`]/.test(after?.text ?? ""));
}
