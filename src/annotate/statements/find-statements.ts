import type { Analysis, Span, Statement } from "../../model.ts";
import type { FoundPeople } from "../people/find-people.ts";
import { type ParsedParagraph, parseParagraphs } from "../syntax/parsed-paragraph.ts";
import { anaphoricSpeaker } from "./anaphoric-speakers.ts";
import { joinPieces } from "./join.ts";
import { fromIntroductions, withCredits, withSourceBefore } from "./layout.ts";
import { outermost } from "./outermost.ts";
import { accordingTo } from "./patterns/according-to.ts";
import { afterWhatWasSaid } from "./patterns/after-what-was-said.ts";
import { asSomebodySaid } from "./patterns/as-somebody-said.ts";
import { beforeWhatWasSaid } from "./patterns/before-what-was-said.ts";
import { creditAfterDash } from "./patterns/credit-after-dash.ts";
import { inSomebodysWords } from "./patterns/in-somebodys-words.ts";
import { leftOverQuotation } from "./patterns/left-over-quotation.ts";
import { nameAndColon } from "./patterns/name-and-colon.ts";
import { quotationInClause } from "./patterns/quotation-in-clause.ts";
import { quotedAsSaying } from "./patterns/quoted-as-saying.ts";
import { scoredQuotation } from "./patterns/scored-quotation.ts";
import { stance } from "./patterns/stance.ts";
import { postsOf } from "./posts.ts";
import { attributeRepeats, repeatsOf } from "./repeats.ts";
import { isLikelyStatement } from "./scoring/quotation-score.ts";
import { contextOf, type Match, type Pattern, type QuotationTest } from "./sentence-context.ts";
import { type Speaker, speakersOf } from "./speaker.ts";
import { draftOf, type StatementDraft } from "./statement-draft.ts";

/** In order of precision: what one pattern claims as said, no later one reads. */
const patterns = (isStatement: QuotationTest): readonly Pattern[] => [
  nameAndColon,
  creditAfterDash,
  quotedAsSaying,
  afterWhatWasSaid,
  accordingTo,
  inSomebodysWords,
  beforeWhatWasSaid,
  quotationInClause,
  asSomebodySaid,
  stance,
  scoredQuotation(isStatement),
  leftOverQuotation,
];

/** Attributed speech and writing in a text, in text order. */
export function findStatements(analysis: Analysis, { mentions }: FoundPeople, isStatement: QuotationTest = isLikelyStatement): Statement[] {
  const paragraphs = parseParagraphs(analysis);
  const ordered = patterns(isStatement);
  const sentences = paragraphs.flatMap(({ sentences }) => sentences);
  const posts = postsOf(analysis.text, paragraphs, sentences);
  const postSentences = new Set(posts.flatMap(({ sentence, until }) => sentences.slice(sentence, until + 1)));
  const drafts: StatementDraft[] = sentences.flatMap((sentence, number) => {
    if (postSentences.has(sentence)) return [];
    const claimedWords = new Set<number>();
    const context = contextOf(sentence, claimedWords);
    const earlier: Match[] = [];
    for (const pattern of ordered) {
      const matches = pattern(context, earlier).filter(({ content }) =>
        content.every(({ from, to }) => context.words.slice(from, to).every((_, i) => context.free(from + i))),
      );
      for (const { content, cue } of matches)
        for (const { from, to } of cue === undefined ? content : [...content, cue]) for (let at = from; at < to; at++) claimedWords.add(at);
      earlier.push(...matches);
    }
    return outermost(context, earlier).map((match) => draftOf(context, match, number));
  });
  const led = fromIntroductions(sentences, drafts);
  const starts = new Set(led.flatMap(({ content }) => content.map(({ start }) => start)));
  const all = [
    ...posts,
    ...led,
    ...drafts.filter(({ cue, content }) => cue !== undefined || !content.some(({ start }) => starts.has(start))),
  ];
  all.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const repeats = repeatsOf(analysis.text, all);
  const own = all.filter((draft) => !repeats.has(draft));
  const pieces = [
    ...withSourceBefore(withCredits(analysis.text, joinPieces(own, sentences, paragraphs), sentences), sentences),
    ...repeats,
  ];
  pieces.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const before: { readonly draft: StatementDraft; readonly speaker: Speaker | null }[] = [];
  const statements = pieces.map((draft) => {
    const candidate = statement(
      analysis.text,
      draft,
      paragraphs,
      mentions,
      anaphoricSpeaker(analysis.text, draft, before, sentences, mentions),
    );
    before.push({ draft, speaker: candidate.speaker });
    return candidate;
  });
  return attributeRepeats(
    analysis.text,
    statements,
    new Set([...repeats].flatMap(({ content }) => content.slice(0, 1).map(({ start }) => start))),
  );
}

function statement(
  text: string,
  { content, source, cue, hearer, act, pattern, paragraph, isVerbatim }: StatementDraft,
  paragraphs: readonly ParsedParagraph[],
  mentions: FoundPeople["mentions"],
  anaphoric: Speaker | undefined,
): Statement {
  const [speaker, ...others] = anaphoric !== undefined ? [anaphoric] : source === undefined ? [null] : speakersOf(text, source, mentions);
  const hearerSpan = hearer === undefined ? undefined : speakersOf(text, hearer, mentions)[0];
  return {
    speaker: speaker ?? null,
    ...(others.length === 0 ? {} : { others: others.filter((other) => other !== null) }),
    cue: cue ?? null,
    content,
    form: isVerbatim === true ? "direct" : formOf(text, content, paragraphs, paragraph),
    act,
    ...(hearerSpan === undefined ? {} : { hearer: { start: hearerSpan.start, end: hearerSpan.end, name: hearerSpan.name } }),
    pattern,
  };
}

/** How many characters of a span stand in quotations, which are in the text's order. */
function sharedWith(span: Span, quotations: readonly Span[]): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  let shared = 0;
  for (let i = low; i < quotations.length; i++) {
    const { start, end } = quotations[i] ?? span;
    if (start >= span.end) break;
    shared += Math.min(end, span.end) - Math.max(start, span.start);
  }
  return shared;
}

/** Direct: nothing but quotation. Mixed: some. Indirect: none. */
function formOf(text: string, content: readonly Span[], paragraphs: readonly ParsedParagraph[], paragraph: number): Statement["form"] {
  const near = paragraphs.slice(paragraph, paragraph + 8);
  const quotedLength = content.reduce(
    (sum, piece) => near.reduce((inner, { quotations }) => inner + sharedWith(piece, quotations), sum),
    0,
  );
  const length = content.reduce((sum, { start, end }) => sum + text.slice(start, end).length, 0);
  if (quotedLength === 0) return "indirect";
  return quotedLength >= length * 0.9 ? "direct" : "mixed";
}
