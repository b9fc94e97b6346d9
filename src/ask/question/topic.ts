import type { AnnotatedArticle, Person, Span } from "../../model.ts";
import { rarity } from "../../search/word-frequencies.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords, type Word, words } from "../../text/tokens.ts";
import { mainBearer, namesIn } from "./names.ts";
import { isWord, knowsWord, narrowerThan, synonymsOf, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

const FILLERS = new Set(
  "anything something everything else more thing things issue topic subject question matter possible possibility exactly specifically recently remark remarks comment comments words story article idea fact way".split(
    " ",
  ),
);

/** The words that a topic is looked for by: alternatives ("olympics or exercises"), each with its stems. */
export interface Topic {
  readonly text: string;
  readonly alternatives: readonly (readonly string[])[];
  /** Words of the topic that the story has in no form. */
  readonly unknown: readonly string[];
}

/** Reads a topic's words, correcting misspellings that the story lacks; undefined if no word carries meaning. */
export function readTopic(index: StoryIndex, text: string): Topic | undefined {
  const vocabulary = vocabularyOf(index);
  const unknown: string[] = [];
  const repairStem = (word: Word): string => {
    if (knowsWord(vocabulary, word.word) || [...synonymsOf(word.stem), ...narrowerThan(word.stem)].some(vocabulary.has)) return word.stem;
    const near = word.word.length >= 5 && !isWord(vocabulary, word.word) ? vocabulary.repair(word.word, word.capital) : undefined;
    if (near === undefined) unknown.push(text.slice(word.start, word.end));
    return near === undefined ? word.stem : (contentWords(near)[0]?.stem ?? word.stem);
  };
  const alternatives = text
    .split(/\bor\b|,/i)
    .map((part) =>
      contentWords(part.replace(/[-‐‑–]/g, " "))
        .filter(({ word }) => !FILLERS.has(word))
        .map(repairStem),
    )
    .filter((stems) => stems.length > 0);
  return alternatives.length === 0 ? undefined : { text, alternatives, unknown };
}

/** A topic as it was read, in a line for `--explain`. */
export function explainTopic({ text, alternatives, unknown }: Topic): string {
  const stems = alternatives.map((alternative) =>
    alternative.map((stem) => [stem, ...synonymsOf(stem), ...narrowerThan(stem)].join("/")).join(" + "),
  );
  return `topic: ${JSON.stringify(text)} looked for as ${stems.join(" or ")}${unknown.length === 0 ? "" : `; not in the story: ${unknown.join(", ")}`}`;
}

/** How much a synonym of a topic's word counts. */
const IN_OTHER_WORDS = 0.9;
/** How much a narrower word counts. */
const IN_PART = 0.6;

/** A text that may speak of a topic, and how much it counts (0-1). */
export interface Zone {
  readonly text: string;
  readonly weight: number;
}

/** Share of the topic that the zones contain, weighted by how rare its words are: 0-1, the best of its alternatives. */
export function coverage({ alternatives }: Topic, zones: readonly Zone[], { idf }: Vocabulary): number {
  const weights = new Map<string, number>();
  for (const { text, weight } of zones)
    for (const { stem } of contentWords(text.replace(/[-‐‑–]/g, " "))) weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  const weightOf = (stem: string) =>
    Math.max(
      weights.get(stem) ?? 0,
      ...synonymsOf(stem).map((other) => IN_OTHER_WORDS * (weights.get(other) ?? 0)),
      ...narrowerThan(stem).map((other) => IN_PART * (weights.get(other) ?? 0)),
    );
  const shares = alternatives.map((stems) => {
    const all = stems.reduce((sum, stem) => sum + idf(stem), 0);
    return stems.reduce((sum, stem) => sum + idf(stem) * weightOf(stem), 0) / Math.max(all, 1e-9);
  });
  return Math.max(0, ...shares);
}

/** The longest run of a question's words that occurs in a passage or title of the story: what the question is about. */
export function longestPhrase(index: StoryIndex, text: string): string | undefined {
  const tokens = words(text);
  const passages = index.passages;
  const locate = index.locate;
  const ids = new Map(tokens.filter(({ stop }) => !stop).map(({ stem }) => [stem, new Set(passages.idsWith(stem))]));
  const holds = (id: string, run: string): boolean => {
    const place = locate(id);
    if (place === undefined) return false;
    const { article, passage } = place;
    return [article.text.slice(passage.start, passage.end), passage.heading ?? "", article.title].some((part) =>
      padPhrase(words(part)).includes(run),
    );
  };
  for (let length = Math.min(tokens.length, 8); length >= 1; length--) {
    const runs = Array.from({ length: tokens.length - length + 1 }, (_, at) => tokens.slice(at, at + length));
    // Of several as long, the most informative: "strike" of "the last strike".
    for (const run of runs.toSorted((a, b) => informativeness(b) - informativeness(a))) {
      const [fewest, ...others] = run.flatMap(({ stem, stop }) => (stop ? [] : (ids.get(stem) ?? []))).sort((a, b) => a.size - b.size);
      const isHeld = [...(fewest ?? [])].some((id) => others.every((other) => other.has(id)) && holds(id, padPhrase(run)));
      if (isHeld) return text.slice(run[0]?.start, run.at(-1)?.end);
    }
  }
  return undefined;
}

/** How informative the words of a run are in general English. */
const informativeness = (run: readonly Word[]): number => run.reduce((sum, { stem, stop }) => sum + (stop ? 0 : rarity(stem)), 0);

const padPhrase = (run: readonly { readonly word: string }[]): string => ` ${run.map(({ word }) => word).join(" ")} `;

/** How many sentences on a topic is still meant by "the talks" or "it" after it was last named. */
const MEMORY = 6;

/** Which excerpts of an article are about a topic: they name it, or speak on of it by its headword ("the talks") or a pronoun soon after. */
export function onTopic(article: AnnotatedArticle, { alternatives }: Topic): (excerpt: Span) => boolean {
  const articleStems = stemsOf(article);
  const tests = alternatives
    .filter((stems) => stems.every((stem) => articleStems.has(stem)))
    .map((stems) => namingOne(article, [...new Set(stems)]));
  return (excerpt) => tests.some((places) => places.has(excerpt.start));
}

/** The stems of an article's words. */
const stemsOf = ({ text }: AnnotatedArticle): ReadonlySet<string> => new Set(words(text).map(({ stem }) => stem));

/** The starts of the sentences that are about a topic of these stems. */
function namingOne(article: AnnotatedArticle, stems: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  let since = Number.POSITIVE_INFINITY;
  for (const passage of article.passages) {
    let first = true;
    for (const { start, end } of passage.sentences) {
      const sentence = words(article.text.slice(start, end));
      const sentenceStems = new Set(sentence.map(({ stem }) => stem));
      const isNamed = stems.every((stem) => sentenceStems.has(stem));
      const people =
        since < MEMORY &&
        (continues(sentence, stems) ||
          (!first && since === 1 && /^(?:It|They|These|This|Those)$/.test(article.text.slice(start, end).split(/\s/, 1)[0] ?? "")));
      if (isNamed || people) {
        places.add(start);
        since = 0;
      }
      since++;
      first = false;
    }
  }
  return places;
}

/** Whether a sentence speaks of the topic by a definite headword: "the talks", "that agreement". */
function continues(sentence: readonly { readonly word: string; readonly stem: string }[], stems: readonly string[]): boolean {
  return sentence.some(
    ({ stem }, i) =>
      /^(?:the|these|those|that|this|such)$/.test(sentence[i - 1]?.word ?? "") &&
      stems.some((root) => stem === root || sharesRoot(stem, root)),
  );
}

/** Words of one root: "agreement" and "Agreed". */
function sharesRoot(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 7);
  return length >= 4 && Math.max(a.length, b.length) - length <= 5 && a.slice(0, length) === b.slice(0, length);
}

