import type { Person } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import { isSlip } from "../../text/spelling.ts";
import { bodyKey, initialsOf } from "./body-names.ts";
import { bearerKeys, coreOf, isNameSlip, sameBearer, suffixOf, surnameOf } from "./name-parts.ts";

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
  /** How often the articles name or mean them. */
  weight: number;
}

/** A person of an article. */
export interface Member {
  readonly person: Person;
  /** The article's place in the story. */
  readonly at: number;
  /** The person's place in the article. */
  readonly nth: number;
  /** How often the article names or means them. */
  readonly weight: number;
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
  /**
   * Joins a person of an article to the entry that they belong to: by a name or alias of story.md, by the same name or a slip of it, or by a
   * surname that one entry has alone or far more often than others; else begins one.
   */
  join(member: Member): Cluster;
}

/** How many times as often as all others of a surname its main bearer is named. */
const MAIN = 4;

/** Entries with story.md's people to begin with. `twoOf`: names (without suffix) that an article has with "Jr." and without for two people. */
export function createClusters(known: readonly Known[], twoOf: ReadonlySet<string> = new Set()): Clusters {
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
  const byBody = new Map<string, Cluster>();
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
    else
      for (const shared of [bodyKey(alias), initialsOf(alias)])
        if (shared !== undefined && !byBody.has(shared)) byBody.set(shared, cluster);
  };
  const add = (cluster: Cluster): Cluster => {
    all.push(cluster);
    const { parts, key, bearers, surname } = read(cluster.name);
    if (!cluster.known && !byName.has(key)) byName.set(key, cluster);
    if (cluster.kind === "person") {
      for (const shared of bearers) put(byForm, shared, cluster);
      put(bySurname, surname, cluster);
      if (parts.length > 1) put(bySurname, `first ${read(parts[0] ?? "").key}`, cluster);
      if (parts.length > 1) put(bySurname, `initials ${key.charAt(0)}${surname.charAt(0)}`, cluster);
      put(bySurname, `initial ${surname.charAt(0)}`, cluster);
    }
    return cluster;
  };
  for (const { name, aliases } of known) {
    const cluster = add({ order: all.length, name, kind: "person", known: true, aliases: new Set(), members: [], weight: 0 });
    for (const alias of [name, ...aliases]) addAlias(cluster, alias);
  }
  /** The earliest of story.md's people whom one of these forms names. */
  const told = ({ name, aliases }: Person): Cluster | undefined =>
    byKnownAlias.size === 0 ? undefined : inOrder([name, ...aliases].flatMap((form) => byKnownAlias.get(read(form).key) ?? []))[0];
  const find = ({ person, weight }: Member): Cluster | undefined => {
    const { parts, key, bearers, surname } = read(person.name);
    const named = told(person) ?? byName.get(key);
    if (named !== undefined) return named;
    if (person.kind !== "person")
      return [person.name, ...person.aliases].map((form) => byBody.get(bodyKey(form))).find((one) => one?.kind === person.kind);
    const fits = ({ gender }: Cluster) => gender === undefined || person.gender === undefined || gender === person.gender;
    const at = (shared: string) => [...(bySurname.get(shared) ?? [])];
    if (parts.length > 1 && surname !== read(parts[0] ?? "").key) {
      const parted = twoOf.has(withoutSuffix(parts));
      const same = inOrder(bearers.flatMap((shared) => [...(byForm.get(shared) ?? [])])).filter(
        (cluster) => fits(cluster) && [cluster.name, ...cluster.aliases].some((form) => sameBearer(read(form).parts, parts)),
      );
      const found = same.find(({ name }) => suffixOf(read(name).parts) === suffixOf(parts)) ?? (parted ? undefined : same[0]);
      if (found !== undefined || same.length > 0) return found;
      return inOrder(at(`initials ${key.charAt(0)}${surname.charAt(0)}`)).find(
        (cluster) => fits(cluster) && isNameSlip(read(cluster.name).parts, parts),
      );
    }
    const everybody = inOrder([...at(surname), ...at(`first ${key}`)]).filter(fits);
    const like = everybody.filter(({ name }) => suffixOf(read(name).parts) === suffixOf(parts));
    const bearing = like.length > 0 ? like : everybody;
    if (bearing.length > 0) return bearing.length === 1 ? bearing[0] : mainOf(bearing);
    // "Roberston" once, where Robertson is named all along.
    const meant =
      key.length < 7 ? [] : at(`initial ${surname.charAt(0)}`).filter((one) => fits(one) && isSlip(key, read(one.name).surname));
    return meant.length === 1 && (meant[0]?.weight ?? 0) >= MAIN * weight ? meant[0] : undefined;
  };
  const begin = ({ name, kind, gender }: Person) =>
    add({
      order: all.length,
      name,
      kind,
      known: false,
      aliases: new Set(),
      members: [],
      weight: 0,
      ...(gender === undefined ? {} : { gender }),
    });
  return {
    all,
    join: (member) => {
      const { person } = member;
      const cluster = find(member) ?? begin(person);
      cluster.members.push(member);
      cluster.weight += member.weight;
      cluster.gender ??= person.gender;
      addAlias(cluster, person.name);
      for (const alias of person.aliases) addAlias(cluster, alias);
      return cluster;
    },
  };
}

/** A name's words without suffix, as one. */
export const withoutSuffix = (parts: readonly string[]) => {
  const core = coreOf(parts);
  return `${core[0]} ${core.at(-1)}`;
};

/** Who is named far more often than all others together. */
function mainOf(clusters: readonly Cluster[]): Cluster | undefined {
  const [main, ...others] = [...clusters].sort((a, b) => b.weight - a.weight);
  const rest = others.reduce((sum, { weight }) => sum + weight, 0);
  return main !== undefined && main.weight >= MAIN * rest ? main : undefined;
}
