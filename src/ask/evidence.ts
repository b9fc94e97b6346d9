import { excerptOf, within } from "../answer/evidence.ts";
import type { AnnotatedArticle, DatedEvent, Evidence, Passage, Person, Span, Statement } from "../model.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { foldedWords } from "../text/tokens.ts";
import { mentionPlaces } from "./question/names.ts";
import type { AttributedStatement } from "./statements/speakers.ts";

/** Whole sentences of one passage of an article that an answer may show; start and end are offsets into the article's text. */
export interface Excerpt extends Span {
  readonly article: AnnotatedArticle;
  readonly passage: number;
}

/** A statement's share in one passage: the whole sentences that contain its words. */
interface Piece extends Span {
  readonly article: AnnotatedArticle;
  readonly passage: Passage;
  readonly speaker: string;
  readonly statements: readonly Statement[];
}

const PRONOUN =
  /^(?:i|we|you|he|she|it|they|him|her|them|us|who|what|which|that|this|there|these|those|some|many|most|more|few|several|each|either|neither|(?:an|each )?others?|one|two|all|both|none|(?:no|some|any|every)(?: ?one|body|thing)|(?:my|your|him|her|it|our|them)sel(?:f|ves))$/i;

/** WHO and US are names. */
const isPronoun = (name: string): boolean => name === "I" || (name !== name.toUpperCase() && PRONOUN.test(name));

/** Name of a statement's speaker or speakers; undefined where nobody is known: a pronoun is no name. */
export function speakerName({ speaker, others = [] }: Statement): string | undefined {
  if (speaker === null) return undefined;
  const names = [speaker, ...others].map(({ name }) => name).filter((name) => !isPronoun(name));
  return names.length === 0 ? undefined : [...new Set(names)].join(" and ");
}

/** Statements as evidence in the articles' order: one a passage, and one for statements of one speaker that share sentences. */
export function evidenceOf({ people }: Pick<StoryIndex, "people">, statements: readonly AttributedStatement[]): Evidence[] {
  const pieces: Piece[] = [];
  for (const { article, statement } of statements)
    for (const piece of piecesOf(article, statement)) {
      const before = pieces.at(-1);
      if (
        before !== undefined &&
        before.article === article &&
        before.passage === piece.passage &&
        before.speaker === piece.speaker &&
        piece.start < before.end
      )
        pieces[pieces.length - 1] = {
          ...before,
          start: Math.min(before.start, piece.start),
          end: Math.max(before.end, piece.end),
          statements: [...before.statements, statement],
        };
      else pieces.push(piece);
    }
  return pieces.map((piece) => pieceEvidence(people, piece));
}

function piecesOf(article: AnnotatedArticle, statement: Statement): Piece[] {
  return article.passages.flatMap((passage) => {
    const content = statement.content.filter(({ start, end }) => start < passage.end && end > passage.start);
    const [first, last] = [content[0], content.at(-1)];
    if (first === undefined || last === undefined) return [];
    const cue = statement.cue !== null && statement.cue.start >= passage.start && statement.cue.end <= passage.end ? statement.cue : first;
    const sentences = wholeSentences(passage, { start: Math.min(first.start, cue.start), end: Math.max(last.end, cue.end) });
    return [{ article, passage, speaker: speakerName(statement) ?? "", statements: [statement], ...sentences }];
  });
}

/** The span of the passage's sentences that a span touches. */
export function wholeSentences(passage: Passage, { start, end }: Span): Span {
  const sentences = passage.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return { start: sentences[0]?.start ?? passage.start, end: sentences.at(-1)?.end ?? passage.end };
}

function pieceEvidence(people: StoryIndex["people"], { article, passage, statements, speaker, start, end }: Piece): Evidence {
  const [first] = statements;
  const spans = saidIn({ start, end }, statements);
  const role = roleOf(people.get(first?.speaker?.name ?? ""), article.id);
  const by = speaker === "" ? {} : { speaker, ...(role === undefined || first?.others !== undefined ? {} : { role }) };
  return {
    ...excerptOf(article, passage.number, { start, end }),
    said: spans,
    ...by,
    ...(first === undefined ? {} : datedBy(article, first, { start, end })),
  };
}

