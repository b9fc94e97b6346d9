import type { AnnotatedArticle, Passage, Person, Story } from "../model.ts";
import { buildIndex, loadIndex, type PassageIndex, type TextOf } from "../search/passage-index.ts";
import type { Entry } from "../search/term-index.ts";
import { finish, type Steps } from "../steps.ts";

/** A story with all that questions look up in it. */
export interface StoryIndex {
  readonly story: Story;
  readonly passages: PassageIndex;
  /** Its articles by their ids. */
  readonly articles: ReadonlyMap<string, AnnotatedArticle>;
  /** Its people by their names. */
  readonly people: ReadonlyMap<string, Person>;
  /** What was made of it for questions, by the table that it is. */
  readonly tables: Map<unknown, unknown>;
  /** The passage of an entry that was found. */
  locate(id: string): LocatedPassage | undefined;
}

/** A passage with its article. */
export interface LocatedPassage {
  readonly article: AnnotatedArticle;
  readonly passage: Passage;
}

/** Something made of a story once a revision: when it is first asked for, or before that in steps. */
export interface StoryTable<T> {
  (index: StoryIndex): T;
  /** Makes it in steps, so that nobody who asks waits for it. */
  readonly preparing: (index: StoryIndex) => Steps<void>;
}

/** Keeps with each story what is made of it. */
export function storyTable<T>(make: (index: StoryIndex) => Steps<T>): StoryTable<T> {
  const tableOf = (index: StoryIndex): T => {
    if (!index.tables.has(make)) index.tables.set(make, finish(make(index)));
    return index.tables.get(make) as T;
  };
  return Object.assign(tableOf, {
    *preparing(index: StoryIndex): Steps<void> {
      if (!index.tables.has(make)) index.tables.set(make, yield* make(index));
    },
  });
}

/** Indexes a story. Entry ids are "<article>#<passage>". */
export function indexStory(story: Story): StoryIndex {
  return finish(indexingStory(story));
}

/** The same in steps of some passages. */
export function* indexingStory(story: Story): Steps<StoryIndex> {
  const articles = articlesById(story);
  const textOf = textBy(articles);
  let passages = buildIndex([]);
  for (const article of story.articles) {
    passages = passages.withChanges([], entriesOf(article), textOf);
    // An index takes in what was added when it is read.
    passages.documentFrequency("");
    yield;
  }
  return storyIndexOf(story, articles, passages);
}

/** A story with its index as it was saved: of that very revision, by the same version of the code. */
export function loadStoryIndex(story: Story, saved: string): StoryIndex {
  const articles = articlesById(story);
  return storyIndexOf(story, articles, loadIndex(saved, textBy(articles)));
}

/** The index of the next revision, made from that of one before, which stays as it is. */
export function changeStoryIndex({ story: before, passages }: StoryIndex, story: Story): StoryIndex {
  const { removed, added } = changedArticles(before, story);
  const articles = articlesById(story);
  return storyIndexOf(story, articles, passages.withChanges(removed.flatMap(entriesOf), added.flatMap(entriesOf), textBy(articles)));
}

function storyIndexOf(story: Story, articles: StoryIndex["articles"], passages: PassageIndex): StoryIndex {
  const people = new Map(story.people.map((person) => [person.name, person]));
  return { story, passages, articles, people, tables: new Map(), locate: (id) => locate(articles, id) };
}

const articlesById = ({ articles }: Pick<Story, "articles">) => new Map(articles.map((article) => [article.id, article]));

/** How many passages two revisions don't share. */
export function changedPassages(before: Story, story: Story): number {
  const { removed, added } = changedArticles(before, story);
  return [...removed, ...added].reduce((sum, { passages }) => sum + passages.length, 0);
}

function changedArticles(before: Story, after: Story): { removed: AnnotatedArticle[]; added: AnnotatedArticle[] } {
  const [old, now] = [before, after].map(({ articles }) => articlesById({ articles }));
  const same = (a: AnnotatedArticle | undefined, b: AnnotatedArticle | undefined) =>
    a === b || (a?.text === b?.text && a?.title === b?.title);
  return {
    removed: before.articles.filter((article) => !same(article, now?.get(article.id))),
    added: after.articles.filter((article) => !same(old?.get(article.id), article)),
  };
}

function entriesOf({ id, title, text, passages }: AnnotatedArticle): Entry[] {
  return passages.map(({ number, start, end, heading }) => ({
    id: `${id}#${number}`,
    text: text.slice(start, end),
    title,
    ...(heading === undefined ? {} : { heading }),
  }));
}

/** Finds the passage of an entry. */
function locate(articles: StoryIndex["articles"], id: string): LocatedPassage | undefined {
  const mark = id.lastIndexOf("#");
  const article = articles.get(id.slice(0, mark));
  const passage = article?.passages[Number(id.slice(mark + 1)) - 1];
  return article === undefined || passage === undefined ? undefined : { article, passage };
}

const textBy =
  (articles: StoryIndex["articles"]): TextOf =>
  (id) => {
    const place = locate(articles, id);
    return place === undefined ? "" : place.article.text.slice(place.passage.start, place.passage.end);
  };
