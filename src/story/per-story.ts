import type { AnnotatedArticle, Story } from "../model.ts";

/** What is worked out of a story, once a revision. */
export function perStory<T>(make: (story: Story) => T): (story: Story) => T {
  const known = new WeakMap<Story, { readonly value: T }>();
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

/** A story's article by its id. */
export const articleById = perStory((story) => new Map(story.articles.map((article) => [article.id, article])));

/** A story's person by name. */
export const personByName = perStory((story) => new Map(story.people.map((person) => [person.name, person])));
