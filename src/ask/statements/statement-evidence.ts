import { excerptOf, within } from "../../answer/evidence.ts";
import type { AnnotatedArticle, Evidence, Passage, Person, Span, Statement, Story } from "../../model.ts";
import { personByName } from "../../story/per-story.ts";
import type { Attributed } from "./resolve-speaker.ts";
import { datedBy } from "./statement-date.ts";

/** A statement's share in one passage: the whole sentences that hold its words. */
interface Piece extends Span {
  readonly article: AnnotatedArticle;
  readonly passage: Passage;
  readonly speaker: string;
  readonly statements: readonly Statement[];
}

const PRONOUN =
  /^(?:i|we|you|he|she|it|they|him|her|them|us|who|which|that|this|these|those|some|many|others?|one|all|both|none|nobody|somebody|someone|everyone)$/i;

/** Name of a statement's speaker or speakers; undefined where nobody is known: a pronoun that means nobody known is no name. */
export function speakerName({ speaker, others = [] }: Statement): string | undefined {
  if (speaker === null) return undefined;
  const names = [speaker, ...others].filter(({ name, resolved }) => resolved || !PRONOUN.test(name)).map(({ name }) => name);
  return names.length === 0 ? undefined : [...new Set(names)].join(" and ");
}

/** Statements as evidence in the articles' order: one a passage, and one for statements of one speaker that share sentences. */
export function evidenceOf(story: Story, attributed: readonly Attributed[]): Evidence[] {
  const pieces: Piece[] = [];
  for (const { article, statement } of attributed)
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
  return pieces.map((piece) => pieceEvidence(story, piece));
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
  const touched = passage.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return { start: touched[0]?.start ?? passage.start, end: touched.at(-1)?.end ?? passage.end };
}

function pieceEvidence(story: Story, { article, passage, statements, speaker, start, end }: Piece): Evidence {
  const [first] = statements;
  const said = saidIn({ start, end }, statements);
  const role = roleOf(personByName(story).get(first?.speaker?.name ?? ""), article.id);
  const by = speaker === "" ? {} : { speaker, ...(role === undefined || first?.others !== undefined ? {} : { role }) };
  return {
    ...excerptOf(article, passage.number, { start, end }),
    said,
    ...by,
    ...(first === undefined ? {} : datedBy(article, first, { start, end })),
  };
}

/** The words of these statements within an excerpt, as its spans, in order and without overlaps. */
export function saidIn(excerpt: Span, statements: readonly Statement[]): Span[] {
  const spans = statements
    .flatMap(({ content }) => content.flatMap((span) => within(excerpt, span) ?? []))
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before !== undefined && span.start < before.end)
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** What a person is, as this article says, or else another of the story. */
export function roleOf(person: Person | undefined, article: string): string | undefined {
  return (person?.roles.find((role) => role.article === article) ?? person?.roles[0])?.text;
}
