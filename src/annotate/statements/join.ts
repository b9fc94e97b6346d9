import type { OuterSentence, ParsedParagraph } from "../syntax/parsed-paragraph.ts";
import { TRANSCRIPT } from "./layout.ts";
import { isSpoken } from "./sentence-context.ts";
import type { StatementDraft } from "./statement-draft.ts";

/**
 * Puts the pieces of one statement together: quotations that stand alone go with the statement before them in their paragraph, else with
 * the one after; a paragraph of nothing but quotation goes with the statement before it.
 */
export function joinPieces(
  drafts: readonly StatementDraft[],
  sentences: readonly OuterSentence[],
  paragraphs: readonly ParsedParagraph[],
): StatementDraft[] {
  const statements: StatementDraft[] = [];
  for (const draft of drafts) {
    const near = lastIndex(
      statements,
      (earlier) => draft.cue === undefined && draft.sentence - earlier.until === 1 && reaches(earlier, sentences),
    );
    const place = near >= 0 && near >= statements.length - 4 ? near : statements.length - 1;
    const last = statements[place];
    if (last === undefined || draft.cue !== undefined) {
      const merger = last !== undefined && last.cue === undefined && leads(last, draft, sentences) ? merge(last, draft) : undefined;
      if (merger === undefined) statements.push(draft);
      else statements[place] = merger;
      continue;
    }
    if (continues(last, draft, sentences, paragraphs)) statements[place] = merge(last, draft);
    else statements.push(draft);
  }
  return statements;
}

/** The place of the last of the four newest that fits; -1 where none does. */
function lastIndex(statements: readonly StatementDraft[], fits: (draft: StatementDraft) => boolean): number {
  for (let i = statements.length - 1; i >= Math.max(0, statements.length - 4); i--) {
    const draft = statements[i];
    if (draft !== undefined && fits(draft)) return i;
  }
  return -1;
}

/** Whether a piece without a verb of saying goes on with the statement before it. */
function continues(
  last: StatementDraft,
  draft: StatementDraft,
  sentences: readonly OuterSentence[],
  paragraphs: readonly ParsedParagraph[],
): boolean {
  if (last.paragraph === draft.paragraph)
    return (
      draft.sentence - last.until <= 1 && opensWithQuote(sentences[draft.sentence]) && (reaches(last, sentences) || ends(last, sentences))
    );
  const paragraph = sentences[last.until]?.paragraph ?? last.paragraph;
  if (draft.paragraph !== paragraph + 1) return false;
  if (TRANSCRIPT.test(sentences[draft.sentence]?.words[0]?.text ?? "")) return false;
  const before = paragraphs[paragraph];
  const quotation = before?.quotations.at(-1);
  const piece = last.content.at(-1);
  if (quotation === undefined || piece === undefined || piece.end < quotation.end) return false;
  if (!quotation.isClosed && quotation.end === before?.end) return true;
  if (paragraph > last.paragraph || !alone(paragraphs[draft.paragraph])) return false;
  // Where the paragraph before ended with its speaker and the next one begins like this, this one belongs to the next.
  const end = before?.sentences.at(-1)?.words.findLast(({ pos }) => pos !== "PUNCT");
  const next = paragraphs[draft.paragraph + 1]?.sentences[0]?.words;
  const forward = end?.pos !== "QUOTE" && isSpoken(next?.[0]) && next?.some(({ pos }) => pos === "VERB") === true;
  return !forward;
}

/** A sentence that begins with a quotation, or with a joining word and then has nothing but quotation. */
function opensWithQuote(sentence: OuterSentence | undefined): boolean {
  const [first, second] = sentence?.words ?? [];
  if (isSpoken(first)) return true;
  return (
    /^(?:and|but|so|then|yet|or)$/.test(first?.lower ?? "") &&
    isSpoken(second) &&
    sentence?.words.slice(1).every(({ pos }) => pos === "QUOTE" || pos === "PUNCT") === true
  );
}

/** Whether the statement has a quotation in its last sentence. */
function reaches(draft: StatementDraft, sentences: readonly OuterSentence[]): boolean {
  return (
    sentences[draft.until]?.words.some(
      ({ pos, start, end }) => pos === "QUOTE" && draft.content.some((piece) => piece.start <= start && piece.end >= end),
    ) === true
  );
}

/** Whether what somebody said or stands for runs to the end of its sentence: a quotation right behind bears it out. */
function ends({ cue, content, until }: StatementDraft, sentences: readonly OuterSentence[]): boolean {
  return cue !== undefined && (content.at(-1)?.end ?? 0) >= (sentences[until]?.end ?? 0) - 2;
}

/** Whether a paragraph is nothing but quotation. */
function alone(paragraph: ParsedParagraph | undefined): boolean {
  return paragraph?.sentences.every(({ words }) => words.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT")) === true;
}

/** Whether quotations without a speaker lead to the statement that begins in the next sentence: “A. B.” “C,” she said. */
function leads(last: StatementDraft, draft: StatementDraft, sentences: readonly OuterSentence[]): boolean {
  if (draft.sentence - last.until > 1 || draft.paragraph > last.paragraph + 1) return false;
  const onlyQuotes = sentences[last.until]?.words.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT") === true;
  return onlyQuotes && sentences[draft.sentence]?.words[0]?.pos === "QUOTE" && draft.content[0]?.start === sentences[draft.sentence]?.start;
}

function merge(first: StatementDraft, second: StatementDraft): StatementDraft {
  const base = first.cue === undefined && second.cue !== undefined ? second : first;
  return {
    ...base,
    // A quotation that bears out a stand is speech.
    act: first.cue !== undefined && second.cue !== undefined ? base.act : "speech",
    content: [...first.content, ...second.content].sort((a, b) => a.start - b.start),
    sentence: first.sentence,
    until: Math.max(first.until, second.until),
  };
}
