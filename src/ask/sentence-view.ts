import type { AnnotatedArticle, Passage, Span } from "../model.ts";
import { stem, type Word, words } from "../text/tokens.ts";

/** A sentence as the ranking sees it. */
export interface SentenceView extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  /** Stems of its content words, each with its places among them. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** First five letters of the stems that have five. */
  readonly prefixes: ReadonlySet<string>;
  /** Stems of the names that its pronouns and titles mean. */
  readonly meant: ReadonlySet<string>;
  /** Stems written with a capital past the first word. */
  readonly names: ReadonlySet<string>;
  readonly cased: boolean;
  /** How many content words it holds. */
  readonly content: number;
  /** Whether it begins with a pronoun. */
  readonly pronoun: boolean;
}

const PRONOUN = /^\W*(?:it|this|that|these|those|he|she|they|his|her|their|its|such|here)\b/i;

/** Reads a sentence; `meant` are the names that its pronouns stand for. */
export function viewSentence(text: string, span: Span, meant: readonly string[] = []): SentenceView {
  const found = words(text);
  const places = new Map<string, number[]>();
  const prefixes = new Set<string>();
  const names = new Set<string>();
  let content = 0;
  found.forEach((word, i) => {
    if (word.stop) return;
    content++;
    const known = places.get(word.stem);
    if (known === undefined) places.set(word.stem, [i]);
    else known.push(i);
    if (word.stem.length >= 5) prefixes.add(word.stem.slice(0, 5));
    if (word.capital && i > 0) names.add(word.stem);
  });
  const stems = meant.flatMap((name) => words(name).map(({ word }) => stem(word)));
  return {
    ...span,
    text,
    words: found,
    places,
    prefixes,
    meant: new Set(stems),
    names,
    cased: found.some(({ capital }) => capital),
    content,
    pronoun: PRONOUN.test(text),
  };
}

const views = new WeakMap<Passage, readonly SentenceView[]>();

/** The sentences of a passage, read once. */
export function viewPassage(article: AnnotatedArticle, passage: Passage): readonly SentenceView[] {
  const known = views.get(passage);
  if (known !== undefined) return known;
  const meant = article.mentions.filter(({ start, end, kind }) => kind !== "name" && start >= passage.start && end <= passage.end);
  const made = passage.sentences.map((span) =>
    viewSentence(
      article.text.slice(span.start, span.end),
      span,
      meant.filter(({ start, end }) => start >= span.start && end <= span.end).map(({ person }) => person),
    ),
  );
  views.set(passage, made);
  return made;
}
