import { findPeople, type KnownPerson } from "../annotate/people/find-people.ts";
import { surnameOf } from "../annotate/people/name-parts.ts";
import { findStatements } from "../annotate/statements/find-statements.ts";
import type { AnnotatedArticle, Person } from "../model.ts";
import { analyze } from "../text/analyze.ts";

/** What of an article decides whom it may call by a surname alone. */
interface Names {
  /** People with full names. */
  readonly full: readonly Person[];
  readonly surnames: ReadonlySet<string>;
  /** Capitalised words of the text, as surnames. */
  readonly capitals: ReadonlySet<string>;
}

const NAME = /\p{Lu}[\p{L}\p{M}'’-]*/gu;
const names = new WeakMap<AnnotatedArticle, Names>();
const surnames = new Map<string, string>();

/** Whom the articles of a story called by a surname alone last; what hasn't changed since isn't looked for again. */
export interface CalledNames {
  readonly bySurname: ReadonlyMap<string, KnownPerson | "several">;
  readonly called: ReadonlyMap<AnnotatedArticle, readonly KnownPerson[]>;
}

/** The articles of a story after `withKnownNames`. */
export interface NamedArticles extends CalledNames {
  readonly articles: readonly AnnotatedArticle[];
}

/**
 * Reads people and statements anew in the articles that call somebody by a surname alone whose full name only another article of the
 * story, or story.md, gives. Articles without such a surname stay as they are. `before` is what this gave for the story last.
 */
export function withKnownNames(
  articles: readonly AnnotatedArticle[],
  listed: readonly { readonly name: string }[],
  reread: (article: AnnotatedArticle, known: readonly KnownPerson[]) => AnnotatedArticle,
  before?: CalledNames,
): NamedArticles {
  const bySurname = knownBySurname(articles, listed);
  const changed = before === undefined ? [] : changedSurnames(before.bySurname, bySurname);
  const called = new Map<AnnotatedArticle, readonly KnownPerson[]>();
  for (const article of articles) {
    const was = before?.called.get(article);
    const isSame = was !== undefined && !changed.some((surname) => namesOf(article).capitals.has(surname));
    called.set(article, isSame ? was : calledIn(article, bySurname));
  }
  const named = articles.map((article) => {
    const known = called.get(article) ?? [];
    return known.length === 0 ? article : reread(article, known);
  });
  return { articles: named, bySurname, called };
}

function calledIn(article: AnnotatedArticle, bySurname: CalledNames["bySurname"]): readonly KnownPerson[] {
  const { capitals, surnames: here } = namesOf(article);
  const known: KnownPerson[] = [];
  for (const surname of capitals) {
    const one = here.has(surname) ? undefined : bySurname.get(surname);
    if (one !== undefined && one !== "several") known.push(one);
  }
  return known;
}

/** Surnames that mean somebody else than before, or nobody. */
function changedSurnames(before: CalledNames["bySurname"], now: CalledNames["bySurname"]): readonly string[] {
  const isSame = (a: KnownPerson | "several" | undefined, b: KnownPerson | "several" | undefined) =>
    a === b || (typeof a === "object" && typeof b === "object" && a.name === b.name && a.gender === b.gender);
  return [...new Set([...before.keys(), ...now.keys()])].filter((surname) => !isSame(before.get(surname), now.get(surname)));
}

/** Who of the story has each surname; "several" where it isn't one alone. Whose gender two articles tell differently has none. */
function knownBySurname(
  articles: readonly AnnotatedArticle[],
  listed: readonly { readonly name: string }[],
): ReadonlyMap<string, KnownPerson | "several"> {
  const genders = new Map<string, Person["gender"] | "both">();
  for (const article of articles)
    for (const { name, gender } of namesOf(article).full) {
      const told = genders.get(name);
      genders.set(name, told === undefined || gender === undefined || told === gender ? (told ?? gender) : "both");
    }
  for (const { name } of listed) if (name.includes(" ") && !genders.has(name)) genders.set(name, undefined);
  const bySurname = new Map<string, KnownPerson | "several">();
  for (const [name, gender] of genders) {
    const surname = asSurname(name);
    const person = { name, ...(gender === undefined || gender === "both" ? {} : { gender }) };
    bySurname.set(surname, bySurname.has(surname) ? "several" : person);
  }
  return bySurname;
}

function namesOf(article: AnnotatedArticle): Names {
  const kept = names.get(article);
  if (kept !== undefined) return kept;
  const full = article.people.filter(({ name, kind }) => kind === "person" && name.includes(" "));
  const made = {
    full,
    surnames: new Set(article.people.flatMap(({ name }) => (name.includes(" ") ? [asSurname(name)] : []))),
    capitals: new Set([...article.text.matchAll(NAME)].map(([word]) => asSurname(word.replace(/['’]s?$/, "")))),
  };
  names.set(article, made);
  return made;
}

function asSurname(name: string): string {
  const kept = surnames.get(name);
  if (kept !== undefined) return kept;
  const made = surnameOf(name.split(" "));
  if (surnames.size < 500_000) surnames.set(name, made);
  return made;
}

/** An article with its people and statements read anew, by these full names of people whom it may call by their surname alone. Pure. */
export function readWith(article: AnnotatedArticle, known: readonly KnownPerson[]): AnnotatedArticle {
  const analysis = analyze(article.text);
  const found = findPeople(analysis, known);
  return { ...article, ...found, statements: findStatements(analysis, found) };
}
