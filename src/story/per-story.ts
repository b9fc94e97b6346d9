import type { AnnotatedArticle, Mention, Story } from "../model.ts";
import { eachInSteps, finish, type Steps } from "../steps.ts";

/** What is worked out of a story once a revision: when it is first asked for, or before that in steps. */
export interface PerStory<T> {
  (story: Story): T;
  /** Works it out in steps, so that nobody who asks waits for it. */
  readonly preparing: (story: Story) => Steps<void>;
}

/** Keeps for each story what is made of it. */
export function perStory<T>(make: (story: Story) => Steps<T>): PerStory<T> {
  const values = new WeakMap<Story, { readonly value: T }>();
  const keep = (story: Story, value: T) => {
    const entry = values.get(story) ?? { value };
    values.set(story, entry);
    return entry.value;
  };
  const get = (story: Story): T => {
    const entry = values.get(story);
    return entry === undefined ? keep(story, finish(make(story))) : entry.value;
  };
  return Object.assign(get, {
    *preparing(story: Story): Steps<void> {
      if (!values.has(story)) keep(story, yield* make(story));
    },
  });
}

/** A story's article by its id. */
export const articleById = perStory(function* (story) {
  return new Map(story.articles.map((article) => [article.id, article]));
});

/** A story's person by name. */
export const personByName = perStory(function* (story) {
  return new Map(story.people.map((person) => [person.name, person]));
});

/** A mention with its article. */
interface MentionPlace {
  readonly article: AnnotatedArticle;
  readonly mention: Mention;
}

/** Where a story mentions its people, by their names, in the articles' order. */
export const mentionPlaces = perStory(function* (story): Steps<ReadonlyMap<string, readonly MentionPlace[]>> {
  const places = new Map<string, MentionPlace[]>();
  yield* eachInSteps(story.articles, (article) => {
    for (const mention of article.mentions) {
      const others = places.get(mention.person);
      if (others === undefined) places.set(mention.person, [{ article, mention }]);
      else others.push({ article, mention });
    }
  });
  return places;
});
