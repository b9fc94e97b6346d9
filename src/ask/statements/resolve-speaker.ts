import type { AnnotatedArticle, Person, Statement, Story } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import { perStory, personByName } from "../../story/per-story.ts";
import { contentWords, words } from "../../text/tokens.ts";
import { mainBearer, type NameInQuestion, namesIn } from "../question/names.ts";
import { knowsWord, vocabularyOf } from "../question/vocabulary.ts";
import { headsOf, inFull, isAnothers, isSameRoot, isSameWord, KINDS, SPOKES, sameRole, stemsOfRole } from "./roles.ts";

/** A statement with its article. */
export interface Attributed {
  readonly article: AnnotatedArticle;
  readonly statement: Statement;
}

/** Who is meant by the words in the speaker's place: their statements are those that `says` accepts; or why nobody can be meant. */
export type ResolvedSpeaker =
  | {
      readonly kind: "people";
      readonly people: readonly Person[];
      /** Others of the same name, whom the story mentions far less. */
      readonly namesakes: readonly Person[];
      readonly name: string;
      readonly says: (from: Attributed) => boolean;
      /** The speakers by whom alone they speak. */
      readonly voices: ReadonlySet<string>;
    }
  | { readonly kind: "group"; readonly name: string; readonly says: (from: Attributed) => boolean; readonly voices?: undefined }
  | { readonly kind: "ambiguous"; readonly name: string; readonly people: readonly Person[] }
  /** Nobody that the story knows; `mentioned` where it has the words all the same. */
  | { readonly kind: "unknown"; readonly name: string; readonly mentioned: boolean };

/** All statements of a story, in the articles' order. */
export const statementsOf = perStory(function* (story): Steps<readonly Attributed[]> {
  return story.articles.flatMap((article) => article.statements.map((statement) => ({ article, statement })));
});

/** All speakers of a statement, the first one first. */
export const speakersOf = ({ speaker, others = [] }: Statement) => (speaker === null ? [] : [speaker, ...others]);

/** A speaker as statements have them: somebody whom the story names, or the words that it calls them by. */
const voiceOf = ({ name, resolved }: { readonly name: string; readonly resolved: boolean }): string =>
  `${resolved ? "name" : "words"} ${name}`;

/** Whether one of these speakers says a statement. */
const isBy = (voices: ReadonlySet<string>) => (from: Attributed) =>
  speakersOf(from.statement).some((speaker) => voices.has(voiceOf(speaker)));

/** How people are called as speakers: by their names, and by what speaks for them in their name. */
const voicesOfPeople = (people: readonly Person[]): ReadonlySet<string> =>
  new Set(people.flatMap(({ name }) => [voiceOf({ name, resolved: true }), voiceOf({ name: `${name}’s office`, resolved: false })]));

/** The speakers of a story, each with the places of their statements among all, and those of them who speak for others, with what they are called. */
export const speakersIn = perStory(function* (story) {
  const places = new Map<string, number[]>();
  const spokespeople: { readonly voice: string; readonly roles: readonly string[] }[] = [];
  for (const [place, { statement }] of statementsOf(story).entries()) {
    for (const { name, resolved } of speakersOf(statement)) {
      const voice = voiceOf({ name, resolved });
      const known = places.get(voice);
      if (known !== undefined) {
        known.push(place);
        continue;
      }
      places.set(voice, [place]);
      const roles = rolesOf(story, name, resolved).filter((role) => words(role).some(({ word }) => SPOKES.test(word)));
      if (roles.length > 0) spokespeople.push({ voice, roles: roles.map(spoken) });
    }
    if (place % 200 === 0) yield;
  }
  return { places, spokespeople };
});

/** Speakers who speak for one of these bodies: "a spokesman for the Harbour Board". */
function voicesFor(story: Story, bodies: readonly Person[]): readonly string[] {
  const forms = bodies.flatMap(({ aliases }) => aliases.map(spoken));
  return speakersIn(story).spokespeople.flatMap(({ voice, roles }) =>
    roles.some((role) => forms.some((form) => role.includes(form))) ? [voice] : [],
  );
}

/** The statements of who is meant, in the articles' order. */
export function statementsBy(story: Story, { says, voices }: Extract<ResolvedSpeaker, { readonly says: unknown }>): readonly Attributed[] {
  const all = statementsOf(story);
  if (voices === undefined) return all.filter(says);
  const { places } = speakersIn(story);
  const own = new Set([...voices].flatMap((voice) => places.get(voice) ?? []));
  return [...own].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
}

