import type { AnnotatedArticle, Passage, Story } from "../model.ts";
import { buildIndex, loadIndex, type PassageIndex, type TextOf } from "../search/passage-index.ts";
import type { Entry } from "../search/term-index.ts";
import { finish, type Steps } from "../steps.ts";
import { articleById } from "./per-story.ts";

/** A story with what is looked up in it: all that a question needs. */
export interface StoryIndex {
  readonly story: Story;
  readonly passages: PassageIndex;
  /** The passage of an entry that was found. */
  locate(id: string): LocatedPassage | undefined;
}

/** A passage with its article. */
export interface LocatedPassage {
  readonly article: AnnotatedArticle;
  readonly passage: Passage;
}

/** Indexes a story. Entry ids are "<article>#<passage>". */
export function indexStory(story: Story): StoryIndex {
  return finish(indexingStory(story));
}

/** The same in steps of some passages. */
export function* indexingStory(story: Story): Steps<StoryIndex> {
  const textOf = textBy(locator(story));
  let passages = buildIndex([]);
  for (const article of story.articles) {
    passages = passages.withChanges([], entriesOf(article), textOf);
    // An index takes in what was added when it is read.
    passages.documentFrequency("");
    yield;
  }
  return storyIndexOf(story, passages);
}

/** A story with its index as it was saved: of that very revision, by the same version of the code. */
export function loadStoryIndex(story: Story, saved: string): StoryIndex {
  return storyIndexOf(story, loadIndex(saved, textBy(locator(story))));
}

/** The index of the next revision, made from that of one before, which stays as it is. */
export function changeStoryIndex({ story: before, passages }: StoryIndex, story: Story): StoryIndex {
  const { removed, added } = changedArticles(before, story);
  return storyIndexOf(story, passages.withChanges(removed.flatMap(entriesOf), added.flatMap(entriesOf), textBy(locator(story))));
}

const indexes = new WeakMap<Story, PassageIndex>();

function storyIndexOf(story: Story, passages: PassageIndex): StoryIndex {
  indexes.set(story, passages);
  return { story, passages, locate: locator(story) };
}

/** The index of a story's passages; one that wasn't indexed yet is. */
export function passagesOf(story: Story): PassageIndex {
  return indexes.get(story) ?? indexStory(story).passages;
}

/** How many passages two revisions don't share. */
export function changedPassages(before: Story, story: Story): number {
  const { removed, added } = changedArticles(before, story);
  return [...removed, ...added].reduce((sum, { passages }) => sum + passages.length, 0);
}

function changedArticles(before: Story, after: Story): { removed: AnnotatedArticle[]; added: AnnotatedArticle[] } {
  const [old, now] = [before, after].map(({ articles }) => new Map(articles.map((article) => [article.id, article])));
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
export function locator(story: Story): (id: string) => LocatedPassage | undefined {
  const articles = articleById(story);
  return (id) => {
    const mark = id.lastIndexOf("#");
    const article = articles.get(id.slice(0, mark));
    const passage = article?.passages[Number(id.slice(mark + 1)) - 1];
    return article === undefined || passage === undefined ? undefined : { article, passage };
  };
}

const textBy =
  (locate: StoryIndex["locate"]): TextOf =>
  (id) => {
    const place = locate(id);
    return place === undefined ? "" : place.article.text.slice(place.passage.start, place.passage.end);
  };
