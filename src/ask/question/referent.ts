import { dateInWords } from "../../answer/date-words.ts";
import type { Person } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { analyze } from "../../text/analyze.ts";
import { contentWords, words } from "../../text/tokens.ts";
import { parseQuestion } from "../kinds.ts";
import { mainBearer, mainOf, namesIn } from "./names.ts";
import type { Outcome, Turn } from "./question.ts";
import { longestPhrase } from "./topic.ts";

/** "There" for a place, at the end of a question: "how many died there". */
const THERE = /(?<=\S )there$/i;
/** "That year" for the date in the last answer. */
const THEN = /\b(?:(?:in|on|at|during) )?(?:that|the same) (?:year|month|day|time|date)\b/i;
const PERSON = /\b(?:he|she|him|her|his|hers)\b/i;
const THING = /\b(?:it|its|that|this|they|them|their|these|those)\b(?!\s+(?:true|is|was|are|were)\b)/i;
/** A pronoun that follows this is the subject: no word of its own question names what it means. */
const SUBJECT = /\b(?:did|do|does|is|was|are|were|has|have|had|can|could|will|would|should) $/i;
const FEMALE = /^(?:she|her|hers)$/i;

/** How many times more often than others a story mentions the person whom it is about. */
const MAIN = 1.5;
/** Passages and statements from which on somebody is what a story is about. */
const MANY = 8;

/** A question with its pronouns replaced by whom or what the questions before it were about; `guessed` where it is only the person whom the story is about. */
export function resolveReferents(
  index: StoryIndex,
  text: string,
  turns: readonly Turn[],
): { readonly text: string; readonly unclear?: string; readonly isGuess?: boolean } {
  const place = THERE.exec(text);
  const where = place === null ? undefined : lastPlace(turns);
  if (where !== undefined) return resolveReferents(index, text.replace(THERE, where), turns);
  const then = THEN.exec(text);
  const date = then === null ? undefined : shownDate(turns.at(-1));
  if (then !== null && date !== undefined) {
    const grain = /year$/i.test(then[0]) ? 4 : /month$/i.test(then[0]) ? 7 : 10;
    return resolveReferents(index, text.replace(THEN, `${grain === 10 ? "on" : "in"} ${dateInWords(date.slice(0, grain))}`), turns);
  }
  const personal = PERSON.exec(text);
  if (personal !== null && namesIn(index, text.slice(0, personal.index)).length === 0) {
    const gender = FEMALE.test(personal[0]) ? "female" : "male";
    const others = namesIn(index, text).flatMap(({ people }) => people);
    const last = lastPerson(index, turns, gender, others);
    const person = last ?? mainPerson(index, gender, others);
    if (person === undefined)
      return asksAbout(index, text, personal[0])
        ? { text, unclear: `It isn't clear who “${personal[0]}” refers to. Please use a name.` }
        : { text };
    return {
      isGuess: last === undefined,
      text: replaceAt(
        text,
        personal,
        person,
        /^(?:his|hers)$/i.test(personal[0]) || (/^her$/i.test(personal[0]) && /^ \p{L}/u.test(text.slice(personal.index + 3))),
      ),
    };
  }
  const thing = THING.exec(text);
  if (thing === null || turns.length === 0 || hasOwnSubject(index, text.slice(0, thing.index)) || pointsAtNone(text, thing))
    return { text };
  const subject = lastSubject(index, turns, /^(?:they|them|their)$/i.test(thing[0]));
  return subject === undefined ? { text } : { text: replaceAt(text, thing, subject, /^(?:its|their)$/i.test(thing[0])) };
}

/** "This" before a noun ("during this time") and "that" after one ("problems that led to") point at no subject of an earlier question. */
function pointsAtNone(text: string, { 0: word, index }: RegExpExecArray): boolean {
  if (!/^th(?:at|is|ese|ose)$/i.test(word)) return false;
  const tokens = analyze(text).paragraphs.flatMap((paragraph) => paragraph.tokens);
  const at = tokens.findIndex(({ start }) => start >= index);
  if (/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "")) return true;
  const next = tokens.slice(at + 1).find(({ pos }) => pos !== "ADJ");
  const isDeed = next === tokens.at(-1) && /^(?:do|does|did)$/i.test(tokens[at - 1]?.text ?? "");
  return /^(?:NOUN|PROPN)$/.test(next?.pos ?? "") && !isDeed;
}

/** Whether the words before a pronoun may name what it means: "what did the old crane do before it fell". */
function hasOwnSubject(index: StoryIndex, before: string): boolean {
  return SUBJECT.test(before) ? namesIn(index, before).length > 0 : contentWords(before).length > 1;
}

/** Whether the question is about whom the pronoun means, so that it can't be answered without knowing. */
function asksAbout(index: StoryIndex, text: string, pronoun: string): boolean {
  const question = parseQuestion(index, text);
  const who = question.kind === "statements" ? question.speaker : question.kind === "profile" ? question.who : "";
  return new RegExp(`^${pronoun}\\b`, "i").test(who) || /^(?:who|what) (?:is|was|are|were) (?:he|she|him|her)(?: \p{L}+)?$/iu.test(text);
}

function replaceAt(text: string, match: RegExpExecArray, name: string, possessive: boolean): string {
  return `${text.slice(0, match.index)}${name}${possessive ? "'s" : ""}${text.slice(match.index + match[0].length)}`;
}

