import type { Person } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import { bearerKeys, sameBearer, surnameOf } from "./name-parts.ts";

/** A person of story.md. */
export interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Those people of articles who are one. */
export interface Cluster {
  /** In order of making. */
  readonly order: number;
  readonly name: string;
  readonly kind: Person["kind"];
  readonly known: boolean;
  gender?: Person["gender"];
  readonly aliases: Set<string>;
  /** The people of articles who are one with it, in the order in which they joined. */
  readonly members: Member[];
}

/** A person of an article. */
export interface Member {
  readonly person: Person;
  /** The article's place in the story. */
  readonly at: number;
  /** The person's place in the article. */
  readonly nth: number;
}

/** What is looked up of a name. */
interface Name {
  readonly parts: readonly string[];
  readonly key: string;
  readonly surname: string;
  readonly bearers: readonly string[];
}

/** The entries so far, looked up by what names share: a story may have tens of thousands. */
export interface Clusters {
  readonly all: readonly Cluster[];
  /** Joins a person of an article to the entry that they belong to: by a name or alias of story.md, by the same name, or by a surname that one entry alone has; else begins one. */
  join(person: Person): Cluster;
}

/** Entries with story.md's people to begin with. */
export function createClusters(known: readonly Known[]): Clusters {
  const all: Cluster[] = [];
  const names = new Map<string, Name>();
  /** A name is read once: it stands in many articles. */
  const read = (name: string): Name => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const parts = name.split(" ");
    const made = { parts, key: fold(name).replace(/^the /, ""), surname: surnameOf(parts), bearers: bearerKeys(parts) };
    names.set(name, made);
    return made;
  };
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
    const cluster = add({ order: all.length, name, kind: "person", known: true, aliases: new Set(), members: [] });
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
  const begin = ({ name, kind, gender }: Person) =>
    add({ order: all.length, name, kind, known: false, aliases: new Set(), members: [], ...(gender === undefined ? {} : { gender }) });
  return {
    all,
    join: (person) => {
      const cluster = find(person) ?? begin(person);
      cluster.gender ??= person.gender;
      addAlias(cluster, person.name);
      for (const alias of person.aliases) addAlias(cluster, alias);
      return cluster;
    },
  };
}
