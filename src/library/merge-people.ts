import { bearerKeys, sameBearer, surnameOf } from "../annotate/people/name-parts.ts";
import type { AnnotatedArticle, Person, Story } from "../model.ts";
import { fold } from "../text/normalize.ts";
import { rename } from "./rename-people.ts";

interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Cluster {
  /** In order of making. */
  readonly order: number;
  readonly name: string;
  readonly kind: Person["kind"];
  readonly known: boolean;
  gender?: Person["gender"];
  readonly aliases: Set<string>;
  readonly roles: Person["roles"][number][];
}

/** What is looked up of a name, worked out once. */
interface Name {
  readonly parts: readonly string[];
  readonly key: string;
  readonly surname: string;
  readonly bearers: readonly string[];
}

const names = new Map<string, Name>();

function read(name: string): Name {
  const kept = names.get(name);
  if (kept !== undefined) return kept;
  const parts = name.split(" ");
  const made = { parts, key: fold(name).replace(/^the /, ""), surname: surnameOf(parts), bearers: bearerKeys(parts) };
  if (names.size < 300_000) names.set(name, made);
  return made;
}

/**
 * One entry a person over all articles of a story, with names made the same in each; those who say most first. A surname alone joins the one
 * full name of the story that ends in it, and stays apart where there are two; `known` (story.md) decides before all else.
 */
export function mergePeople(articles: readonly AnnotatedArticle[], known: readonly Known[]): Pick<Story, "articles" | "people"> {
  const clusters = createClusters(known);
  /** Of each length of a name, in words, who has one. */
  const byLength: { readonly own: Cluster[]; readonly nth: number; readonly person: Person }[][] = [];
  /** The entry of each person of each article. */
  const places = articles.map(({ people }) => {
    const own: Cluster[] = [];
    for (const [nth, person] of people.entries()) {
      const { length } = read(person.name).parts;
      byLength[length] ??= [];
      byLength[length].push({ own, nth, person });
    }
    return own;
  });
  // Longer names come first, so that an entry has its fullest name from the start.
  for (const { own, nth, person } of byLength.reverse().flat()) {
    const cluster = clusters.find(person) ?? clusters.begin(person);
    cluster.gender ??= person.gender;
    clusters.addAlias(cluster, person.name);
    for (const alias of person.aliases) clusters.addAlias(cluster, alias);
    own[nth] = cluster;
  }
  for (const [at, { id, people }] of articles.entries())
    for (const [nth, person] of people.entries()) if (person.roles.length > 0) places[at]?.[nth]?.roles.push(...rolesIn(id, person));
  const merged = articles.map((article, at) =>
    rename(
      article,
      article.people.map(({ name }, nth) => places[at]?.[nth]?.name ?? name),
    ),
  );
  const said = new Map<string, number>();
  const count = (name: string) => said.set(name, (said.get(name) ?? 0) + 1);
  for (const { statements } of merged)
    for (const { speaker, others = [] } of statements) {
      if (speaker !== null) count(speaker.name);
      for (const { name } of others) count(name);
    }
  const meant = new Set(places.flat());
  const people = clusters.all.filter((cluster) => !cluster.known || meant.has(cluster)).map(personOf);
  return { articles: merged, people: people.sort((a, b) => (said.get(b.name) ?? 0) - (said.get(a.name) ?? 0)) };
}

/** The entries so far, looked up by what names share: a story may have tens of thousands. */
interface Clusters {
  readonly all: readonly Cluster[];
  /** The entry that a person of an article belongs to: by a name or alias of story.md, by the same name, or by a surname that one entry alone has. */
  find(person: Person): Cluster | undefined;
  begin(person: Person): Cluster;
  addAlias(cluster: Cluster, alias: string): void;
}

function createClusters(known: readonly Known[]): Clusters {
  const all: Cluster[] = [];
  const byName = new Map<string, Cluster>();
  const byKnownAlias = new Map<string, Cluster>();
  const byForm = new Map<string, Set<Cluster>>();
  const bySurname = new Map<string, Set<Cluster>>();
  const put = (map: Map<string, Set<Cluster>>, at: string, cluster: Cluster) => {
    const held = map.get(at);
    if (held === undefined) map.set(at, new Set([cluster]));
    else held.add(cluster);
  };
  const inOrder = (found: Iterable<Cluster>) => [...new Set(found)].sort((a, b) => a.order - b.order);
  const addAlias = (cluster: Cluster, alias: string) => {
    if (cluster.aliases.has(alias)) return;
    cluster.aliases.add(alias);
    const { key, bearers } = read(alias);
    if (cluster.known && !byKnownAlias.has(key)) byKnownAlias.set(key, cluster);
    if (cluster.kind === "person") for (const shared of bearers) put(byForm, shared, cluster);
  };
  const add = (cluster: Cluster): Cluster => {
    all.push(cluster);
    const { parts, key, bearers, surname } = read(cluster.name);
    if (!cluster.known && !byName.has(key)) byName.set(key, cluster);
    if (cluster.kind === "person") {
      for (const shared of bearers) put(byForm, shared, cluster);
      put(bySurname, surname, cluster);
      if (parts.length > 1) put(bySurname, `first ${read(parts[0] ?? "").key}`, cluster);
    }
    return cluster;
  };
  for (const { name, aliases } of known) {
    const cluster = add({ order: all.length, name, kind: "person", known: true, aliases: new Set(), roles: [] });
    for (const alias of [name, ...aliases]) addAlias(cluster, alias);
  }
  /** The earliest of story.md's people whom one of these forms names. */
  const told = ({ name, aliases }: Person): Cluster | undefined =>
    byKnownAlias.size === 0 ? undefined : inOrder([name, ...aliases].flatMap((form) => byKnownAlias.get(read(form).key) ?? []))[0];
  const find = (person: Person): Cluster | undefined => {
    const { parts, key, bearers, surname } = read(person.name);
    const named = told(person) ?? byName.get(key);
    if (named !== undefined || person.kind !== "person") return named;
    const fits = ({ gender }: Cluster) => gender === undefined || person.gender === undefined || gender === person.gender;
    if (parts.length > 1)
      return inOrder(bearers.flatMap((shared) => [...(byForm.get(shared) ?? [])])).find(
        (cluster) => fits(cluster) && [cluster.name, ...cluster.aliases].some((form) => sameBearer(read(form).parts, parts)),
      );
    const bearing = inOrder([...(bySurname.get(surname) ?? []), ...(bySurname.get(`first ${key}`) ?? [])]).filter(fits);
    return bearing.length === 1 ? bearing[0] : undefined;
  };
  return {
    all,
    find,
    addAlias,
    begin: ({ name, kind, gender }) =>
      add({ order: all.length, name, kind, known: false, aliases: new Set(), roles: [], ...(gender === undefined ? {} : { gender }) }),
  };
}

const inArticle = new WeakMap<Person, Person["roles"]>();

/** The roles of a person of an article with the article that gives them; the same objects each time. */
function rolesIn(article: string, person: Person): Person["roles"] {
  const known = inArticle.get(person);
  if (known !== undefined) return known;
  const made = person.roles.map((role) => ({ ...role, article }));
  inArticle.set(person, made);
  return made;
}

function personOf({ name, kind, gender, aliases, roles }: Cluster): Person {
  return {
    name,
    kind,
    aliases: [...new Set([name, ...aliases])],
    ...(gender === undefined ? {} : { gender }),
    roles: roles.sort((a, b) => b.text.length - a.text.length),
  };
}
