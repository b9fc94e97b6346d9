import type { Person } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords, stem as stemOf, words } from "../../text/tokens.ts";
import { nameInSentence, speakerName } from "../evidence.ts";
import { mainBearer, type NameInQuestion, namesIn } from "../question/names.ts";
import { knowsWord, vocabularyOf } from "../question/vocabulary.ts";
import {
  hasInitials,
  headsOf,
  inFull,
  isAnothers,
  isSameRoot,
  isSameWord,
  KINDS,
  ownedByPronoun,
  ownedNoun,
  SPEAKS_FOR,
  sameRole,
} from "./roles.ts";
import {
  type AttributedStatement,
  ascending,
  type Described,
  isBy,
  officesIn,
  placesOf,
  rolesOf,
  speakersIn,
  speakersOf,
  statementsOf,
  voicesFor,
  voicesOfPeople,
} from "./speakers.ts";

/** Who is meant by the words in the speaker's place: their statements are those that `says` accepts; or why nobody can be meant. */
export type ResolvedSpeaker =
  | {
      readonly kind: "people";
      readonly people: readonly Person[];
      /** Others of the same name, whom the story mentions far less. */
      readonly namesakes: readonly Person[];
      readonly name: string;
      readonly says: (from: AttributedStatement) => boolean;
      /** The speakers by whom alone they speak. */
      readonly voices: ReadonlySet<string>;
      /** The places of their statements among all, where they speak under a description too. */
      readonly places?: readonly number[];
    }
  | {
      readonly kind: "group";
      readonly name: string;
      readonly says: (from: AttributedStatement) => boolean;
      readonly voices?: undefined;
      /** The places of their statements among all, where these are known. */
      readonly places?: readonly number[];
    }
  | { readonly kind: "ambiguous"; readonly name: string; readonly people: readonly Person[] }
  /** Nobody that the story knows; `isMentioned` where it has the words all the same. */
  | { readonly kind: "unknown"; readonly name: string; readonly isMentioned: boolean };

/** The statements of who is meant, in the articles' order. */
export function statementsBy(
  index: StoryIndex,
  speaker: Extract<ResolvedSpeaker, { readonly says: unknown }>,
): readonly AttributedStatement[] {
  const all = statementsOf(index);
  const places = speaker.places ?? (speaker.kind === "people" ? placesOf(index, speaker.voices) : undefined);
  return places === undefined ? all.filter(speaker.says) : places.flatMap((place) => all[place] ?? []);
}

/** Whoever speaks in the story. */
const EVERYBODY =
  /^(?:(?:every|any|some)(?:one|body)|people|they(?: all)?|(?:all )?(?:of )?(?:the )?(?:others|people|sides)|both sides)(?: else)?$/i;

/** Understands the words in the speaker's place of a question. */
export function resolveSpeaker(index: StoryIndex, phrase: string): ResolvedSpeaker {
  if (EVERYBODY.test(phrase)) return { kind: "group", name: "people", says: ({ statement }) => speakerName(statement) !== undefined };
  const full = inFull(phrase, vocabularyOf(index));
  const name = full
    .replace(/^(?:this|that|these|those|all|any|other|both)\s+/i, "")
    .replace(/^(?:the|a|an) (?=\p{Lu})/u, "")
    .trim();
  const names = namesIn(index, full);
  const covered = (start: number) => names.some((span) => start >= span.start && start < span.end);
  const restWords = contentWords(full).filter(
    ({ start, word }) => !covered(start) && !/^(?:mr|mrs|ms|dr|sir|also|both|other|others)$/.test(word),
  );
  if (
    names.length > 0 &&
    restWords.every(({ stem }) =>
      isDescribed(
        names.flatMap(({ people }) => people),
        stem,
      ),
    )
  ) {
    const candidates = names.map((name) => ({
      ...name,
      people: narrow(
        name.people,
        restWords.map(({ stem }) => stem),
      ),
    }));
    const doubtful = candidates.find(({ people }) => mainBearer(index, people) === undefined);
    if (doubtful !== undefined) return { kind: "ambiguous", name: doubtful.text, people: doubtful.people };
    const people = [...new Set(candidates.flatMap(({ people }) => mainBearer(index, people) ?? []))];
    const namesakes = candidates.flatMap(({ people: all }) => all.filter((person) => !people.includes(person)));
    const bodies = people.filter(({ kind }) => kind !== "person");
    const voices = new Set([...voicesOfPeople(people), ...voicesFor(index, bodies)]);
    const inSentence = people.map((person) => nameInSentence(index, person)).join(" and ");
    // A party says little itself: "the Democrats" are also those whom the story calls so.
    const isParty = people.length === 1 && bodies.length === 1 && /s$/.test(people[0]?.name ?? "");
    const members = isParty ? resolveDescription(index, name) : undefined;
    if (members?.kind === "group") return groupAt(index, inSentence, [...placesOf(index, voices), ...(members.places ?? [])]);
    return { kind: "people", people, namesakes, name: inSentence, says: isBy(voices), voices };
  }
  const relation = resolveRelation(index, full, names);
  const vocabulary = vocabularyOf(index);
  const isMentioned =
    restWords.length > 0 && restWords.every(({ word, stem }) => knowsWord(vocabulary, word) || [...sameRole(stem)].some(vocabulary.has));
  const description = isMentioned ? (resolveDescription(index, name) ?? ownedBySurname(index, full, names)) : undefined;
  const owned = isMentioned && description?.kind !== "people" ? ownedByPronoun(index, full, names) : undefined;
  const described = owned === undefined ? description : onePerson(index, owned);
  if (relation !== undefined) return described?.kind === "people" ? together(index, described, relation) : relation;
  return described ?? { kind: "unknown", name, isMentioned };
}

