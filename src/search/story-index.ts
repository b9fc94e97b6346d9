import type { AnnotatedArticle, Passage, Story } from "../model.ts";
import { buildIndex, type Entry, loadIndex, type PassageIndex } from "./passage-index.ts";

/** A story with what is looked up in it: all that a question needs. */
export interface Knowledge {
  readonly story: Story;
  readonly passages: PassageIndex;
  /** The passage of an entry that was found. */
  locate(id: string): Located | undefined;
}

/** A passage with its article. */
export interface Located {
  readonly article: AnnotatedArticle;
  readonly passage: Passage;
}

/** Indexes a story. Entry ids are "<article>#<passage>". */
export function indexStory(story: Story): Knowledge {
  return knowledgeOf(story, buildIndex(story.articles.flatMap(entriesOf)));
}

/** A story with its index as it was saved: of that very revision. */
export async function loadStoryIndex(story: Story, saved: string): Promise<Knowledge> {
  return knowledgeOf(story, await loadIndex(story.articles.flatMap(entriesOf), saved));
}

/** Makes the index of one revision that of the next, in one step; what was known by it is no more. */
export function changeStoryIndex({ story: before, passages }: Knowledge, story: Story): Knowledge {
  const { gone, come } = changedArticles(before, story);
  passages.change(gone.flatMap(entriesOf), come.flatMap(entriesOf));
  return knowledgeOf(story, passages);
}

/** How many passages two revisions don't share. */
export function changedPassages(before: Story, story: Story): number {
  const { gone, come } = changedArticles(before, story);
  return [...gone, ...come].reduce((sum, { passages }) => sum + passages.length, 0);
}

function changedArticles(before: Story, after: Story): { gone: AnnotatedArticle[]; come: AnnotatedArticle[] } {
  const [old, now] = [before, after].map(({ articles }) => new Map(articles.map((article) => [article.id, article])));
  const same = (a: AnnotatedArticle | undefined, b: AnnotatedArticle | undefined) =>
    a === b || (a?.text === b?.text && a?.title === b?.title);
  return {
    gone: before.articles.filter((article) => !same(article, now?.get(article.id))),
    come: after.articles.filter((article) => !same(old?.get(article.id), article)),
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

function knowledgeOf(story: Story, passages: PassageIndex): Knowledge {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const locate = (id: string): Located | undefined => {
    const mark = id.lastIndexOf("#");
    const article = articles.get(id.slice(0, mark));
    const passage = article?.passages[Number(id.slice(mark + 1)) - 1];
    return article === undefined || passage === undefined ? undefined : { article, passage };
  };
  return { story, passages, locate };
}
