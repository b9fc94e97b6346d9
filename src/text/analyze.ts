import model from "wink-eng-lite-web-model";
import winkNlp, { type ItemSentence, type ItsFunction } from "wink-nlp";
import type { Analysis, Paragraph, Span, Token } from "../model.ts";
import { paragraphSpans } from "./paragraphs.ts";
import { sentenceSpans } from "./sentences.ts";

/** The tagger. It is opened with the first text: a question to a story that was read before doesn't need it. */
const openTagger = () => {
  const nlp = winkNlp(model, ["sbd", "pos"]);
  // The package declares lemma with a third argument that its own `out` does not take.
  const lemma: ItsFunction<string> = Reflect.get(nlp.its, String("lemma"));
  return { nlp, its: nlp.its, lemma };
};
let tagger: ReturnType<typeof openTagger> | undefined;

/** Splits a text into paragraphs, sentences and tagged tokens. Linear in its length; wink-nlp's tagger reads a paragraph at a time. */
export function analyze(text: string): Analysis {
  return { text, paragraphs: paragraphSpans(text).map((span) => analyzeParagraph(text, span)) };
}

/** Characters that the tagger reads at once. Its time grows with the square of a word's length: 500 slashes take 3 ms, as 125 four times take 0.7. */
const LONGEST_PIECE = 20_000;
const LONGEST_WORD = 125;

function analyzeParagraph(text: string, { start, end }: Span): Paragraph {
  const tokens: Token[] = [];
  const breaks: number[] = [];
  for (const piece of pieces(text, { start, end })) readPiece(text, piece, tokens, breaks);
  return { start, end, tokens, sentences: sentenceSpans(text, { start, end }, breaks) };
}

/** A paragraph whole, or cut where it is longer than the tagger reads well: at blanks, and within words that are longer than any word or name. */
function pieces(text: string, { start, end }: Span): Span[] {
  if (end - start <= LONGEST_WORD) return [{ start, end }];
  const spans: Span[] = [];
  let [from, blank] = [start, start];
  for (let at = start; at < end; at++) {
    if (/\s/.test(text.charAt(at))) blank = at;
    const long = at - from >= LONGEST_PIECE && blank === at;
    if (!long && at - blank < LONGEST_WORD) continue;
    spans.push({ start: from, end: at });
    from = at;
    blank = at;
  }
  return [...spans, { start: from, end }];
}

function readPiece(text: string, { start, end }: Span, tokens: Token[], breaks: number[]): void {
  tagger ??= openTagger();
  const { nlp, its, lemma } = tagger;
  const words = text.slice(start, end);
  const doc = nlp.readDoc(words);
  const nlpTokens = doc.tokens();
  const surfaces = nlpTokens.out();
  const tags = nlpTokens.out(its.pos);
  const lemmas = nlpTokens.out(lemma);
  const starts: number[] = [];
  let at = 0;
  surfaces.forEach((surface, i) => {
    const index = words.indexOf(surface, at);
    starts.push(start + (index < 0 ? at : index));
    if (index < 0) return;
    at = index + surface.length;
    if (surface.trim() === "") return;
    tokens.push({ start: start + index, end: start + at, text: surface, pos: tags[i] ?? "X", lemma: (lemmas[i] ?? surface).toLowerCase() });
  });
  let count = 0;
  doc.sentences().each((sentence: ItemSentence) => {
    // Where a piece begins, no sentence need begin.
    if (count > 0) breaks.push(starts[count] ?? end);
    count += sentence.tokens().length();
  });
}

/** Whether words contain a verb. */
export const hasVerb = (text: string): boolean =>
  analyze(text).paragraphs.some(({ tokens }) => tokens.some(({ pos }) => pos === "VERB" || pos === "AUX"));
