import { fold } from "../../text/normalize.ts";
import { genderOf, isFirstName } from "./first-names.ts";
import { kindOf } from "./kind-of-name.ts";
import { COUNTRIES, FEMALE_TITLES, MALE_TITLES, ORGANISATION_WORDS } from "./lexicon.ts";
import { coreOf, firstOf, sameBearer, suffixOf, surnameOf } from "./name-parts.ts";
import type { NameRun } from "./name-run.ts";

/** A person or organisation while its mentions are gathered. */
export interface Entity {
  /** The fullest form so far, as words. */
  words: readonly string[];
  readonly kind: "person" | "organisation";
  readonly aliases: Set<string>;
  gender?: "female" | "male";
  readonly runs: NameRun[];
}

/** A run of capitalised words with whom it names. */
export interface Naming {
  readonly run: NameRun;
  readonly entity: Entity;
}

const key = (words: readonly string[]) => fold(words.join(" "));

/** A full name known from elsewhere, for who is called by the surname alone here. */
interface KnownName {
  readonly name: string;
  readonly gender?: "female" | "male";
}

/** Gathers runs into people and organisations: full names first, then what is short for them. */
export function gather(
  runs: readonly NameRun[],
  speaks: (run: NameRun) => "person" | "body" | false,
  knownNames: readonly KnownName[],
): Naming[] {
  const people: Entity[] = [];
  const byWord = new Map<string, Set<Entity>>();
  const begin = (run: NameRun): Entity => {
    const entity: Entity = { words: run.words, kind: "person", aliases: new Set(), runs: [] };
    people.push(entity);
    return entity;
  };
  const index = (entity: Entity) => {
    for (const word of coreOf(entity.words)) byWord.set(word, (byWord.get(word) ?? new Set()).add(entity));
  };
  // Who comes first without "Jr." or "Sr." isn't the one who has it behind.
  const bearerOf = ({ words }: NameRun) => {
    const same = [...(byWord.get(surnameOf(words)) ?? [])].filter((entity) => sameBearer(entity.words, words));
    const suffix = suffixOf(words);
    return same.find((entity) => suffixOf(entity.words) === suffix) ?? (suffix === "" ? same[0] : undefined);
  };
  const organisations = new Map<string, Entity>();
  const namings: Naming[] = [];
  const name = (run: NameRun, entity: Entity) => {
    entity.runs.push(run);
    namings.push({ run, entity });
  };
  const ownKinds = runs.map((run) => (run.isInHeadline ? kindOf(run, false) : kindOf(run, speaks(run))));
  // Who is a person at one place is no body at another.
  const persons = new Set(runs.flatMap(({ words }, i) => (ownKinds[i] === "person" && words.length > 1 ? [key(words)] : [])));
  const kinds = runs.map(({ words }, i) => (persons.has(key(words)) ? ("person" as const) : ownKinds[i]));
  // "Hansen said": somebody of that name speaks, so "Ole Hansen" is a person, even without another clue.
  const speaking = new Set(runs.flatMap(({ words }, i) => (kinds[i] === "person" && words.length === 1 ? [key(words)] : [])));
  const classified = runs.map((run, i) => {
    const isPerson =
      kinds[i] === undefined && !run.isDefinite && run.words.length > 1 && run.words.length < 4 && speaking.has(surnameOf(run.words));
    return { run, kind: isPerson ? ("person" as const) : kinds[i] };
  });
  for (const { run, kind } of classified
    .filter(({ run: { words, isInHeadline } }) => !isShort(words) && !isInHeadline)
    .concat(classified.filter(({ run: { words, isInHeadline } }) => !isShort(words) && isInHeadline))) {
    const bearer = kind === "person" || (kind === undefined && run.words.length < 4) ? bearerOf(run) : undefined;
    if (kind === "person" || bearer !== undefined) {
      if (run.isInHeadline && (isSentence(run, byWord) || (bearer === undefined && !isFirstName(fold(run.words[0] ?? ""))))) continue;
      const entity = bearer ?? begin(run);
      const isShouted = run.words.every((word) => /^\p{Lu}{2,}$/u.test(word));
      // "SEARCH FOR DORA LEE" makes no name longer.
      if ((run.words.length > entity.words.length && !isShouted) || bearer === undefined) {
        entity.words = run.words;
        index(entity);
      }
      name(run, entity);
    } else if (kind === "organisation") name(run, organisation(organisations, run));
  }
  for (const [acronym, entity] of acronyms(runs, organisations)) if (!organisations.has(acronym)) organisations.set(acronym, entity);
  for (const { name: full, gender } of knownNames) {
    const words = full.split(" ");
    index({ words, kind: "person", aliases: new Set(), runs: [], ...(gender === undefined ? {} : { gender }) });
  }
  // A word that only ever opens sentences may be any: "Sources said".
  const sure = new Set(runs.filter(({ opensSentence }) => !opensSentence).map(({ words }) => key(words)));
  const short = classified.filter(({ run: { words } }) => isShort(words));
  // Where "Lee" stands before "Robert Lee Jr.", it is somebody else's.
  const sons = new Set(
    people.filter(
      ({ words, runs: [first] }) =>
        suffixOf(words) !== "" &&
        short.some(
          ({ run }) =>
            !run.isInHeadline && run.start < (first?.start ?? 0) && suffixOf(run.words) === "" && surnameOf(run.words) === surnameOf(words),
        ),
    ),
  );
  for (const { run, kind } of short) {
    // "the Times" is the New York Times where the text has no other Times.
    const body = run.isDefinite && kind === undefined ? bodyEndingIn(run, organisations) : undefined;
    if (body !== undefined) {
      name(run, body);
      continue;
    }
    const bearer =
      kind === "organisation" && COUNTRIES.has(key(run.words))
        ? undefined
        : shortFor(
            run,
            [...(byWord.get(firstOf(run.words)) ?? [])].filter((entity) => suffixOf(run.words) !== "" || !sons.has(entity)),
          );
    if (bearer !== undefined) name(run, bearer);
    else if (kind === "organisation") name(run, organisation(organisations, run));
    else if (kind === "person" && !run.isInHeadline && sure.has(key(run.words))) {
      const entity = begin(run);
      index(entity);
      name(run, entity);
    }
  }
  for (const entity of new Set(namings.map((naming) => naming.entity))) {
    if (entity.kind !== "person") continue;
    const gender = genderFrom(entity);
    if (gender !== undefined) entity.gender = gender;
  }
  for (const { run, entity } of namings) entity.aliases.add(run.words.join(" "));
  return namings.sort((a, b) => a.run.start - b.run.start);
}

