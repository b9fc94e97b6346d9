import model from "wink-eng-lite-web-model";
import winkNlp, { type ItemSentence, type ItsFunction } from "wink-nlp";
import type { Analysis, Paragraph, Span, Token } from "../model.ts";
import { paragraphSpans } from "./paragraphs.ts";
import { sentenceSpans } from "./sentences.ts";

const nlp = winkNlp(model, ["sbd", "pos"]);
const { its } = nlp;
// The package declares lemma with a third argument that its own `out` does not take.
const lemma: ItsFunction<string> = Reflect.get(its, String("lemma"));

/** Splits a text into paragraphs, sentences and tagged tokens. Linear in its length; wink-nlp's tagger reads a paragraph at a time. */
export function analyze(text: string): Analysis {
  return { text, paragraphs: paragraphSpans(text).map((span) => analyzeParagraph(text, span)) };
}

function analyzeParagraph(text: string, { start, end }: Span): Paragraph {
  const words = text.slice(start, end);
  const doc = nlp.readDoc(words);
  const found = doc.tokens();
  const surfaces = found.out();
  const tags = found.out(its.pos);
  const lemmas = found.out(lemma);
  const tokens: Token[] = [];
  const starts: number[] = [];
  let at = 0;
  surfaces.forEach((surface, i) => {
    const found = words.indexOf(surface, at);
    starts.push(start + (found < 0 ? at : found));
    if (found < 0) return;
    at = found + surface.length;
    if (surface.trim() === "") return;
    tokens.push({ start: start + found, end: start + at, text: surface, pos: tags[i] ?? "X", lemma: (lemmas[i] ?? surface).toLowerCase() });
  });
  const breaks: number[] = [];
  let count = 0;
  doc.sentences().each((sentence: ItemSentence) => {
    breaks.push(starts[count] ?? end);
    count += sentence.tokens().length();
  });
  return { start, end, tokens, sentences: sentenceSpans(text, { start, end }, breaks) };
}
