import { sameBearer, surnameOf } from "../annotate/people/name-parts.ts";
import type { AnnotatedArticle, Person, Statement, Story } from "../model.ts";
import { fold } from "../text/normalize.ts";

interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Cluster {
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
  const clusters: Cluster[] = known.map(({ name, aliases }) => ({
    name,
    kind: "person",
    known: true,
    aliases: new Set([name, ...aliases]),
    roles: [],
  }));
  const places = new Map<string, Cluster>();
  const place = (id: string, name: string) => `${id}\n${name}`;
  const everyone = articles.flatMap((article) => article.people.map((person) => ({ id: article.id, person })));
  const byLength = [...everyone].sort((a, b) => parts(b.person.name).length - parts(a.person.name).length);
  for (const { id, person } of byLength) {
    const cluster = clusterOf(person, clusters) ?? begin(person, clusters);
    if (!cluster.known && parts(person.name).length > parts(cluster.name).length) cluster.name = person.name;
    cluster.gender ??= person.gender;
    for (const alias of [person.name, ...person.aliases]) cluster.aliases.add(alias);
    places.set(place(id, person.name), cluster);
  }
  for (const { id, person } of everyone)
    places.get(place(id, person.name))?.roles.push(...person.roles.map((role) => ({ ...role, article: id })));
  const merged = articles.map((article) => renamed(article, (name) => places.get(place(article.id, name))?.name ?? name));
  const said = new Map<string, number>();
  for (const { statements } of merged)
    for (const { speaker, others = [] } of statements)
      for (const { name } of [speaker, ...others].filter((one) => one !== null)) said.set(name, (said.get(name) ?? 0) + 1);
  const people = clusters.filter((cluster) => !cluster.known || [...places.values()].includes(cluster)).map(personOf);
  return { articles: merged, people: people.sort((a, b) => (said.get(b.name) ?? 0) - (said.get(a.name) ?? 0)) };
}

/** The entry that a person of an article belongs to: by a name or alias of story.md, by the same name, or by a surname that one entry alone has. */
function clusterOf(person: Person, clusters: readonly Cluster[]): Cluster | undefined {
  const forms = new Set([person.name, ...person.aliases].map(key));
  const named = clusters.find(({ known, aliases, name }) =>
    known ? [...aliases].some((alias) => forms.has(key(alias))) : key(name) === key(person.name),
  );
  if (named !== undefined) return named;
  if (person.kind !== "person") return undefined;
  const words = parts(person.name);
  const people = clusters.filter(
    ({ kind, gender }) => kind === "person" && (gender === undefined || person.gender === undefined || gender === person.gender),
  );
  if (words.length > 1) return people.find(({ name, aliases }) => [name, ...aliases].some((form) => sameBearer(parts(form), words)));
  const bearers = people.filter(
    ({ name }) => surnameOf(parts(name)) === surnameOf(words) || (key(parts(name)[0] ?? "") === key(person.name) && parts(name).length > 1),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

function begin({ name, kind, gender }: Person, clusters: Cluster[]): Cluster {
  const cluster: Cluster = { name, kind, known: false, aliases: new Set(), roles: [], ...(gender === undefined ? {} : { gender }) };
  clusters.push(cluster);
  return cluster;
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
