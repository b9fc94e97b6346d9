import { keptWith } from "../../kept-with.ts";
import type { AnnotatedArticle, Person } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import type { KnownPerson } from "./find-people.ts";
import { sameBearer, suffixOf, surnameOf } from "./name-parts.ts";
import { weightsOf } from "./weights.ts";

const NAME = /\p{Lu}[\p{L}\p{M}'’-]*/gu;

/**
 * For each article the full names of people whom it may call by their surname alone: those that only another article of the story, or
 * story.md (`listedPeople`), gives in full. A step an article.
 */
export function* knownNames(
  articles: readonly AnnotatedArticle[],
  listedPeople: readonly { readonly name: string }[],
): Steps<readonly (readonly KnownPerson[])[]> {
  const bySurname = yield* peopleBySurname(articles, listedPeople);
  const namesByArticle: (readonly KnownPerson[])[] = [];
  for (const article of articles) {
    namesByArticle.push(knownTo(article, bySurname));
    yield;
  }
  return namesByArticle;
}

type BySurname = ReadonlyMap<string, KnownPerson | "several">;

function knownTo(article: AnnotatedArticle, bySurname: BySurname): readonly KnownPerson[] {
  const matches = new Set<KnownPerson>();
  for (const key of nameWords(article)) {
    const person = bySurname.get(key);
    if (person !== undefined && person !== "several") matches.add(person);
  }
  return [...matches];
}

/** The words of an article that may be surnames, folded, each once; not those of the people whom it gives in full. */
const nameWords = keptWith(({ text, people }: AnnotatedArticle): readonly string[] => {
  const own = new Set(people.flatMap(({ name }) => (name.includes(" ") ? [surname(name)] : [])));
  const keys = new Set<string>();
  for (const [word] of text.matchAll(NAME)) {
    const key = surname(word.replace(/['’]s?$/, ""));
    if (!own.has(key)) keys.add(key);
  }
  return [...keys];
});

/** Somebody who has a surname, while the articles are gone through. */
interface Bearer {
  name: string;
  gender: Person["gender"] | "both";
  weight: number;
}

/** How many times as often as all others of a surname its main bearer is named. */
const MAIN = 4;

/** Who of the story has each surname, or has it far more often than others; "several" else. Whose gender two articles tell differently has none. */
function* peopleBySurname(articles: readonly AnnotatedArticle[], listedPeople: readonly { readonly name: string }[]): Steps<BySurname> {
  const bearers = new Map<string, Bearer[]>();
  const meet = (name: string, gender: Person["gender"], weight: number) => {
    const key = surname(name);
    const others = bearers.get(key) ?? [];
    const words = name.split(" ");
    const same = others.find(
      (other) => suffixOf(other.name.split(" ")) === suffixOf(words) && (other.name === name || sameBearer(other.name.split(" "), words)),
    );
    if (same === undefined) {
      bearers.set(key, [...others, { name, gender, weight }]);
      return;
    }
    if (name.length > same.name.length) same.name = name;
    if (same.gender !== gender && gender !== undefined) same.gender = same.gender === undefined ? gender : "both";
    same.weight += weight;
  };
  for (const article of articles) {
    const weights = weightsOf(article);
    for (const [nth, { name, kind, gender }] of article.people.entries())
      if (kind === "person" && name.includes(" ")) meet(name, gender, weights[nth] ?? 0);
    yield;
  }
  for (const { name } of listedPeople) if (name.includes(" ")) meet(name, undefined, 0);
  return new Map([...bearers].map(([key, people]) => [key, mainOf(people)]));
}

function mainOf(bearers: readonly Bearer[]): KnownPerson | "several" {
  // "Lee" is rather Robert Lee than Robert Lee Jr.
  const plain = bearers.filter(({ name }) => suffixOf(name.split(" ")) === "");
  const [main, ...others] = [...(plain.length > 0 ? plain : bearers)].sort((a, b) => b.weight - a.weight);
  const rest = others.reduce((sum, { weight }) => sum + weight, 0);
  if (main === undefined || (others.length > 0 && main.weight < MAIN * rest) || (others.length > 0 && rest === 0 && main.weight === 0))
    return "several";
  const { name, gender } = main;
  return { name, ...(gender === undefined || gender === "both" ? {} : { gender }) };
}

const surname = (name: string): string => surnameOf(name.split(" "));