/** The words of these statements within an excerpt, as its spans, in order and without overlaps. */
export function saidIn(excerpt: Span, statements: readonly Statement[]): Span[] {
  const spans = statements
    .flatMap(({ content }) => content.flatMap((span) => within(excerpt, span) ?? []))
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const before = merged.at(-1);
    if (before !== undefined && span.start < before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** What a person is, as this article says, or else another of the story. */
export function roleOf(person: Person | undefined, article: string): string | undefined {
  const role = person?.roles.find((candidate) => candidate.article === article) ?? person?.roles[0];
  return role === undefined ? undefined : shownRole(role.text);
}

/** A name as a sentence has it: a body's with "the" where the story mostly writes it so. */
export function nameInSentence(index: StoryIndex, { name, kind }: Person): string {
  if (kind === "person" || /^the /i.test(name)) return name;
  const places = mentionPlaces(index).get(name) ?? [];
  const withThe = places.filter(({ article, mention }) =>
    /\bthe $/i.test(article.text.slice(Math.max(0, mention.start - 5), mention.start)),
  );
  return withThe.length > places.length / 2 ? `the ${name}` : name;
}

/** A role as it is shown behind a name: of "the Harbour Post's Ada Quill" without the sign of the owner. */
export const shownRole = (role: string): string => role.replace(/(?<=\p{L})['’]s$|(?<=s)['’]$/u, "");

type DateFields = Pick<Evidence, "date" | "dateText" | "certain" | "clause">;

/** Evidence's fields for an event: its date, its words, and the clause if the excerpt has more than the event. */
export function eventFields(event: DatedEvent, excerpt: Span): DateFields {
  const clause = within(excerpt, event);
  const whole = clause === undefined || (clause.start === 0 && clause.end === excerpt.end - excerpt.start);
  return {
    date: event.value,
    certain: event.certain,
    ...(event.date === undefined ? {} : { dateText: event.date.text }),
    ...(whole ? {} : { clause }),
  };
}

/** When a statement was made: the date of its cue's event, unless that is within the words said; otherwise the article's own date, marked as not certain. */
export function datedBy(article: AnnotatedArticle, { cue, content, speaker }: Statement, excerpt: Span): DateFields {
  const at = cue ?? excerpt;
  const isTold = ({ date }: DatedEvent) => date === undefined || !content.some(({ start, end }) => date.start >= start && date.end <= end);
  const near = article.events.filter(
    (event) => event.from !== "published" && event.start < excerpt.end && event.end > excerpt.start && isTold(event),
  );
  const event = near.find(({ start, end }) => start <= at.start && end >= at.end) ?? near[0];
  const before = event === undefined ? datedBefore(article, excerpt, speaker?.name) : undefined;
  if (before !== undefined) return { ...eventFields(before, before), certain: false };
  if (event === undefined) return article.published === undefined ? {} : { date: article.published.slice(0, 10), certain: false };
  const { clause: _, ...fields } = eventFields(event, excerpt);
  return fields;
}

/** The dated event of the sentence before, where that sentence is about the speaker: "Last May Lee gave a speech. “…,” Lee said." */
function datedBefore({ passages, events, mentions }: AnnotatedArticle, excerpt: Span, speaker?: string): DatedEvent | undefined {
  const passage = passages.find(({ start, end }) => excerpt.start >= start && excerpt.start < end);
  const before = passage?.sentences.filter(({ end }) => end <= excerpt.start).at(-1);
  if (before === undefined || !mentions.some(({ person, start, end }) => person === speaker && start >= before.start && end <= before.end))
    return undefined;
  return events.find(({ from, start, end }) => from === "mention" && start >= before.start && end <= before.end);
}

/** Words in a row from which on two articles report the same saying; fewer may be said twice. */
const SAME_WORDS = 4;

/** Evidence with words that several articles report of one speaker shown once: the fullest form, in the first one's place, with the other places behind it. */
export function reportedOnce(evidence: readonly Evidence[]): Evidence[] {
  const reports: Report[] = [];
  for (const excerpt of evidence) {
    const report = reportOf(excerpt);
    const at = reports.findIndex((other) => other.excerpt.speaker === excerpt.speaker && (holds(other, report) || holds(report, other)));
    const other = reports[at];
    if (other === undefined) reports.push(report);
    else {
      const [fuller, shorter] = holds(other, report) ? [other, report] : [report, other];
      reports[at] = { ...fuller, excerpt: together(fuller.excerpt, shorter.excerpt) };
    }
  }
  return reports.map(({ excerpt }) => excerpt);
}

/** An excerpt with what it reports as said: a line of plain words for each part, all of them in one, and how many words there are. */
interface Report {
  readonly excerpt: Evidence;
  readonly parts: readonly string[];
  readonly whole: string;
  readonly length: number;
}

function reportOf(excerpt: Evidence): Report {
  const parts = saidWords(excerpt);
  return { excerpt, parts, whole: ` ${parts.join(" | ")} `, length: parts.join(" ").split(" ").length };
}

/** Excerpts that contain words in quotation marks before those that only report. */
export function ownWordsFirst(evidence: readonly Evidence[]): Evidence[] {
  const quotes = ({ text, said }: Evidence) => said.some(({ start, end }) => /["“”]/.test(text.slice(start, end)));
  return [...evidence.filter(quotes), ...evidence.filter((excerpt) => !quotes(excerpt))];
}

/** Whether the first reports everything that the second does. */
function holds({ excerpt, whole }: Report, { excerpt: other, parts, length }: Report): boolean {
  return length >= SAME_WORDS && excerpt.citation.article !== other.citation.article && parts.every((part) => whole.includes(` ${part} `));
}

/** The words that an excerpt attributes to a speaker, a line of plain words for each part. */
const saidWords = ({ text, said }: Evidence): string[] =>
  said.map(({ start, end }) => foldedWords(text.slice(start, end)).join(" ")).filter((part) => part !== "");

const together = (fuller: Evidence, other: Evidence): Evidence => ({
  ...fuller,
  also: [...(fuller.also ?? []), other.citation, ...(other.also ?? [])],
});

/** A sentence that goes on, in the past, about whoever the one before was about. */
const GOES_ON =
  /^["“]?(?:He|She|They|It)\s(?!(?:is|are|has|have|does|do|says?|will|would|can|could|may|might|must|should|remains?|wants?|hopes?|plans?)\b)/;

/** Whether the date belongs to the event: it is in the event's sentence, or in the one before where that goes on. */
export function hasOwnDate({ text }: AnnotatedArticle, { from, start, end }: DatedEvent): boolean {
  return from === "mention" || (from === "carried" && GOES_ON.test(text.slice(start, end)));
}
