import { FEMALE_TITLES, MALE_TITLES } from "../../annotate/people/lexicon.ts";
import { keptWith } from "../../kept-with.ts";
import type { AnnotatedArticle, Mention, Person, Span } from "../../model.ts";
import { commonness } from "../../search/word-frequencies.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { type StoryIndex, storyTable } from "../../story/story-index.ts";
import { isSlip } from "../../text/spelling.ts";
import { contentWords, foldedWords, STOP_WORDS, type Word, words } from "../../text/tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A name in a question: whom it may mean, more than one where the story has two of that name. */
export interface NameInQuestion extends Span {
  readonly text: string;
  readonly people: readonly Person[];
  /** Whether the name was misspelt. */
  readonly isRepaired: boolean;
}

interface Alias {
  readonly parts: readonly string[];
  readonly people: readonly Person[];
}

const partsOf = (name: string): string[] => foldedWords(name.replace(/[-‐‑–]/g, " "));
const LEADING = new Set(["the", "a", "an"]);

/** The forms of somebody's name that a question may use, as words with spaces between. */
const forms = keptWith((person: Person): readonly string[] => {
  const variants = new Set<string>();
  const add = (parts: readonly string[]) => {
    const own = LEADING.has(parts[0] ?? "") ? parts.slice(1) : parts;
    const only = own.length === 1 ? own[0] : undefined;
    if (own.length === 0 || (only !== undefined && (only.length < 2 || STOP_WORDS.has(only)))) return;
    variants.add(own.join(" "));
  };
  for (const alias of [person.name, ...person.aliases]) add(partsOf(alias));
  if (person.kind === "person") {
    const names = person.name.split(/\s+/).filter((name) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(name));
    add(partsOf(names.join(" ")));
    add(partsOf(names.at(-1) ?? ""));
    if (names.length > 1) add(partsOf(names[0] ?? ""));
  }
  return [...variants];
});

/** Names of the story's people, by the first word of each form, the longest first. */
export const aliasesOf = storyTable(function* (index): Steps<ReadonlyMap<string, readonly Alias[]>> {
  const bearersByForm = new Map<string, Person[]>();
  yield* eachInSteps(index.story.people, (person) => {
    for (const form of forms(person)) {
      const people = bearersByForm.get(form);
      if (people === undefined) bearersByForm.set(form, [person]);
      else people.push(person);
    }
  });
  const table = new Map<string, Alias[]>();
  yield* eachInSteps(bearersByForm, ([form, people]) => {
    const parts = form.split(" ");
    const first = parts[0] ?? "";
    const list = table.get(first);
    if (list === undefined) table.set(first, [{ parts, people }]);
    else list.push({ parts, people });
  });
  for (const list of table.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return table;
});

/** The story's people named in a question, in order; the longest form wins, a slip of the pen counts only for words that the story lacks. */
export function namesIn(index: StoryIndex, question: string): NameInQuestion[] {
  const table = aliasesOf(index);
  const vocabulary = vocabularyOf(index);
  const tokens = words(question.replace(/[-‐‑–]/g, " "));
  const matches: NameInQuestion[] = [];
  for (let i = 0; i < tokens.length; ) {
    const exact = exactAt(table, tokens, i);
    const near = nearAt(table, tokens, i, (word) => !vocabulary.hasWord(word) && !STOP_WORDS.has(word) && commonness(word) === undefined);
    const match = near !== undefined && near.alias.parts.length > (exact?.alias.parts.length ?? 0) ? near : exact;
    const [first, last] = [tokens[i], tokens[i + (match?.alias.parts.length ?? 0) - 1]];
    if (match === undefined || first === undefined || last === undefined) {
      i++;
      continue;
    }
    matches.push({
      start: first.start,
      end: last.end,
      text: question.slice(first.start, last.end),
      people: ofTitle(match.alias.people, tokens[i - 1]?.word),
      isRepaired: match.isRepaired,
    });
    i += match.alias.parts.length;
  }
  return matches;
}

/** Those of several people of one name whom the title before it ("Mrs.") fits. */
function ofTitle(people: readonly Person[], title = ""): readonly Person[] {
  const gender = FEMALE_TITLES.has(title) ? "female" : MALE_TITLES.has(title) ? "male" : undefined;
  const fitting = people.filter((person) => gender === undefined || person.gender === gender);
  return fitting.length > 0 ? fitting : people;
}

interface Match {
  readonly alias: Alias;
  readonly isRepaired: boolean;
}

function exactAt(table: ReadonlyMap<string, readonly Alias[]>, tokens: readonly Word[], at: number): Match | undefined {
  const alias = table.get(tokens[at]?.word ?? "")?.find(({ parts }) => parts.every((part, i) => tokens[at + i]?.word === part));
  return alias && { alias, isRepaired: false };
}

function nearAt(
  table: ReadonlyMap<string, readonly Alias[]>,
  tokens: readonly Word[],
  at: number,
  mayRepair: (word: string) => boolean,
): Match | undefined {
  const near = (slip: string | undefined, name: string) => slip !== undefined && (slip === name || (mayRepair(slip) && isSlip(slip, name)));
  if (![tokens[at], tokens[at + 1]].some((word) => word !== undefined && mayRepair(word.word))) return undefined;
  let best: Alias | undefined;
  for (const [first, list] of table) {
    if (!near(tokens[at]?.word, first)) continue;
    for (const alias of list)
      if (alias.parts.length > (best?.parts.length ?? 0) && alias.parts.every((part, i) => near(tokens[at + i]?.word, part))) best = alias;
  }
  return best && { alias: best, isRepaired: true };
}

/** A mention with its article. */
interface MentionPlace {
  readonly article: AnnotatedArticle;
  readonly mention: Mention;
}

/** Where a story mentions its people, by their names, in the articles' order. */
export const mentionPlaces = storyTable(function* (index): Steps<ReadonlyMap<string, readonly MentionPlace[]>> {
  const places = new Map<string, MentionPlace[]>();
  yield* eachInSteps(index.story.articles, (article) => {
    for (const mention of article.mentions) {
      const others = places.get(mention.person);
      if (others === undefined) places.set(mention.person, [{ article, mention }]);
      else others.push({ article, mention });
    }
  });
  return places;
});

/** In how many passages somebody is named, a statement counting as one more: how much a story is about each. */
export const prominenceOf = storyTable(function* (index): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  yield* eachInSteps(index.story.articles, (article) => {
    for (const person of timesIn(article)) count(person);
  });
  return counts;
});

