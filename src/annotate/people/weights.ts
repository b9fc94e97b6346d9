import { keptWith } from "../../kept-with.ts";
import type { AnnotatedArticle } from "../../model.ts";

/** How often an article names or means each of its people, in their order. */
export const weightsOf = keptWith(({ people, mentions }: AnnotatedArticle): readonly number[] => {
  const weights = new Map<string, number>();
  for (const { person } of mentions) weights.set(person, (weights.get(person) ?? 0) + 1);
  return people.map(({ name }) => weights.get(name) ?? 0);
});
