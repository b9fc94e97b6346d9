import type { GivenAnswer } from "../ledger/memory.ts";
import type { AnnotatedArticle, Story } from "../model.ts";
import { sentenceSpans } from "../text/sentences.ts";
import type { CorrectedQuote } from "./admin.ts";
import { changedSentences, sentencesOf } from "./sentence-changes.ts";

/** Words that an answer quoted and that are no longer in the story, each with what is there now. [] if all are still there. */
export function correctedQuotes({ quoted }: GivenAnswer, before: Pick<Story, "articles">, after: Story): readonly CorrectedQuote[] {
  return quoted.flatMap(({ text, citation }) => {
    const now = after.articles.find(({ id }) => id === citation.article);
    if (now?.text.includes(text)) return [];
    const was = before.articles.find(({ id }) => id === citation.article);
    const words = now === undefined ? undefined : wordsNow(text, was, now);
    return [{ before: text, citation, ...(words === undefined ? {} : { after: words }) }];
  });
}

/** The note for an answer whose words apply again after a correction: the correction turned round; [] if there was none, or the note was sent. */
export function standingAgain({ quoted }: GivenAnswer, corrections: readonly CorrectedQuote[]): readonly CorrectedQuote[] {
  const stands = (text: string | undefined) => quoted.some((quote) => quote.text === text);
  if (corrections.every(({ after }) => stands(after))) return [];
  return corrections.map(({ before, citation, after = before }) => ({ before: after, citation, after: before }));
}

/** The sentences of a corrected quote that changed, each with what it became; the whole quote if that is unclear. */
export function changedPart(quote: CorrectedQuote): readonly CorrectedQuote[] {
  const { before, after, citation } = quote;
  if (after === undefined) return [quote];
  const changes = changedSentences(splitSentences(before), splitSentences(after)).filter((change) => change.before !== "");
  return changes.length === 0
    ? [quote]
    : changes.map((change) => ({ before: change.before, citation, ...(change.after === "" ? {} : { after: change.after }) }));
}

const splitSentences = (text: string): readonly string[] =>
  sentenceSpans(text, { start: 0, end: text.length }, []).map(({ start, end }) => text.slice(start, end));

/** What the quoted sentences became. */
function wordsNow(text: string, was: AnnotatedArticle | undefined, now: AnnotatedArticle): string | undefined {
  const earlier = was === undefined ? splitSentences(text) : sentencesOf(was);
  const later = sentencesOf(now);
  const sentences = earlier.filter((sentence) => text.includes(sentence));
  // Quoted from a revision before the last: its own sentences aren't known any more, the whole is compared.
  const became = changedSentences(sentences.length === 0 ? [text, ...earlier] : earlier, later).filter(
    ({ before, after }) => before !== "" && after !== "" && (sentences.length === 0 ? before === text : sentences.includes(before)),
  );
  if (became.length === 0) return undefined;
  const replacements = new Map(became.map(({ before, after }) => [before, after]));
  const quotes = sentences.length === 0 ? [text] : sentences;
  return quotes.flatMap((sentence) => replacements.get(sentence) ?? (later.includes(sentence) ? [sentence] : [])).join(" ");
}