/** Whom an article names or lets speak, once for each passage and statement. */
const timesIn = keptWith(({ passages, mentions, statements }: AnnotatedArticle): readonly string[] => {
  const ownMentions = mentions.filter(({ kind }) => kind !== "pronoun");
  const named = passages.flatMap(({ start, end }) => [
    ...new Set(ownMentions.filter((at) => at.start >= start && at.end <= end).map(({ person }) => person)),
  ]);
  return [...named, ...statements.flatMap(({ speaker }) => (speaker?.resolved ? [speaker.name] : []))];
});

/** The person whom the story is about far more than the others: `times` as much as the next, who counts as at least `least`; undefined if nobody stands out. */
export function mainOf(index: StoryIndex, people: readonly Person[], times: number, least = 1): Person | undefined {
  const counts = prominenceOf(index);
  const [first, second] = people.map((person) => ({ person, count: counts.get(person.name) ?? 0 })).sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= times * Math.max(least / times, second?.count ?? 0) ? first.person : undefined;
}

/** How many times more often the main bearer of a name is mentioned than the others. */
const MAIN_BEARER = 3;

/** The person whom a shared name means: the only bearer, or the one whom the story mentions far more often. */
export function mainBearer(index: StoryIndex, people: readonly Person[]): Person | undefined {
  return people.length === 1 ? people[0] : mainOf(index, people, MAIN_BEARER, MAIN_BEARER);
}

/** Whether a phrase names a person or body, or means one by a relation or a role that somebody of the story has: "his mother", "the sheriff". */
export function meansSomebody(index: StoryIndex, phrase: string): boolean {
  if (/^(?:his|her|their|its) /i.test(phrase) || namesIn(index, phrase).length > 0) return true;
  const role = contentWords(phrase).at(-1)?.stem;
  return index.story.people.some(({ roles }) => roles.some(({ text }) => contentWords(text).some(({ stem }) => stem === role)));
}
