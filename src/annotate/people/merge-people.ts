import { keptWith, lastWith } from "../../kept-with.ts";
import type { AnnotatedArticle, Person, Story } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import { nameDescribed } from "./described-speakers.ts";
import { coreOf, sameBearer, suffixOf, surnameOf } from "./name-parts.ts";
import { type Cluster, createClusters, type ListedPerson, type Member, withoutSuffix } from "./person-clusters.ts";
import { renamePeople } from "./rename-people.ts";
import { weightsOf } from "./weights.ts";

/** A story's people, and its articles with their names made the same. */
export type PeopleOfStory = Pick<Story, "articles" | "people">;

/**
 * One entry a person over all articles of a story, with names made the same in each; those who say most first. A surname alone joins the
 * one full name of the story that ends in it, or its main bearer, and stays apart where two are named alike often; `listedPeople` (those of story.md) decides before all else. A step an
 * article, or some people.
 */
export function* mergePeople(articles: readonly AnnotatedArticle[], listedPeople: readonly ListedPerson[]): Steps<PeopleOfStory> {
  const clusters = createClusters(listedPeople, yield* fathersAndSons(articles));
  const names = articles.map((): string[] => []);
  // Longer names come first, so that an entry has its fullest name from the start.
  const longestFirst = [...(yield* membersByLength(articles))].sort(([a], [b]) => b - a);
  for (const [, members] of longestFirst)
    for (const member of members) {
      const cluster = clusters.join(member);
      const own = names[member.at];
      if (own !== undefined) own[member.nth] = cluster.name;
      yield;
    }
  const canonical: AnnotatedArticle[] = [];
  for (const [at, article] of articles.entries()) {
    canonical.push(renamePeople(article, names[at] ?? []));
    yield;
  }
  const people: Person[] = [];
  for (const cluster of clusters.all) {
    if (cluster.isListed && cluster.members.length === 0) continue;
    people.push(personOf(cluster, articles));
    yield;
  }
  const resolvedArticles = yield* nameDescribed(canonical, people);
  const statementCounts = new Map<string, number>();
  for (const { statements } of resolvedArticles) {
    for (const { speaker, others = [] } of statements)
      for (const { name } of speaker === null ? others : [speaker, ...others])
        statementCounts.set(name, (statementCounts.get(name) ?? 0) + 1);
    yield;
  }
  const times = ({ name }: Person) => statementCounts.get(name) ?? 0;
  return { articles: resolvedArticles, people: people.sort((a, b) => times(b) - times(a)) };
}

/** The names that articles give to two people, told apart by "Jr." alone. */
function* fathersAndSons(articles: readonly AnnotatedArticle[]): Steps<ReadonlySet<string>> {
  const two = new Set<string>();
  for (const article of articles) {
    yield;
    for (const name of fathersAndSonsIn(article)) two.add(name);
  }
  return two;
}

const fathersAndSonsIn = keptWith(({ people }: AnnotatedArticle): readonly string[] => {
  const names = people.flatMap(({ name, kind }) => (kind === "person" ? [name.split(" ")] : []));
  const isOfTwo = (name: readonly string[]) =>
    suffixOf(name) !== "" &&
    names.some(
      (other) =>
        suffixOf(other) !== suffixOf(name) && (coreOf(other).length === 1 ? surnameOf(other) === surnameOf(name) : sameBearer(other, name)),
    );
  return names.filter(isOfTwo).map(withoutSuffix);
});

/** The people of all articles by the length of their names, in words. */
function* membersByLength(articles: readonly AnnotatedArticle[]): Steps<ReadonlyMap<number, readonly Member[]>> {
  const byLength = new Map<number, Member[]>();
  for (const [at, article] of articles.entries()) {
    yield;
    const [weights, lengths] = [weightsOf(article), lengthsOf(article)];
    article.people.forEach((person, nth) => {
      const length = lengths[nth] ?? 0;
      const member = { person, at, nth, weight: weights[nth] ?? 0 };
      const members = byLength.get(length);
      if (members === undefined) byLength.set(length, [member]);
      else members.push(member);
    });
  }
  return byLength;
}

/** The length of the names of an article's people, in words. */
const lengthsOf = keptWith(({ people }: AnnotatedArticle): readonly number[] =>
  people.map(({ name }) => {
    const words = name.split(" ");
    // "Lee Jr." is as short as "Lee".
    return coreOf(words).length === 1 ? 1 : words.length;
  }),
);

function personOf({ name, kind, gender, aliases, members: [first, ...others] }: Cluster, articles: readonly AnnotatedArticle[]): Person {
  const forms = [...new Set([name, ...aliases])];
  const roles = first === undefined ? [] : rolesOf([first, ...others], articles);
  const person = { name, kind, aliases: forms, ...(gender === undefined ? {} : { gender }), roles };
  return first === undefined ? person : lastPerson(first.person, [name, kind, gender, ...forms, ...roles], () => person);
}

/** A person of the story, by the person of an article who joined first. */
const lastPerson = lastWith<Person, Person>();

/** The roles that articles give to one person, with the article of each, the fullest first. */
function rolesOf(members: readonly Member[], articles: readonly AnnotatedArticle[]): Person["roles"] {
  const inOrder = members.toSorted((a, b) => a.at - b.at || a.nth - b.nth);
  const roles = inOrder.flatMap(({ person, at }) => (person.roles.length === 0 ? [] : rolesIn(person, articles[at]?.id ?? "")));
  return roles.sort((a, b) => b.text.length - a.text.length);
}

/** The roles that an article gives to one of its people. */
const rolesIn = (person: Person, article: string) => lastRoles(person, [article], () => person.roles.map((role) => ({ ...role, article })));

const lastRoles = lastWith<Person, Person["roles"]>();
