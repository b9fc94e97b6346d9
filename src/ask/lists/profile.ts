import { excerptOf } from "../../answer/evidence.ts";
import type { AnnotatedArticle, Evidence, Person, Span } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { words } from "../../text/tokens.ts";
import { roleOf, wholeSentences } from "../evidence.ts";
import { count } from "../explain.ts";
import { mentionPlaces } from "../question/names.ts";
import { type Attempt, elsewhere, notMentioned, type QuestionOf, unanswered } from "../question/question.ts";
import { knowsWord, vocabularyOf } from "../question/vocabulary.ts";
import type { Wording } from "../question/wording.ts";
import { type ResolvedSpeaker, resolveSpeaker } from "../statements/resolve-speaker.ts";
import { ambiguous } from "../statements/statements.ts";

const FORMS = [
  /^(?:and |so |but )?who(?:'s| is| was| are| were) (?:this |that )?(?<who>[^?]+)$/i,
  /^(?:tell me about|tell us about|describe|introduce|profile of|profile|who is who:?) (?<who>.+)$/i,
  /^what (?:is|was|are) (?<who>.+?)(?:'s|') (?:job|role|title|position at|background|function|profession)$/i,
  /^what does (?<who>.+?) do(?: for a living)?$/i,
  /^what(?:'s| is) the (?:job|role|title) of (?<who>.+)$/i,
];
// "Who is skeptical that …", "who was invited to …" ask for a fact, not for a profile.
const CLAUSE = /\b(?:that|which|to|because|by|before|after|will|would|can|could|did|does|has|have|is|was)\b/i;

/** "Who is X". */
export function parseProfile({ text }: Wording): QuestionOf<"profile"> | undefined {
  for (const form of FORMS) {
    const who = form.exec(text)?.groups?.who?.trim();
    if (who !== undefined && who !== "" && !CLAUSE.test(who) && who.split(/\s+/).length <= 7) return { kind: "profile", text, who };
  }
  return undefined;
}

const MOST = 4;

/** Who somebody is: the sentences that say so, else those that first name them; where the words name nobody a fact may answer. */
export function answerProfile(index: StoryIndex, { who }: QuestionOf<"profile">): Attempt {
  const speaker: ResolvedSpeaker = resolveSpeaker(index, who);
  if (speaker.kind === "ambiguous") return ambiguous(speaker);
  if (speaker.kind === "unknown")
    return unknownNameIn(index, speaker.name)
      ? unanswered(notMentioned(speaker.name))
      : elsewhere([`profile: ${JSON.stringify(who)} is nobody the story names`]);
  if (speaker.kind === "group") return elsewhere([`profile: ${JSON.stringify(who)} is a group`]);
  const evidence = speaker.people.flatMap((person) => sentencesOn(index, person));
  if (evidence.length === 0) return unanswered(`The story names ${speaker.name} but doesn't say who that is.`);
  return {
    kind: "profile",
    heading: `Who ${speaker.people.length === 1 ? "is" : "are"} ${speaker.name}?`,
    evidence: evidence.slice(0, MOST),
    steps: speaker.people.map(
      ({ name, roles }) => `profile: ${JSON.stringify(who)} is ${name}, described in ${count(roles.length, "place")}`,
    ),
    questions: speaker.people.map(({ name }) => `what did ${name} say`),
  };
}

/** Whether words contain a name that the story lacks: "Mord", but not "Cole's employer" where it has Cole and no word for the other. */
function unknownNameIn(index: StoryIndex, text: string): boolean {
  const vocabulary = vocabularyOf(index);
  return words(text).some(({ word, capital, stop }) => capital && !stop && !knowsWord(vocabulary, word));
}

/** A place that names somebody, or describes them, and how well its sentence says who that is. */
interface Identification {
  readonly article: AnnotatedArticle;
  readonly at: Span;
  readonly role?: string;
  readonly weight: number;
}

/** What follows a name and says who it is: "Cole, a rigger", "Cole (48)", "Cole is the". */
const SAYS_WHO =
  /^["”’)]*(?: (?:is|was) (?:an?|the|one|his|her|its|their|also|\d)\b|,? (?:an?|the|who|one of|its|their|\d{1,3},)\b|, (?!(?:is|was|are|were|has|had|said|says|and|or|but|as|when|while|after)\b)(?:\p{Ll}|\d)| \()/u;
/** What each sign counts that a sentence says who somebody is. */
const WEIGHTS = { role: 3, behind: 2, age: 2, full: 1, opening: 1, quotation: -3 } as const;

/** The sentences that say who somebody is, the clearest first, one for each of their roles; where they have none, two that name them. */
function sentencesOn(index: StoryIndex, person: Person): Evidence[] {
  const roles = person.roles.flatMap((role): Identification[] => {
    const article = index.articles.get(role.article ?? "");
    return article === undefined ? [] : [{ article, at: role, role: role.text, weight: WEIGHTS.role + weightOf(article, person, role) }];
  });
  const mentions = mentionPlaces(index).get(person.name) ?? [];
  const byMention = mentions.flatMap(({ article, mention }): Identification[] => {
    if (mention.kind !== "name") return [];
    const role = roleOf(person, article.id);
    return [{ article, at: mention, ...(role === undefined ? {} : { role }), weight: weightOf(article, person, mention) }];
  });
  const identifications = (roles.length > 0 ? [...roles, ...byMention.filter(({ weight }) => weight >= WEIGHTS.role)] : byMention).sort(
    (a, b) => b.weight - a.weight,
  );
  const articles = new Set<string>();
  const entries = identifications.flatMap(({ article, at, role }) => {
    const evidence = sentenceAt(article, at);
    if (evidence === undefined) return [];
    const place = `${article.id}#${evidence.citation.passage}:${evidence.citation.start}`;
    if (articles.has(place) || articles.has(role ?? place)) return [];
    articles.add(place);
    if (role !== undefined) articles.add(role);
    return [{ ...evidence, ...(role === undefined ? {} : { role }) }];
  });
  return roles.length > 0 ? entries : entries.slice(0, 2);
}

/** How well the sentence around a place says who somebody is. */
function weightOf(article: AnnotatedArticle, { name }: Person, at: Span): number {
  const passage = article.passages.find(({ start, end }) => at.start >= start && at.end <= end);
  const sentence = passage?.sentences.find(({ start, end }) => at.start >= start && at.start < end);
  if (passage === undefined || sentence === undefined) return 0;
  const mentions = article.mentions.filter(
    ({ person, kind, start, end }) => person === name && kind === "name" && start >= sentence.start && end <= sentence.end,
  );
  const says = (test: (text: { readonly before: string; readonly after: string }) => boolean) =>
    mentions.some(({ start, end }) =>
      test({ before: article.text.slice(sentence.start, start), after: article.text.slice(end, sentence.end) }),
    );
  return (
    (says(({ after }) => SAYS_WHO.test(after)) ? WEIGHTS.behind : 0) +
    (says(({ before }) => /\b\d{1,3}-year-old(?: [\p{L}-]+,?){0,4} $/u.test(before)) ? WEIGHTS.age : 0) +
    (mentions.some(({ start, end }) => article.text.slice(start, end).includes(" ")) ? WEIGHTS.full : 0) +
    (/^["“'‘]/.test(article.text.slice(sentence.start, sentence.start + 1)) ? WEIGHTS.quotation : 0) +
    WEIGHTS.opening / passage.number
  );
}

function sentenceAt(article: AnnotatedArticle, at: Span): Evidence | undefined {
  const passage = article.passages.find(({ start, end }) => at.start >= start && at.end <= end);
  return passage && excerptOf(article, passage.number, wholeSentences(passage, at));
}
