import { bearerKeys, sameBearer, surnameOf } from "../annotate/people/name-parts.ts";
import type { AnnotatedArticle, Person, Statement, Story } from "../model.ts";
import { fold } from "../text/normalize.ts";

interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Cluster {
  /** In order of making. */
  readonly order: number;
  name: string;
  readonly kind: Person["kind"];
  readonly known: boolean;
  gender?: Person["gender"];
  readonly aliases: Set<string>;
  readonly roles: Person["roles"][number][];
}

const key = (name: string) => fold(name).replace(/^the /, "");
const parts = (name: string) => name.split(" ");

/**
 * One entry a person over all articles of a story, with names made the same in each; those who say most first. A surname alone joins the one
 * full name of the story that ends in it, and stays apart where there are two; `known` (story.md) decides before all else.
 */
export function mergePeople(articles: readonly AnnotatedArticle[], known: readonly Known[]): Pick<Story, "articles" | "people"> {
  const clusters = createClusters(known);
  const places = new Map<string, Cluster>();
  const place = (id: string, name: string) => `${id}\n${name}`;
  const everyone = articles.flatMap((article) => article.people.map((person) => ({ id: article.id, person })));
  const byLength = [...everyone].sort((a, b) => parts(b.person.name).length - parts(a.person.name).length);
  for (const { id, person } of byLength) {
    // Longer names come first, so that an entry has its fullest name from the start.
    const cluster = clusters.find(person) ?? clusters.begin(person);
    cluster.gender ??= person.gender;
    for (const alias of [person.name, ...person.aliases]) clusters.addAlias(cluster, alias);
    places.set(place(id, person.name), cluster);
  }
  for (const { id, person } of everyone)
    places.get(place(id, person.name))?.roles.push(...person.roles.map((role) => ({ ...role, article: id })));
  const merged = articles.map((article) => renamed(article, (name) => places.get(place(article.id, name))?.name ?? name));
  const said = new Map<string, number>();
  for (const { statements } of merged)
    for (const { speaker, others = [] } of statements)
      for (const { name } of [speaker, ...others].filter((one) => one !== null)) said.set(name, (said.get(name) ?? 0) + 1);
  const meant = new Set(places.values());
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
  const put = (map: Map<string, Set<Cluster>>, at: string, cluster: Cluster) => map.set(at, (map.get(at) ?? new Set()).add(cluster));
  const inOrder = (found: Iterable<Cluster>) => [...new Set(found)].sort((a, b) => a.order - b.order);
  const addAlias = (cluster: Cluster, alias: string) => {
    if (cluster.aliases.has(alias)) return;
    cluster.aliases.add(alias);
    if (cluster.known && !byKnownAlias.has(key(alias))) byKnownAlias.set(key(alias), cluster);
    if (cluster.kind === "person") for (const shared of bearerKeys(parts(alias))) put(byForm, shared, cluster);
  };
  const add = (cluster: Cluster): Cluster => {
    all.push(cluster);
    const words = parts(cluster.name);
    if (!cluster.known && !byName.has(key(cluster.name))) byName.set(key(cluster.name), cluster);
    if (cluster.kind === "person") {
      for (const shared of bearerKeys(words)) put(byForm, shared, cluster);
      put(bySurname, surnameOf(words), cluster);
      if (words.length > 1) put(bySurname, `first ${key(words[0] ?? "")}`, cluster);
    }
    return cluster;
  };
  for (const { name, aliases } of known) {
    const cluster = add({ order: all.length, name, kind: "person", known: true, aliases: new Set(), roles: [] });
    for (const alias of [name, ...aliases]) addAlias(cluster, alias);
  }
  const find = (person: Person): Cluster | undefined => {
    const told = inOrder([person.name, ...person.aliases].flatMap((form) => byKnownAlias.get(key(form)) ?? []))[0];
    const named = told ?? byName.get(key(person.name));
    if (named !== undefined || person.kind !== "person") return named;
    const fits = ({ gender }: Cluster) => gender === undefined || person.gender === undefined || gender === person.gender;
    const words = parts(person.name);
    if (words.length > 1)
      return inOrder(bearerKeys(words).flatMap((shared) => [...(byForm.get(shared) ?? [])])).find(
        (cluster) => fits(cluster) && [cluster.name, ...cluster.aliases].some((form) => sameBearer(parts(form), words)),
      );
    const bearers = inOrder([...(bySurname.get(surnameOf(words)) ?? []), ...(bySurname.get(`first ${key(person.name)}`) ?? [])]).filter(
      fits,
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  };
  return {
    all,
    find,
    addAlias,
    begin: ({ name, kind, gender }) =>
      add({ order: all.length, name, kind, known: false, aliases: new Set(), roles: [], ...(gender === undefined ? {} : { gender }) }),
  };
}

function personOf({ name, kind, gender, aliases, roles }: Cluster): Person {
  return {
    name,
    kind,
    aliases: [...new Set([name, ...aliases])],
    ...(gender === undefined ? {} : { gender }),
    roles: [...roles].sort((a, b) => b.text.length - a.text.length),
  };
}

function renamed(article: AnnotatedArticle, nameOf: (name: string) => string): AnnotatedArticle {
  // Most keep their names: they stay the objects that they are.
  if (article.people.every(({ name }) => nameOf(name) === name)) return article;
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