/** What follows a person's name in a question about their whole life. */
const LIFE = /^(?:life|lives|career|biography|bio|story|past|work|days|years|time|history)$/;
/** Share of a story's passages that speak of what the story is about, at least. */
const MUCH = 0.15;

/** The person whose events are asked for: "his life", by then with the name, or the name alone. */
export function personInTopic(index: StoryIndex, topic: string): Person | undefined {
  const [name, another] = namesIn(index, topic);
  if (name === undefined || another !== undefined) return undefined;
  const isOwn = contentWords(topic).every(({ start, word }) => (start >= name.start && start < name.end) || LIFE.test(word));
  const person = isOwn ? mainBearer(index, name.people) : undefined;
  return person?.kind === "person" ? person : undefined;
}

/** Whether an excerpt names a person or means them by a pronoun. */
export function isAbout({ name }: Person, { mentions }: AnnotatedArticle): (excerpt: Span) => boolean {
  const own = mentions.filter(({ person }) => person === name);
  return ({ start, end }) => own.some((mention) => mention.start < end && mention.end > start);
}

/** Whether a topic is what the whole story is about: "the deal" where every article mentions it again and again. */
export function isWholeStory(index: StoryIndex, topic: string): boolean {
  const [word, another] = contentWords(topic);
  if (word === undefined || another !== undefined || !/^(?:the|this|that) /i.test(topic) || index.story.articles.length < 2) return false;
  const passages = index.passages;
  const ids = passages.idsWith(word.stem);
  return (
    ids.length >= MUCH * passages.size && index.story.articles.every(({ id }) => ids.some((passageId) => passageId.startsWith(`${id}#`)))
  );
}