const spoken = (text: string) =>
  ` ${words(text)
    .map(({ word }) => word.replace(/'s$/, ""))
    .join(" ")} `;

/** What a speaker is called: the roles of a person, else the words themselves. */
const rolesOf = (story: Story, name: string, resolved: boolean): readonly string[] =>
  resolved ? (personByName(story).get(name)?.roles ?? []).map(({ text }) => text) : [name];

/** Understands the words in the speaker's place of a question. */
export function resolveSpeaker(story: Story, phrase: string): ResolvedSpeaker {
  const asked = inFull(phrase, vocabularyOf(story));
  const name = asked
    .replace(/^(?:this|that|these|those|all|any|other|both)\s+/i, "")
    .replace(/^(?:the|a|an) (?=\p{Lu})/u, "")
    .trim();
  const names = namesIn(story, asked);
  const covered = (start: number) => names.some((span) => start >= span.start && start < span.end);
  const left = contentWords(asked).filter(
    ({ start, word }) => !covered(start) && !/^(?:mr|mrs|ms|dr|sir|also|both|other|others)$/.test(word),
  );
  if (
    names.length > 0 &&
    left.every(({ stem }) =>
      isDescribed(
        names.flatMap(({ people }) => people),
        stem,
      ),
    )
  ) {
    const narrowed = names.map((found) => ({
      ...found,
      people: narrow(
        found.people,
        left.map(({ stem }) => stem),
      ),
    }));
    const doubtful = narrowed.find(({ people }) => mainBearer(story, people) === undefined);
    if (doubtful !== undefined) return { kind: "ambiguous", name: doubtful.text, people: doubtful.people };
    const people = [...new Set(narrowed.flatMap(({ people }) => mainBearer(story, people) ?? []))];
    const namesakes = narrowed.flatMap(({ people: all }) => all.filter((person) => !people.includes(person)));
    const bodies = people.filter(({ kind }) => kind !== "person");
    const voices = new Set([...voicesOfPeople(people), ...voicesFor(story, bodies)]);
    return {
      kind: "people",
      people,
      namesakes,
      name: people.map(({ name }) => name).join(" and "),
      says: isBy(voices),
      voices,
    };
  }
  const relation = resolveRelation(story, asked, names);
  if (relation !== undefined) return relation;
  const vocabulary = vocabularyOf(story);
  const mentioned =
    left.length > 0 && left.every(({ word, stem }) => knowsWord(vocabulary, word) || [...sameRole(stem)].some(vocabulary.has));
  return (mentioned ? resolveDescription(story, name) : undefined) ?? { kind: "unknown", name, mentioned };
}

/** Whether words name somebody who speaks in the story, by an office, a trade or a relation: "the mayor", but not "the mayor's bridge". */
export function isSpeaker(story: Story, phrase: string): boolean {
  const meant = resolveSpeaker(story, phrase);
  if (meant.kind !== "people" && meant.kind !== "group") return false;
  const last = contentWords(phrase.split(/\s(?:of|for|at|in|from)\s/i)[0] ?? phrase).at(-1)?.stem ?? "";
  const ends = (text: string) =>
    headsOf(text, "; ")
      .split("; ")
      .some((part) => isSameWord(contentWords(part).at(-1)?.stem ?? "", last));
  return statementsOf(story).some(
    (from) =>
      meant.says(from) && speakersOf(from.statement).some(({ name, resolved }) => ends(name) || rolesOf(story, name, resolved).some(ends)),
  );
}

const isDescribed = (people: readonly Person[], stem: string): boolean =>
  people.some(({ roles }) => roles.some(({ text }) => words(text).some((word) => isSameWord(word.stem, stem))));

/** Those of several people of one name whose roles hold the words asked. */
function narrow(people: readonly Person[], stems: readonly string[]): readonly Person[] {
  if (people.length < 2 || stems.length === 0) return people;
  const fitting = people.filter((person) => stems.every((stem) => isDescribed([person], stem)));
  return fitting.length > 0 ? fitting : people;
}

