import { lastWith } from "../../kept-with.ts";
import type { AnnotatedArticle, Statement } from "../../model.ts";

/** An article with its people called by these names, in the order of `people`; the article itself where they are called so already, and the same object each time for the same names. */
export function renamePeople(article: AnnotatedArticle, names: readonly string[]): AnnotatedArticle {
  if (article.people.every(({ name }, i) => names[i] === name)) return article;
  return lastArticle(article, names, () => withNames(article, names));
}

const lastArticle = lastWith<AnnotatedArticle, AnnotatedArticle>();

function withNames(article: AnnotatedArticle, inOrder: readonly string[]): AnnotatedArticle {
  const names = new Map(article.people.map(({ name }, i) => [name, inOrder[i] ?? name]));
  const nameOf = (name: string) => names.get(name) ?? name;
  const speaker = <T extends { readonly name: string; readonly resolved: boolean }>(one: T): T =>
    one.resolved ? { ...one, name: nameOf(one.name) } : one;
  const statements = article.statements.map(
    (statement): Statement => ({
      ...statement,
      speaker: statement.speaker && speaker(statement.speaker),
      ...(statement.others === undefined ? {} : { others: statement.others.map(speaker) }),
      ...(statement.hearer === undefined ? {} : { hearer: { ...statement.hearer, name: nameOf(statement.hearer.name) } }),
    }),
  );
  const mentions = article.mentions.map((mention) => ({ ...mention, person: nameOf(mention.person) }));
  const people = [...new Map(article.people.map((person) => [nameOf(person.name), { ...person, name: nameOf(person.name) }])).values()];
  return { ...article, people, mentions, statements };
}
