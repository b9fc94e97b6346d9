import { keptWith } from "../../kept-with.ts";
import type { AnnotatedArticle, Person, Role, Statement } from "../../model.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { type StoryIndex, storyTable } from "../../story/story-index.ts";
import { foldedWords, stem, words } from "../../text/tokens.ts";
import { narrowerThan, synonymsOf } from "../question/vocabulary.ts";
import { leadsBody, type RoleStems, SPEAKS_FOR, stemsOfRole } from "./roles.ts";

/** A statement with its article. */
export interface AttributedStatement {
  readonly article: AnnotatedArticle;
  readonly statement: Statement;
}

/** All statements of a story, in the articles' order. */
export const statementsOf = storyTable(function* (index): Steps<readonly AttributedStatement[]> {
  const statements: AttributedStatement[] = [];
  yield* eachInSteps(index.story.articles, (article) => {
    for (const statement of article.statements) statements.push({ article, statement });
  });
  return statements;
});

/** All speakers of a statement, the first one first. */
export const speakersOf = ({ speaker, others = [] }: Statement) => (speaker === null ? [] : [speaker, ...others]);

/** A speaker as statements have them: somebody whom the story names, or the words that it calls them by. */
const voiceOf = ({ name, resolved }: { readonly name: string; readonly resolved: boolean }): string =>
  `${resolved ? "name" : "words"} ${name}`;

/** Whether one of these speakers says a statement. */
export const isBy = (voices: ReadonlySet<string>) => (from: AttributedStatement) =>
  speakersOf(from.statement).some((speaker) => voices.has(voiceOf(speaker)));

/** How people are called as speakers: by their names, and by what speaks for them in their name. */
export const voicesOfPeople = (people: readonly Person[]): ReadonlySet<string> =>
  new Set(people.flatMap(({ name }) => [voiceOf({ name, resolved: true }), voiceOf({ name: `${name}’s office`, resolved: false })]));

/** Somebody's description, or a name: whose voice it is, its words, and its stems. */
export interface Described<T> extends RoleStems {
  readonly of: T;
  readonly text: string;
}

/** The speakers of a story. */
interface Speakers {
  /** The places of their statements among all, by voice. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Those who speak for others or lead them, with what they are called. */
  readonly spokespeople: readonly (Described<string> & { readonly words: string })[];
  /** Speakers whom the story only describes, by the stems that name their office or trade. */
  readonly describedSpeakers: ReadonlyMap<string, readonly Described<string>[]>;
  /** Statements in passages whose first sentence opens with plurals: these stems, and the statement's place. */
  readonly openings: readonly { readonly stems: readonly string[]; readonly place: number }[];
}

/** The speakers of a story. */
export const speakersIn = storyTable(function* (index): Steps<Speakers> {
  const places = new Map<string, number[]>();
  const spokespeople: (Described<string> & { readonly words: string })[] = [];
  const describedSpeakers = new Map<string, Described<string>[]>();
  const openings: { readonly stems: readonly string[]; readonly place: number }[] = [];
  const addSpeaker = ({ name, resolved }: { readonly name: string; readonly resolved: boolean }, place: number) => {
    const voice = voiceOf({ name, resolved });
    const list = places.get(voice);
    if (list !== undefined) {
      list.push(place);
      return;
    }
    places.set(voice, [place]);
    if (!resolved) addByHead(describedSpeakers, describe(voice, name));
    for (const role of rolesOf(index, name, resolved))
      if (SPEAKS_FOR.test(role) || (resolved && leadsBody(role))) spokespeople.push({ ...describe(voice, role), words: plainWords(role) });
  };
  let place = 0;
  yield* eachInSteps(index.story.articles, (article) => {
    const articleOpenings = openingsIn(article);
    for (const [i, statement] of article.statements.entries()) {
      const stems = articleOpenings[i] ?? [];
      if (stems.length > 0) openings.push({ stems, place });
      for (const speaker of speakersOf(statement)) addSpeaker(speaker, place);
      place += 1;
    }
  });
  return { places, spokespeople, describedSpeakers, openings };
});

const describe = <T>(of: T, text: string): Described<T> => ({ of, text, ...stemsOfRole(text) });

function addByHead<T>(table: Map<string, Described<T>[]>, described: Described<T>): void {
  for (const head of described.heads) {
    const others = table.get(head);
    if (others === undefined) table.set(head, [described]);
    else others.push(described);
  }
}

/** People by the stems of their roles that name an office or trade, and bodies by the stem of what they are: "board" for the Board of Trade. */
interface Offices {
  readonly people: ReadonlyMap<string, readonly Described<Person>[]>;
  readonly bodies: ReadonlyMap<string, readonly Described<Person>[]>;
}

