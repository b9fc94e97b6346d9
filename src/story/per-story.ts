import type { AnnotatedArticle, Story } from "../model.ts";

/** How a story came from the one before: articles that are gone or were other, and those that came or are other now. */
export interface Succession {
  readonly gone: readonly AnnotatedArticle[];
  readonly come: readonly AnnotatedArticle[];
}

/** Carries what is known of one story over to the next. */
type Carry = (before: Story, after: Story, change: Succession) => void;

const carries: Carry[] = [];

/** What is worked out of a story, once a revision; `next` makes it of what it was for the revision before, where that is known. */
export function perStory<T>(make: (story: Story) => T, next?: (before: T, change: Succession, story: Story) => T): (story: Story) => T {
  const known = new WeakMap<Story, { readonly value: T }>();
  if (next !== undefined)
    carries.push((before, after, change) => {
      const was = known.get(before);
      if (was !== undefined && !known.has(after)) known.set(after, { value: next(was.value, change, after) });
    });
  return (story) => {
    const found = known.get(story) ?? { value: make(story) };
    known.set(story, found);
    return found.value;
  };
}

/** What is worked out of an article, once. */
export function perArticle<T>(make: (article: AnnotatedArticle) => T): (article: AnnotatedArticle) => T {
  const known = new WeakMap<AnnotatedArticle, { readonly value: T }>();
  return (article) => {
    const found = known.get(article) ?? { value: make(article) };
    known.set(article, found);
    return found.value;
  };
}

/** Tells that a story takes the place of another, so that what is known of that one needn't be worked out again. */
export function succeed(before: Story, after: Story): void {
  const [old, now] = [new Set(before.articles), new Set(after.articles)];
  const change = {
    gone: before.articles.filter((article) => !now.has(article)),
    come: after.articles.filter((article) => !old.has(article)),
  };
  for (const carry of carries) carry(before, after, change);
}

/** A story's article by its id. */
export const articleById = perStory((story) => new Map(story.articles.map((article) => [article.id, article])));

/** A story's person by name. */
export const personByName = perStory((story) => new Map(story.people.map((person) => [person.name, person])));
