import { findPeople, type KnownPerson } from "../annotate/people/find-people.ts";
import { surnameOf } from "../annotate/people/name-parts.ts";
import { findStatements } from "../annotate/statements/find-statements.ts";
import type { AnnotatedArticle } from "../model.ts";
import { analyze } from "../text/analyze.ts";

/**
 * Reads people and statements anew in the articles that call somebody by a surname alone whose full name only another article of the
 * story, or story.md, gives. Articles without such a surname stay as they are.
 */
export function withKnownNames(
  articles: readonly AnnotatedArticle[],
  listed: readonly { readonly name: string }[],
): readonly AnnotatedArticle[] {
  const full = new Map<string, KnownPerson>();
  for (const { people } of articles)
    for (const { name, kind, gender } of people)
      if (kind === "person" && name.includes(" ")) full.set(name, { name, ...(gender === undefined ? {} : { gender }) });
  for (const { name } of listed) if (name.includes(" ")) full.set(name, { ...full.get(name), name });
  const bySurname = new Map<string, KnownPerson[]>();
  for (const person of full.values()) {
    const surname = surnameOf(person.name.split(" "));
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
  }
  return articles.map((article) => {
    const here = new Set(article.people.filter(({ name }) => name.includes(" ")).map(({ name }) => surnameOf(name.split(" "))));
    const named = new Set([...article.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].map(([word]) => surnameOf([word.replace(/['’]s?$/, "")])));
    const known = [...bySurname].flatMap(([surname, people]) =>
      people.length === 1 && named.has(surname) && !here.has(surname) ? people : [],
    );
    if (known.length === 0) return article;
    const analysis = analyze(article.text);
    const found = findPeople(analysis, known);
    return { ...article, ...found, statements: findStatements(analysis, found) };
  });
}