/** The people and bodies of a story by what they are. */
export const officesIn = storyTable(function* (index): Steps<Offices> {
  const people = new Map<string, Described<Person>[]>();
  const bodies = new Map<string, Described<Person>[]>();
  yield* eachInSteps(index.story.people, (person) => {
    if (person.kind === "person") for (const role of person.roles) addByHead(people, { of: person, text: role.text, ...stemsOf(role) });
    else addByHead(bodies, { of: person, text: person.name, ...stemsOfBody(person) });
  });
  return { people, bodies };
});

const stemsOf = keptWith(({ text }: Role): RoleStems => stemsOfRole(text));

const stemsOfBody = keptWith(({ name }: Person): RoleStems => {
  const head = words(name.split(/ (?:of|for|on|in|at) /)[0] ?? "").at(-1)?.stem ?? "";
  return { ...stemsOfRole(name), heads: new Set([head]) };
});

/** Speakers who speak for one of these bodies: "a spokesman for the Harbour Board". */
export function voicesFor(index: StoryIndex, bodies: readonly Person[]): readonly string[] {
  const forms = bodies.flatMap(({ aliases }) => aliases.map(plainWords));
  return speakersIn(index).spokespeople.flatMap((described) =>
    forms.some((form) => described.words.includes(form)) ? [described.of] : [],
  );
}

/** The places of the statements by some voices, ascending. */
export function placesOf(index: StoryIndex, voices: ReadonlySet<string>): readonly number[] {
  const { places } = speakersIn(index);
  return ascending([...voices].flatMap((voice) => places.get(voice) ?? []));
}

export const ascending = (places: readonly number[]): readonly number[] => [...new Set(places)].sort((a, b) => a - b);

const plainWords = (text: string) => ` ${foldedWords(text).join(" ")} `;

/** What a speaker is called: the roles of a person, else the words themselves. */
export const rolesOf = (index: StoryIndex, name: string, resolved: boolean): readonly string[] =>
  resolved ? (index.people.get(name)?.roles ?? []).map(({ text }) => text) : [name];

/** Of each statement of an article the stems of the plurals with which its passage opens, where they may introduce its speakers ("Other experts are skeptical. “…,” Lee said."). */
const openingsIn = keptWith((article: AnnotatedArticle): readonly (readonly string[])[] =>
  article.statements.map((statement) => openingPlurals(article, statement)),
);

function openingPlurals(article: AnnotatedArticle, { content: [first] }: Statement): readonly string[] {
  const passage = first && article.passages.find(({ start, end }) => first.start >= start && first.start < end);
  const opening = passage?.sentences[0];
  if (first === undefined || opening === undefined || opening.end > first.start) return [];
  const text = article.text.slice(opening.start, Math.min(opening.end, opening.start + OPENING));
  if (!ENDS_IN_S.test(text)) return [];
  return (
    words(text)
      .slice(0, 3)
      // "The victims' group" introduces the group.
      .filter(({ word, end }) => /s$/.test(word) && !/['’]/.test(article.text.charAt(opening.start + end)))
      .map(({ stem }) => stem)
  );
}

/** Characters that three words need at most. */
const OPENING = 120;

/** An s that ends one of the first words, however these are counted. */
const ENDS_IN_S = /^(?:[^\s]+\s+){0,5}[^\s]*s\b/;

/** Verbs of stands that can only be taken in words: "urged", "called for". */
const IN_WORDS =
  /\b(?:accus|announc|apologi[sz]|appeal|applaud|blam|blast|call(?:s|ed|ing)? for|complain|condemn|congratulat|critici[sz]|demand|den(?:y|ie)|denounc|describ|emphasi[sz]|express|hail|insist|mock|plead|pledg|prais|predict|promis|question|recommend|reiterat|request|slam|stress|suggest|thank|threaten|tout|urg|voic|vow|warn)\p{L}*\b/iu;
const NEGATED = /\b(?:not|never|would|will|could|may|might|to)\b|n['’]t\b/i;

/** What somebody said, or is quoted as calling, praising or wanting, or asked for, promised, denied in words that aren't quoted. */
export function isSaid({ article, statement: { act, form, cue } }: AttributedStatement): boolean {
  if (act === "speech" || form !== "indirect") return true;
  const verb = cue === null ? "" : article.text.slice(cue.start, cue.end);
  return IN_WORDS.test(verb) && !NEGATED.test(verb);
}

/** Statements introduced by a verb or its noun, or by a synonym: "pledged" for "promise". */
export function byAct(act: string, statements: readonly AttributedStatement[]): AttributedStatement[] {
  const actStem = stem(act);
  const stems = new Set([actStem, ...synonymsOf(actStem), ...narrowerThan(actStem)]);
  return statements.filter(
    ({ article, statement: { cue } }) => cue !== null && words(article.text.slice(cue.start, cue.end)).some((word) => stems.has(word.stem)),
  );
}
