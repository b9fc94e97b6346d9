import type { AnnotatedArticle, Person, Story } from "../model.ts";
import { type Cluster, createClusters, type Known, type Member, read } from "./person-clusters.ts";
import { rename } from "./rename-people.ts";
import { isSame } from "./same.ts";

/** What a story's people were merged from, and to: the next revision is made of it where only few articles changed. */
export interface MergedPeople {
  readonly known: readonly Known[];
  /** The articles as they came. */
  readonly from: readonly AnnotatedArticle[];
  readonly articles: readonly AnnotatedArticle[];
  /** The name of the entry of each person of each article. */
  readonly names: readonly (readonly string[])[];
  /** By name, in order of making. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** How often each speaks. */
  readonly said: ReadonlyMap<string, number>;
}

interface Entry {
  readonly members: readonly Member[];
  readonly person: Person;
}

/**
 * One entry a person over all articles of a story, with names made the same in each; those who say most first. A surname alone joins the one
 * full name of the story that ends in it, and stays apart where there are two; `known` (story.md) decides before all else. `before` is what
 * the story was merged to last: the result is the same as without, and what of it is as it was are the same objects.
 */
export function mergePeople(articles: readonly AnnotatedArticle[], known: readonly Known[], before?: MergedPeople): PeopleOfStory {
  const last = before !== undefined && isSame(before.known, known) ? before : undefined;
  const merged = (last === undefined ? undefined : mergeChanged(articles, last)) ?? mergeAll(articles, known, last);
  const { entries, said } = merged;
  const people = Array.from(entries.values(), ({ person }) => person);
  const times = (person: Person) => said.get(person.name) ?? 0;
  return { articles: merged.articles, people: people.sort((a, b) => times(b) - times(a)), merged };
}

/** A story's people, its articles with their names made the same, and what the next revision is made of. */
export interface PeopleOfStory extends Pick<Story, "articles" | "people"> {
  readonly merged: MergedPeople;
}

/** The same as `mergeAll` where articles changed, but nobody's name in them: everybody stays who they were. Undefined where names changed. */
function mergeChanged(articles: readonly AnnotatedArticle[], before: MergedPeople): MergedPeople | undefined {
  if (articles.length !== before.from.length) return undefined;
  const changed: number[] = [];
  for (const [at, article] of articles.entries()) {
    const was = before.from[at];
    if (was === article) continue;
    if (was === undefined || was.id !== article.id || !isSame(was.people.map(namesOf), article.people.map(namesOf))) return undefined;
    changed.push(at);
  }
  const merged = [...before.articles];
  const said = new Map(before.said);
  const joined = new Set<string>();
  for (const at of changed) {
    const [article, was, names] = [articles[at], before.articles[at], before.names[at]];
    if (article === undefined || was === undefined || names === undefined) return undefined;
    merged[at] = rename(article, names);
    countSpeakers(said, was, -1);
    countSpeakers(said, merged[at], 1);
    for (const name of names) joined.add(name);
  }
  const entries = new Map(before.entries);
  for (const name of joined) {
    const entry = entries.get(name);
    if (entry === undefined) continue;
    const members = entry.members.map((member) => ({ ...member, person: articles[member.at]?.people[member.nth] ?? member.person }));
    entries.set(name, { members, person: sharing(entry.person, { ...entry.person, roles: rolesOf(members, articles) }) });
  }
  return { ...before, from: articles, articles: merged, entries, said };
}

const namesOf = ({ name, kind, gender, aliases }: Person) => [name, kind, gender, aliases];

function countSpeakers(said: Map<string, number>, { statements }: AnnotatedArticle, by: 1 | -1): void {
  const count = (name: string) => said.set(name, (said.get(name) ?? 0) + by);
  for (const { speaker, others = [] } of statements) {
    if (speaker !== null) count(speaker.name);
    for (const { name } of others) count(name);
  }
}

function mergeAll(articles: readonly AnnotatedArticle[], known: readonly Known[], before: MergedPeople | undefined): MergedPeople {
  const clusters = createClusters(known);
  /** Of each length of a name, in words, who has one. */
  const byLength: Member[][] = [];
  articles.forEach(({ people }, at) => {
    people.forEach((person, nth) => {
      const { length } = read(person.name).parts;
      byLength[length] ??= [];
      byLength[length].push({ person, at, nth });
    });
  });
  const names = articles.map((): string[] => []);
  // Longer names come first, so that an entry has its fullest name from the start.
  for (const members of byLength.reverse())
    for (const member of members ?? []) {
      const cluster = clusters.join(member.person);
      cluster.members.push(member);
      const own = names[member.at];
      if (own !== undefined) own[member.nth] = cluster.name;
    }
  const merged = articles.map((article, at) => rename(article, names[at] ?? []));
  const said = new Map<string, number>();
  for (const article of merged) countSpeakers(said, article, 1);
  const entries = new Map<string, Entry>();
  for (const cluster of clusters.all) {
    const { name, members } = cluster;
    if (cluster.known && members.length === 0) continue;
    const was = before?.entries.get(name);
    const isAsBefore = was !== undefined && isJoinedSame(was.members, members);
    entries.set(name, { members, person: isAsBefore ? was.person : sharing(was?.person, personOf(cluster, articles)) });
  }
  return { known, from: articles, articles: merged, names, entries, said };
}

const isJoinedSame = (before: readonly Member[], now: readonly Member[]) =>
  before.length === now.length && now.every(({ person }, i) => before[i]?.person === person);

const sharing = (before: Person | undefined, now: Person): Person => (before !== undefined && isSame(before, now) ? before : now);

function personOf({ name, kind, gender, aliases, members }: Cluster, articles: readonly AnnotatedArticle[]): Person {
  return {
    name,
    kind,
    aliases: [...new Set([name, ...aliases])],
    ...(gender === undefined ? {} : { gender }),
    roles: rolesOf(members, articles),
  };
}

/** The roles that articles give to one person, with the article of each, the fullest first. */
function rolesOf(members: readonly Member[], articles: readonly AnnotatedArticle[]): Person["roles"] {
  const inOrder = members.toSorted((a, b) => a.at - b.at || a.nth - b.nth);
  const roles = inOrder.flatMap(({ person, at }) => person.roles.map((role) => ({ ...role, article: articles[at]?.id ?? "" })));
  return roles.sort((a, b) => b.text.length - a.text.length);
}