/** "LEE LEADS WARD", "Anna Lee Meets Ward" with Anna Lee in the text: a headline's capitals that hold a verb, and no name. */
const isSentence = ({ words }: NameRun, byWord: ReadonlyMap<string, ReadonlySet<Entity>>) =>
  words.length > 2 &&
  (words.every((word) => /^\p{Lu}{2,}$/u.test(word)) ||
    [...(byWord.get(firstOf(words)) ?? [])].some(
      ({ words: name }) => name.length > 1 && name.length < words.length && key(name) === key(words.slice(0, name.length)),
    ));

/** What short forms mean: "World Aid Programme (WAP)" in brackets, or the initials of a name that the text has in full. */
function acronyms(runs: readonly NameRun[], organisations: ReadonlyMap<string, Entity>): readonly (readonly [string, Entity])[] {
  const inBrackets = runs.flatMap((run, i) => {
    const full = runs[i - 1];
    const entity = full === undefined ? undefined : organisations.get(key(full.words));
    const behind = full !== undefined && full.paragraph === run.paragraph && run.from === full.to + 1;
    return entity !== undefined && behind && ACRONYM.test(run.words.join(" ")) && run.words[0]?.[0] === full?.words[0]?.[0]
      ? [[key(run.words), entity] as const]
      : [];
  });
  const initials = [...organisations.values()].flatMap((entity) => {
    const capitals = entity.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
    return capitals.length > 2 ? [[fold(capitals.join("")), entity] as const] : [];
  });
  return [...inBrackets, ...initials];
}

