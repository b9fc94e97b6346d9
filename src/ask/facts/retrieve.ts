import type { AnnotatedArticle, Passage } from "../../model.ts";
import type { Hit } from "../../search/passage-index.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords, type Word } from "../../text/tokens.ts";
import { CUES, VALUE_PATTERNS } from "./answer-type.ts";
import { type IndexedSentence, indexPassage, type StoryCandidate } from "./candidates.ts";
import { matchesInPart, matchesTerm } from "./matches.ts";
import type { QuestionTerms, Term } from "./terms.ts";

const PASSAGES = 20;
/** Passages that contain a question's words only in others, beside these. */
const BESIDE = 8;
/** A passage of fewer sentences than this is seen together with its neighbours: news has paragraphs of one sentence. */
const SHORT = 3;

/** Passages after which the next is looked through for a reason. */
const LEADING = 6;

/** The sentences of the passages that the question's words lead to and that contain any of them; where it asks why, also those beside that give a reason. */
export function retrieve(index: StoryIndex, { words, terms, value }: QuestionTerms): StoryCandidate[] {
  const hits = hitsFor(index, words, terms);
  const asksWhy = value === "reason";
  const following = asksWhy ? nextOf(index, hits.slice(0, LEADING), new Set(hits.map(({ id }) => id))) : [];
  return [...hits, ...following].flatMap(({ id, score }) => {
    const place = index.locate(id);
    if (place === undefined) return [];
    return candidatesIn(place.article, place.passage, score).filter(
      ({ sentence }) =>
        terms.some((term) => matchesTerm(term, sentence) || matchesInPart(term, sentence)) ||
        (asksWhy && sentence.text.search(VALUE_PATTERNS.reason) >= 0),
    );
  });
}

/** The sentences of a passage and of those beside it, if they are under the same heading. */
export function candidatesAround(article: AnnotatedArticle, number: number): StoryCandidate[] {
  const own = article.passages[number - 1];
  return [number - 1, number, number + 1].flatMap((at) => {
    const passage = article.passages[at - 1];
    return passage === undefined || passage.heading !== own?.heading ? [] : candidatesIn(article, passage, 0);
  });
}

function candidatesIn(article: AnnotatedArticle, passage: Passage, searchScore: number): StoryCandidate[] {
  const sentences = indexPassage(article, passage);
  const before = sentences.length < SHORT ? neighbour(article, passage, -1).slice(-2) : [];
  const after = sentences.length < SHORT ? neighbour(article, passage, 1).slice(0, 1) : [];
  const shared = {
    article,
    number: passage.number,
    searchScore,
    around: [...before, ...sentences, ...after],
    context: contextOf(article, passage),
    own: { from: before.length, to: before.length + sentences.length },
  };
  return sentences.map((sentence, i) => ({ ...shared, sentence, at: before.length + i, place: passage.number + i - 1 }));
}

/** The passages right after some, in the same article. */
function nextOf({ locate }: StoryIndex, hits: readonly Hit[], knownIds: ReadonlySet<string>): readonly Hit[] {
  return hits.flatMap(({ id }) => {
    const place = locate(id);
    const next = place?.article.passages[place.passage.number];
    const nextId = next && `${place?.article.id}#${next.number}`;
    return nextId === undefined || knownIds.has(nextId) ? [] : [{ id: nextId, score: 0 }];
  });
}

/** Stems by which a term is looked for beside its own. */
const expansionOf = ({ synonyms, narrower, pairs, measures = [] }: Term): readonly string[] => [
  ...synonyms,
  ...narrower,
  ...pairs.map(([first]) => first),
  ...measures.flatMap((measure) => CUES[measure] ?? []),
];

/** The passages found by the words, then some found by synonyms; where the story lacks a word, by both at once. */
function hitsFor({ passages }: StoryIndex, words: readonly Word[], terms: readonly Term[]): readonly Hit[] {
  const withOthers = (only: (term: Term) => boolean) => {
    const expansions = new Map(terms.filter(only).map((term) => [term.stem, expansionOf(term)] as const));
    return words.flatMap((word) => [word, ...(expansions.get(word.stem) ?? []).map((stem) => ({ ...word, word: stem, stem }))]);
  };
  const lacking = terms.some(({ isLiteral }) => !isLiteral);
  const hits = passages.search(lacking ? withOthers(({ isLiteral }) => !isLiteral) : words, PASSAGES);
  if (terms.every((term) => expansionOf(term).length === 0 || !term.isLiteral)) return hits;
  const ids = new Set(hits.map(({ id }) => id));
  const all = withOthers(() => true);
  return [
    ...hits,
    ...passages
      .search(all, PASSAGES)
      .filter(({ id }) => !ids.has(id))
      .slice(0, BESIDE),
  ];
}

/** The sentences of the passage before (-1) or after (1), if it is under the same heading. */
function neighbour(article: AnnotatedArticle, passage: Passage, step: number): readonly IndexedSentence[] {
  const other = article.passages[passage.number - 1 + step];
  return other === undefined || other.heading !== passage.heading ? [] : indexPassage(article, other);
}

/** The stems of an article's title and a passage's heading. */
function contextOf(article: AnnotatedArticle, { heading = "" }: Passage): ReadonlySet<string> {
  return new Set(contentWords(`${article.title} ${heading}`).map(({ stem }) => stem));
}