function onePerson(index: StoryIndex, person: Person): ResolutionOf<"people"> {
  const voices = voicesOfPeople([person]);
  return { kind: "people", people: [person], namesakes: [], name: nameInSentence(index, person), says: isBy(voices), voices };
}

type ResolutionOf<Kind> = Extract<ResolvedSpeaker, { readonly kind: Kind }>;

/** Somebody whom a description means, with what they say where the story only calls them so: "Lee's lawyer" in one place, the lawyer's name in another. */
function together(index: StoryIndex, people: ResolutionOf<"people">, { says }: ResolutionOf<"group">): ResolutionOf<"people"> {
  const described = statementsOf(index).flatMap((from, place) => (says(from) ? [place] : []));
  return {
    ...people,
    says: (from) => people.says(from) || says(from),
    places: ascending([...placesOf(index, people.voices), ...described]),
  };
}

/** Whether words name somebody who speaks in the story, by an office, a trade or a relation: "the mayor", but not "the mayor's bridge". */
export function isSpeaker(index: StoryIndex, phrase: string): boolean {
  const resolution = resolveSpeaker(index, phrase);
  if (resolution.kind !== "people" && resolution.kind !== "group") return false;
  const last = contentWords(phrase.split(/\s(?:of|for|at|in|from|to)\s/i)[0] ?? phrase).at(-1)?.stem ?? "";
  const ends = (text: string) =>
    headsOf(text, "; ")
      .split("; ")
      .some((part) => isSameWord(contentWords(part).at(-1)?.stem ?? "", last));
  return statementsBy(index, resolution).some(({ statement }) =>
    speakersOf(statement).some(({ name, resolved }) => ends(name) || rolesOf(index, name, resolved).some(ends)),
  );
}

const isDescribed = (people: readonly Person[], stem: string): boolean =>
  people.some(({ roles }) => roles.some(({ text }) => words(text).some((word) => isSameWord(word.stem, stem))));

/** Those of several people of one name whose roles contain the words asked. */
function narrow(people: readonly Person[], stems: readonly string[]): readonly Person[] {
  if (people.length < 2 || stems.length === 0) return people;
  const fitting = people.filter((person) => stems.every((stem) => isDescribed([person], stem)));
  return fitting.length > 0 ? fitting : people;
}

/** "Anna Lee's lawyer" where the story says "Lee's lawyer". */
function ownedBySurname(index: StoryIndex, phrase: string, [owner]: readonly NameInQuestion[]): ResolvedSpeaker | undefined {
  const noun = ownedNoun(phrase, owner);
  if (owner === undefined || noun === undefined) return undefined;
  const [surname] = new Set(owner.people.flatMap(({ name }) => name.split(" ").at(-1) ?? []));
  return resolveDescription(index, `${surname}'s ${noun}`);
}

