import type { AnnotatedArticle, Person } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import type { KnownPerson } from "./find-people.ts";
import { surnameOf } from "./name-parts.ts";

const NAME = /\p{Lu}[\p{L}\p{M}'’-]*/gu;

/**
 * For each article the full names of people whom it may call by their surname alone: those that only another article of the story, or
 * story.md (`listed`), gives in full. A step an article.
 */
export function* knownNames(
  articles: readonly AnnotatedArticle[],
  listed: readonly { readonly name: string }[],
): Steps<readonly (readonly KnownPerson[])[]> {
  const bySurname = yield* peopleBySurname(articles, listed);
  const known: (readonly KnownPerson[])[] = [];
  for (const article of articles) {
    known.push(knownTo(article, bySurname));
    yield;
  }
  return known;
}

type BySurname = ReadonlyMap<string, KnownPerson | "several">;

function knownTo({ text, people }: AnnotatedArticle, bySurname: BySurname): readonly KnownPerson[] {
  const own = new Set(people.flatMap(({ name }) => (name.includes(" ") ? [surname(name)] : [])));
  const known = new Set<KnownPerson>();
  for (const [word] of text.matchAll(NAME)) {
    const called = surname(word.replace(/['’]s?$/, ""));
    const person = own.has(called) ? undefined : bySurname.get(called);
    if (person !== undefined && person !== "several") known.add(person);
  }
  return [...known];
}

/** Who of the story has each surname; "several" where it isn't one alone. Whose gender two articles tell differently has none. */
function* peopleBySurname(articles: readonly AnnotatedArticle[], listed: readonly { readonly name: string }[]): Steps<BySurname> {
  const genders = new Map<string, Person["gender"] | "both">();
  for (const { people } of articles) {
    for (const { name, kind, gender } of people) {
      if (kind !== "person" || !name.includes(" ")) continue;
      const told = genders.get(name);
      genders.set(name, told === undefined || gender === undefined || told === gender ? (told ?? gender) : "both");
    }
    yield;
  }
  for (const { name } of listed) if (name.includes(" ") && !genders.has(name)) genders.set(name, undefined);
  const bySurname = new Map<string, KnownPerson | "several">();
  for (const [name, gender] of genders) {
    const key = surname(name);
    const person = { name, ...(gender === undefined || gender === "both" ? {} : { gender }) };
    bySurname.set(key, bySurname.has(key) ? "several" : person);
  }
  return bySurname;
}

const surname = (name: string): string => surnameOf(name.split(" "));
