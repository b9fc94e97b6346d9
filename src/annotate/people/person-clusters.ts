import type { Person } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import { isSlip } from "../../text/spelling.ts";
import { bodyKey, initialsOf } from "./body-names.ts";
import { bearerKeys, coreOf, differsInDoubles, isNameSlip, sameBearer, suffixOf, surnameOf, withoutDoubles } from "./name-parts.ts";

/** A person of story.md. */
export interface ListedPerson {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Those people of articles who are one. */
export interface Cluster {
  /** In order of making. */
  readonly order: number;
  readonly name: string;
  readonly kind: Person["kind"];
  readonly isListed: boolean;
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
}

/** The same of a person's. */
interface PersonName extends Name {
  readonly core: readonly string[];
  readonly surname: string;
  /** The surname with double letters as single ones. */
  readonly undoubled: string;
  readonly suffix: string;
  readonly bearers: readonly string[];
}

/** A person's entry with its name. */
interface Bearer {
  readonly cluster: Cluster;
  readonly name: PersonName;
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
export function createClusters(listedPeople: readonly ListedPerson[], twoOf: ReadonlySet<string> = new Set()): Clusters {
  const all: Cluster[] = [];
  const names = new Map<string, Name>();
  /** A name is read once: it stands in many articles. */
  const analyseName = (name: string): Name => {
    const cached = names.get(name);
    if (cached !== undefined) return cached;
    const analysis = { parts: name.split(" "), key: fold(name).replace(/^the /, "") };
    names.set(name, analysis);
    return analysis;
  };
  const personNames = new Map<string, PersonName>();
  const analysePerson = (name: string): PersonName => {
    const cached = personNames.get(name);
    if (cached !== undefined) return cached;
    const { parts, key } = analyseName(name);
    const surname = surnameOf(parts);
    const undoubled = withoutDoubles(surname);
    const analysis = { parts, key, core: coreOf(parts), surname, undoubled, suffix: suffixOf(parts), bearers: bearerKeys(parts) };
    personNames.set(name, analysis);
    return analysis;
  };
  const byName = new Map<string, Cluster>();
  const byKnownAlias = new Map<string, Cluster>();
  const byBody = new Map<string, Cluster>();
  const byForm = new Map<string, Set<Cluster>>();
  /** In the order in which they began. */
  const bySurname = new Map<string, Bearer[]>();
  const at = (shared: string): readonly Bearer[] => bySurname.get(shared) ?? [];
  const addForm = (form: string, cluster: Cluster) => {
    const entries = byForm.get(form);
    if (entries === undefined) byForm.set(form, new Set([cluster]));
    else entries.add(cluster);
  };
  const inOrder = (clusters: Iterable<Cluster>) => [...new Set(clusters)].sort((a, b) => a.order - b.order);
  const addAlias = (cluster: Cluster, alias: string) => {
    if (cluster.aliases.has(alias)) return;
    cluster.aliases.add(alias);
    if (cluster.isListed) {
      const { key } = analyseName(alias);
      if (!byKnownAlias.has(key)) byKnownAlias.set(key, cluster);
    }
    if (cluster.kind === "person") for (const shared of analysePerson(alias).bearers) addForm(shared, cluster);
    else
      for (const shared of [bodyKey(alias), initialsOf(alias)])
        if (shared !== undefined && !byBody.has(shared)) byBody.set(shared, cluster);
  };
  const add = (cluster: Cluster): Cluster => {
    all.push(cluster);
    const { key } = analyseName(cluster.name);
    if (!cluster.isListed && !byName.has(key)) byName.set(key, cluster);
    if (cluster.kind === "person") {
      const name = analysePerson(cluster.name);
      const { parts, bearers, surname } = name;
      for (const shared of bearers) addForm(shared, cluster);
      const keys = [surname, `initial ${surname.charAt(0)}`];
      if (parts.length > 1) keys.push(`first ${analyseName(parts[0] ?? "").key}`, `initials ${key.charAt(0)}${surname.charAt(0)}`);
      for (const shared of keys) {
        const entries = bySurname.get(shared);
        if (entries === undefined) bySurname.set(shared, [{ cluster, name }]);
        else entries.push({ cluster, name });
      }
    }
    return cluster;
  };
  for (const { name, aliases } of listedPeople) {
    const cluster = add({ order: all.length, name, kind: "person", isListed: true, aliases: new Set(), members: [], weight: 0 });
    for (const alias of [name, ...aliases]) addAlias(cluster, alias);
  }
  /** The earliest of story.md's people whom one of these forms names. */
  const findListed = ({ name, aliases }: Person): Cluster | undefined =>
    byKnownAlias.size === 0 ? undefined : inOrder([name, ...aliases].flatMap((form) => byKnownAlias.get(analyseName(form).key) ?? []))[0];
  const find = ({ person, weight }: Member): Cluster | undefined => {
    const exact = findListed(person) ?? byName.get(analyseName(person.name).key);
    if (exact !== undefined) return exact;
    if (person.kind !== "person")
      return [person.name, ...person.aliases].map((form) => byBody.get(bodyKey(form))).find((one) => one?.kind === person.kind);
    const own = analysePerson(person.name);
    const { parts, key, bearers, surname } = own;
    const fits = ({ gender }: Cluster) => gender === undefined || person.gender === undefined || gender === person.gender;
    const hasSameSuffix = ({ name }: Cluster) => analysePerson(name).suffix === own.suffix;
    if (parts.length > 1 && surname !== analyseName(parts[0] ?? "").key) {
      const isTwoPeople = twoOf.has(withoutSuffix(parts));
      const same = inOrder(bearers.flatMap((shared) => [...(byForm.get(shared) ?? [])])).filter(
        (cluster) => fits(cluster) && [cluster.name, ...cluster.aliases].some((form) => sameBearer(analyseName(form).parts, parts)),
      );
      const match = same.find(hasSameSuffix) ?? (isTwoPeople ? undefined : same[0]);
      if (match !== undefined || same.length > 0) return match;
      return at(`initials ${key.charAt(0)}${surname.charAt(0)}`).find(
        ({ name, cluster }) => isNameSlip(name.core, own.core) && fits(cluster),
      )?.cluster;
    }
    const everybody = inOrder([...at(surname), ...at(`first ${key}`)].map(({ cluster }) => cluster)).filter(fits);
    const like = everybody.filter(hasSameSuffix);
    const bearing = like.length > 0 ? like : everybody;
    if (bearing.length > 0) return bearing.length === 1 ? bearing[0] : mainOf(bearing);
    // "Abbot" for Abbott; "Roberston" once, where Robertson is named all along.
    const undoubledKey = withoutDoubles(key);
    const [doubled, misspelt]: [Cluster[], Cluster[]] = [[], []];
    for (const { cluster, name } of at(`initial ${surname.charAt(0)}`)) {
      if (name.undoubled === undoubledKey && differsInDoubles(key, name.surname) && fits(cluster)) doubled.push(cluster);
      if (key.length >= 7 && isSlip(key, name.surname) && fits(cluster)) misspelt.push(cluster);
    }
    if (doubled.length === 1 && (doubled[0]?.weight ?? 0) >= weight) return doubled[0];
    return misspelt.length === 1 && (misspelt[0]?.weight ?? 0) >= MAIN * weight ? misspelt[0] : undefined;
  };
  const begin = ({ name, kind, gender }: Person) =>
    add({
      order: all.length,
      name,
      kind,
      isListed: false,
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