/** "Lee", "Lee Jr.": a surname alone. */
const isShort = (words: readonly string[]) => coreOf(words).length === 1;

/** The only organisation whose name ends in a word that says what it is: "the Times", "the Guard". */
function bodyEndingIn({ words }: NameRun, organisations: ReadonlyMap<string, Entity>): Entity | undefined {
  const last = fold(words[0] ?? "");
  if (words.length > 1 || !(ORGANISATION_WORDS.has(last) || /^(?:guard|corps|fleet|force)$/.test(last))) return undefined;
  const ending = new Set([...organisations.values()].filter(({ words: full }) => full.length > 1 && fold(full.at(-1) ?? "") === last));
  const [only, second] = ending;
  return second === undefined ? only : undefined;
}

const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,6}$/u;

function organisation(organisations: Map<string, Entity>, run: NameRun): Entity {
  const entity = organisations.get(key(run.words)) ?? {
    words: run.words,
    kind: "organisation" as const,
    aliases: new Set<string>(),
    runs: [],
  };
  organisations.set(key(run.words), entity);
  return entity;
}

/** Whom a single word means: the bearer of that surname, of that first name, or of a name that begins with it; the nearest before it where there are several. */
function shortFor(run: NameRun, bearers: readonly Entity[]): Entity | undefined {
  const word = firstOf(run.words);
  const fitting = bearers.filter((entity) => surnameOf(entity.words) === word && fitsTitle(entity, run));
  const like = fitting.filter((entity) => suffixOf(entity.words) === suffixOf(run.words));
  const own = like.length > 0 ? like : fitting;
  // "Obama said": rather the President Obama of this text than the first lady Michelle Obama.
  const surnameOnly = own.filter((entity) => isShort(entity.words));
  const last = surnameOnly.length > 0 && own.every((entity) => isShort(entity.words) || isKin(entity)) ? surnameOnly : own;
  const first = last.length > 0 ? last : bearers.filter(({ words }) => words.length > 1 && firstOf(words) === word);
  const candidates = first.length > 0 ? first : bearers.filter(({ words }) => words.length > 1 && surnameOf(words) !== word);
  if (candidates.length < 2) return candidates[0];
  const distance = ({ runs }: Entity) => {
    const last = runs.findLast(({ start, words }) => start < run.start && words.length > 1);
    return last === undefined ? Number.POSITIVE_INFINITY : run.start - last.start;
  };
  const nearest = [...candidates].sort((a, b) => distance(a) - distance(b))[0];
  const frequent = [...candidates].sort((a, b) => b.runs.length - a.runs.length)[0];
  return nearest !== undefined && distance(nearest) < 600 ? nearest : frequent;
}

const KIN = /^(?:lady|wife|husband|daughter|son|brother|sister|mother|father|cousin|niece|nephew|aunt|uncle|widow|widower)$/;

/** Somebody whom the text calls by nothing but whose wife, son or the like they are. */
function isKin({ runs }: Entity): boolean {
  const titles = runs.flatMap(({ titleWord }) => (titleWord === undefined ? [] : [titleWord]));
  return titles.length > 0 && titles.every((title) => KIN.test(title));
}

/** Whether a title's gender ("Mrs.") agrees with the first name's, and an office isn't given to the holder's family. */
function fitsTitle(entity: Entity, { titleWord }: NameRun): boolean {
  const { words } = entity;
  if (titleWord !== undefined && !KIN.test(titleWord) && !FEMALE_TITLES.has(titleWord) && isKin(entity)) return false;
  const gender = words.length > 1 ? genderOf(firstOf(words)) : undefined;
  if (titleWord === undefined || gender === undefined) return true;
  return !(gender === "female" ? MALE_TITLES : FEMALE_TITLES).has(titleWord);
}

function genderFrom({ words, runs }: Entity): "female" | "male" | undefined {
  const titles = runs.flatMap(({ titleWord }) => (titleWord === undefined ? [] : [titleWord]));
  if (titles.some((title) => FEMALE_TITLES.has(title))) return "female";
  if (titles.some((title) => MALE_TITLES.has(title))) return "male";
  return words.length > 1 ? genderOf(firstOf(words)) : undefined;
}