/** Somebody's lawyer, spokeswoman, brother: speakers that the story only calls so, in a passage that names whose. */
function resolveRelation(index: StoryIndex, relation: string, [owner]: readonly NameInQuestion[]): ResolutionOf<"group"> | undefined {
  const noun = owner === undefined ? undefined : /'s? (?<noun>[\p{L} -]+)$/u.exec(relation.slice(owner.start))?.groups?.noun;
  const stems = noun === undefined ? [] : contentWords(noun).map(({ stem }) => stem);
  if (owner === undefined || stems.length === 0) return undefined;
  const owners = new Set(owner.people.map(({ name }) => name));
  const says = ({ article, statement }: AttributedStatement): boolean => {
    const isCalledSo = speakersOf(statement).some(
      ({ name, resolved }) => !resolved && stems.every((stem) => words(headsOf(name)).some((word) => isSameWord(word.stem, stem))),
    );
    const at = statement.content[0]?.start ?? -1;
    const passage = isCalledSo ? article.passages.find(({ start, end }) => at >= start && at < end) : undefined;
    return (
      passage !== undefined &&
      article.mentions.some(({ person, start, end }) => owners.has(person) && start >= passage.start && end <= passage.end)
    );
  };
  return statementsOf(index).some(says) ? { kind: "group", name: relation, says } : undefined;
}

/** Stems of the nouns that say only what kind of body somebody belongs to. */
const BODIES: ReadonlySet<string> = new Set(
  "committee department agency office organisation organization group team company institute association".split(" ").map(stemOf),
);

/** People meant by what they are ("the experts", "the vice president") or by part of their name ("the association"), and speakers that the story only calls so. */
function resolveDescription(index: StoryIndex, name: string): ResolvedSpeaker | undefined {
  const stems = contentWords(name).map(({ stem }) => stem);
  const noun = contentWords(name.split(/\s(?:of|for|at|in|from|to)\s/i)[0] ?? name).at(-1);
  const head = noun?.stem ?? "";
  const kinds = [head, ...sameRole(head), ...(KINDS.get(head) ?? []).flatMap((kind) => contentWords(kind).map(({ stem }) => stem))];
  const holds = (stems: ReadonlySet<string>, stem: string) => [...stems].some((word) => isSameRoot(word, stem) || sameRole(stem).has(word));
  // "The chair of the Judiciary Committee" is the "Judiciary chairman".
  const [bodies, specific] = [stems.filter((stem) => BODIES.has(stem)), stems.filter((stem) => stem !== head && !BODIES.has(stem))];
  const required = specific.length > 0 ? specific : bodies.filter((stem) => stem !== head);
  const isOwned = /\p{L}'s? \p{L}/u.test(name);
  const fits = ({ text, wordStems }: Described<unknown>): boolean =>
    !(isOwned && isAnothers(text, kinds)) && required.every((stem) => holds(wordStems, stem) || hasInitials(text, stem));
  const fitting = <T>(table: ReadonlyMap<string, readonly Described<T>[]>): ReadonlySet<T> =>
    new Set([...new Set(kinds)].flatMap((kind) => (table.get(kind) ?? []).filter(fits).map(({ of }) => of)));
  const plural = /s$/.test(noun?.word ?? "") && !/ss$/.test(noun?.word ?? "");
  const { people: byOffice, bodies: byKind } = officesIn(index);
  const bodiesNamedSo = (byKind.get(head) ?? []).filter(({ wordStems }) => stems.every((stem) => wordStems.has(stem))).map(({ of }) => of);
  const speakers = new Set([...fitting(byOffice), ...bodiesNamedSo]);
  const people = index.story.people.filter((person) => speakers.has(person));
  const voices = voicesOfPeople(people);
  const [person, another] = people;
  const { spokespeople, describedSpeakers, openings } = speakersIn(index);
  if (!plural && person !== undefined && another === undefined) {
    // The spokeswoman of a body whom one article names is "a spokeswoman" in others.
    const unnamed = SPEAKS_FOR.test(name) && required.length > 0 ? fitting(describedSpeakers) : [];
    const all = new Set([...voices, ...unnamed]);
    return { kind: "people", people, namesakes: [], name: nameInSentence(index, person), says: isBy(all), voices: all };
  }
  const spokenFor = spokespeople.filter(({ wordStems }) => stems.every((stem) => wordStems.has(stem))).map(({ of }) => of);
  const introductions = openings.filter((opening) => plural && stems.every((stem) => opening.stems.includes(stem)));
  const group = groupAt(index, name, [
    ...placesOf(index, new Set([...voices, ...fitting(describedSpeakers), ...spokenFor])),
    ...introductions.map(({ place }) => place),
  ]);
  return people.length > 0 || (group.places ?? []).length > 0 ? group : undefined;
}

/** Whoever says the statements at these places. */
function groupAt(index: StoryIndex, name: string, at: readonly number[]): ResolutionOf<"group"> {
  const places = ascending(at);
  const own = new Set(places.map((place) => statementsOf(index)[place]?.statement));
  return { kind: "group", name, says: ({ statement }) => own.has(statement), places };
}