/** Somebody's lawyer, spokeswoman, brother: speakers that the story only calls so, in a passage that names whose. */
function resolveRelation(story: Story, asked: string, [owner]: readonly NameInQuestion[]): ResolvedSpeaker | undefined {
  const noun = owner === undefined ? undefined : /'s? (?<noun>[\p{L} -]+)$/u.exec(asked.slice(owner.start))?.groups?.noun;
  const stems = noun === undefined ? [] : contentWords(noun).map(({ stem }) => stem);
  if (owner === undefined || stems.length === 0) return undefined;
  const owners = new Set(owner.people.map(({ name }) => name));
  const says = ({ article, statement }: Attributed): boolean => {
    const at = statement.content[0]?.start ?? -1;
    const passage = article.passages.find(({ start, end }) => at >= start && at < end);
    const isNamed = article.mentions.some(
      ({ person, start, end }) => passage !== undefined && owners.has(person) && start >= passage.start && end <= passage.end,
    );
    return (
      isNamed &&
      speakersOf(statement).some(
        ({ name, resolved }) => !resolved && stems.every((stem) => words(headsOf(name)).some((word) => isSameWord(word.stem, stem))),
      )
    );
  };
  return statementsOf(story).some(says) ? { kind: "group", name: asked, says } : undefined;
}

/** People meant by what they are ("the experts", "the vice president") or by part of their name ("the association"), and speakers that the story only calls so. */
function resolveDescription(story: Story, name: string): ResolvedSpeaker | undefined {
  const stems = contentWords(name).map(({ stem }) => stem);
  const noun = contentWords(name.split(/\s(?:of|for|at|in|from)\s/i)[0] ?? name).at(-1);
  const head = noun?.stem ?? "";
  const kinds = [head, ...sameRole(head), ...(KINDS.get(head) ?? []).flatMap((kind) => contentWords(kind).map(({ stem }) => stem))];
  const holds = (held: ReadonlySet<string>, stem: string) => [...held].some((word) => isSameRoot(word, stem) || sameRole(stem).has(word));
  const isOwned = /\p{L}'s? \p{L}/u.test(name);
  const fits = (text: string): boolean => {
    const { held, heads } = stemsOfRole(text);
    if (isOwned && isAnothers(text, kinds)) return false;
    return kinds.some((kind) => heads.has(kind)) && stems.every((stem) => stem === head || holds(held, stem));
  };
  const plural = /s$/.test(noun?.word ?? "") && !/ss$/.test(noun?.word ?? "");
  const isNamedSo = ({ kind, name }: Person) =>
    kind !== "person" &&
    stems.every((stem) => stemsOfRole(name).held.has(stem)) &&
    words(name.split(/ (?:of|for|on|in|at) /)[0] ?? "").at(-1)?.stem === head;
  const people = story.people.filter(
    (person) => isNamedSo(person) || (person.kind === "person" && person.roles.some(({ text }) => fits(text))),
  );
  const isCalledSo = ({ statement }: Attributed) => speakersOf(statement).some((speaker) => !speaker.resolved && fits(speaker.name));
  const isSpokenFor = ({ statement }: Attributed) =>
    speakersOf(statement).some(({ name, resolved }) =>
      rolesOf(story, name, resolved).some((text) => {
        const { held } = stemsOfRole(text);
        return [...held].some((word) => SPOKES.test(word)) && stems.every((stem) => held.has(stem));
      }),
    );
  const voices = voicesOfPeople(people);
  const own = isBy(voices);
  const says = (from: Attributed): boolean => own(from) || isCalledSo(from) || isSpokenFor(from) || (plural && isIntroduced(from, stems));
  const [person, another] = people;
  if (!plural && person !== undefined && another === undefined)
    return { kind: "people", people, namesakes: [], name: person.name, says: own, voices };
  return people.length > 0 || statementsOf(story).some(says) ? { kind: "group", name, says } : undefined;
}

/** Whether the passage introduces its speakers by this plural ("Other experts are skeptical. “…,” Lee said."). */
function isIntroduced({ article, statement }: Attributed, stems: readonly string[]): boolean {
  const first = statement.content[0];
  const passage = first && article.passages.find(({ start, end }) => first.start >= start && first.start < end);
  if (first === undefined || passage === undefined) return false;
  const before = passage.sentences.filter(({ end }) => end <= first.start);
  return before.slice(0, 1).some(({ start, end }) => {
    const opening = words(article.text.slice(start, end))
      .slice(0, 3)
      // "The victims' group" introduces the group.
      .filter(({ word, end: after }) => /s$/.test(word) && !/['’]/.test(article.text.charAt(start + after)));
    return stems.every((stem) => opening.some((word) => word.stem === stem));
  });
}