/** The person whom the latest helpful question named, or described as a speaker, or else whom its answer shows; none of the others, whom the pronoun's own question names. */
function lastPerson(index: StoryIndex, turns: readonly Turn[], gender: "female" | "male", others: readonly Person[]): string | undefined {
  const fits = (person: Person) => person.kind === "person" && (person.gender ?? gender) === gender && !others.includes(person);
  for (const { question, outcome } of turns.toReversed()) {
    const names = namesIn(index, question.text).flatMap(({ people }) => mainBearer(index, people) ?? []);
    const fitting = names.find(fits);
    // "Who is the chairman of Marr" asks for the chairman, not for Marr.
    const byRole = question.kind === "profile" && /\S (?:of|for|at|in) |'s /i.test(question.who);
    if (fitting !== undefined && !byRole) return fitting.name;
    const candidates = shownPeople(index, outcome()).filter((person) => fits(person) && !names.includes(person));
    if (candidates[0] !== undefined && (candidates.length === 1 || /^(?:and |so )?who\b/i.test(question.text))) return candidates[0].name;
    if (question.kind === "statements" && candidates.length === 0 && /^(?:the|an?) /i.test(question.speaker)) return question.speaker;
  }
  return undefined;
}

/** The person of that gender whom a story is about, if it is none of the others. */
function mainPerson(index: StoryIndex, gender: "female" | "male", others: readonly Person[]): string | undefined {
  const fitting = index.story.people.filter(
    (person) => person.kind === "person" && (person.gender ?? gender) === gender && !others.includes(person),
  );
  return mainOf(index, fitting, MAIN, MANY)?.name;
}

/** The people of the first excerpt: its speaker, else those that it names, in order. */
function shownPeople(index: StoryIndex, outcome: Outcome): readonly Person[] {
  const [first] = outcome.kind === "unanswered" ? [] : outcome.evidence;
  const article = first && index.articles.get(first.citation.article);
  if (first === undefined || article === undefined) return [];
  const speaker = first.speaker === undefined ? undefined : index.people.get(first.speaker);
  if (speaker !== undefined && outcome.kind === "statements") return [speaker];
  const offset = article.passages[first.citation.passage - 1]?.start ?? 0;
  const names = article.mentions.filter(
    ({ kind, start, end }) => kind === "name" && start < offset + first.citation.end && end > offset + first.citation.start,
  );
  return [...new Set(names.map(({ person }) => person))].flatMap((name) => index.people.get(name) ?? []);
}

/** The date of a turn's first excerpt, from the year to the day. */
export function shownDate(turn: Turn | undefined): string | undefined {
  const outcome = turn?.outcome();
  const date = outcome === undefined || outcome.kind === "unanswered" ? undefined : outcome.evidence[0]?.date;
  return date === undefined ? undefined : /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date)?.[0];
}

/** The last place that a question named behind "in", "at", "to", with its preposition. */
function lastPlace(turns: readonly Turn[]): string | undefined {
  for (const { question } of turns.toReversed()) {
    const match = /\b(?<how>in|at|to|near|from)(?<what> (?:the )?[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)*)$/u.exec(question.text)?.groups;
    if (match !== undefined) return `${match.how === "to" || match.how === "from" ? "in" : match.how}${match.what}`;
  }
  return undefined;
}

/** What the last question that had a subject was about: its topic, its group of speakers, or the words it shares with the story. */
function lastSubject(index: StoryIndex, turns: readonly Turn[], plural: boolean): string | undefined {
  for (const { question } of turns.toReversed()) {
    if (question.kind === "statements") {
      if (plural || question.topic === undefined) return question.speaker;
      return question.topic;
    }
    if (question.kind === "timeline" && question.topic !== undefined) return question.topic;
    if (question.kind === "speaker") return question.words;
    if (question.kind === "profile" && (plural || !isPerson(index, question.who))) return question.who;
    if (question.kind === "fact") {
      const phrase = longestPhrase(
        index,
        question.text.replace(
          /^(?:what|who|when|where|why|how|which)\b(?: (?:is|was|are|were|did|do|does|has|have|had|many|much)\b)*\s*/i,
          "",
        ),
      );
      const subject = phrase === undefined ? undefined : withoutLoose(phrase);
      if (subject !== undefined && (plural || !isPerson(index, subject))) return subject;
    }
  }
  return undefined;
}

/** Whether words are a person's name and nothing else: "it" means no person. */
function isPerson(index: StoryIndex, text: string): boolean {
  const names = namesIn(index, text);
  return (
    names.some(({ people }) => people.some(({ kind }) => kind === "person")) &&
    contentWords(text).every(({ start }) => names.some((name) => start >= name.start && start < name.end))
  );
}

/** A phrase without function words at its end and, articles aside, at its beginning: "one of" names nothing. */
function withoutLoose(phrase: string): string | undefined {
  const tokens = words(phrase);
  const last = tokens.findLast(({ stop }) => !stop);
  const first = tokens.findIndex(({ stop, word }) => !stop || /^(?:an?|the)$/.test(word));
  const start = tokens[first]?.start ?? 0;
  const subject = phrase.slice(start, last?.end ?? start);
  return contentWords(subject).every(({ stem }) => /^(?:one|\d+|mani|sort|kind)$/.test(stem)) ? undefined : subject;
}
