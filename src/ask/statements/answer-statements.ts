import { dateInWords } from "../../answer/date-words.ts";
import type { AnnotatedArticle, Span, Statement } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { stem, words } from "../../text/tokens.ts";
import { answerFactAbout } from "../facts/fact.ts";
import { type Attempt, elsewhere, type Outcome, unanswered } from "../outcome.ts";
import { datesOverlap } from "../question/date-range.ts";
import type { QuestionOf } from "../question/question.ts";
import { synonymsOf } from "../question/synonyms.ts";
import { coverage, explainTopic, readTopic, type Topic, type Zone } from "../question/topic.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import { answerClaim } from "./answer-claim.ts";
import { ownWordsFirst, reportedOnce } from "./reported-once.ts";
import { type Attributed, type ResolvedSpeaker, resolveSpeaker, statementsOf } from "./resolve-speaker.ts";
import { datedBy } from "./statement-date.ts";
import { evidenceOf, speakerName, wholeSentences } from "./statement-evidence.ts";

type Asked = QuestionOf<"statements">;

/** At least this share of a topic's weight must be in what was said or right beside it. */
const ENOUGH = 0.5;
/** Statements that cover less than this share of what the best one covers are about something else. */
const BESIDE_BEST = 0.6;
/** More excerpts than this are no answer that anybody reads. */
const MOST = 50;
/** Statements that are explained. */
const EXPLAINED = 10;

/** All statements of the speaker asked about, in the articles' order, limited to hearer, topic, setting and time; where the words name nobody a fact may answer. */
export function answerStatements(index: StoryIndex, question: Asked): Attempt {
  const { story } = index;
  const meant = resolveSpeaker(story, question.speaker);
  if (meant.kind === "ambiguous") return ambiguous(meant);
  if (meant.kind === "unknown") {
    if (meant.mentioned)
      return question.strict && !isDocument(meant.name) ? unanswered(quotesNothingBy(meant.name)) : elsewhere([notSpeaker(meant.name)]);
    return question.strict || /^\p{Lu}/u.test(meant.name)
      ? unanswered(`Nothing here mentions ${meant.name}.`)
      : elsewhere([notSpeaker(meant.name)]);
  }
  if (question.claim !== undefined) return answerClaim(index, question.claim, meant);
  const all = statementsOf(story).filter(meant.says);
  const speech = all.filter(({ statement }) => statement.act === "speech");
  // What somebody thinks, wants or announces may stand in what they did, and in facts about them; what a person said may not.
  const strict = question.strict && !isDocument(meant.name);
  const acts = question.act === undefined ? undefined : byAct(question.act, all);
  if (acts?.length === 0 && question.topic === undefined && meant.kind === "people") {
    const told = answerFactAbout(index, question.text, meant.people);
    if (told !== undefined) return told;
  }
  const found = (strict ? [speech] : acts !== undefined && acts.length > 0 ? [acts, speech, all] : [speech, all]).map((own) =>
    limited(index, question, meant, own),
  );
  const answer = found.find(({ kind }) => kind !== "unanswered");
  const last = answer ?? found[0] ?? elsewhere([]);
  if (answer !== undefined || strict) return last;
  if (meant.kind !== "people") return elsewhere([`statements: none by ${meant.name} that fit`]);
  return answerFactAbout(index, question.text, meant.people) ?? last;
}

const LIST = new Intl.ListFormat("en");

/** "This story quotes nothing by the mayor", "… quotes no residents". */
function quotesNothingBy(name: string): string {
  const isGroup = /^\p{Ll}.*(?:s|people)$/u.test(name) && !/^(?:the|an?|this|that|his|her|its|their) /i.test(name);
  return `This story quotes ${isGroup ? "no" : "nothing by"} ${name}.`;
}

const notSpeaker = (name: string) => `speaker: ${JSON.stringify(name)} is nobody whom the story names`;

/** Statements introduced by a verb or its noun, or by what tells the same: "pledged" for "promise". */
function byAct(act: string, statements: readonly Attributed[]): Attributed[] {
  const asked = stem(act);
  const stems = new Set([asked, ...synonymsOf(asked)]);
  return statements.filter(
    ({ article, statement: { cue } }) => cue !== null && words(article.text.slice(cue.start, cue.end)).some((word) => stems.has(word.stem)),
  );
}

/** A law, a report: what it says is told as a fact more often than as a quotation. */
const isDocument = (name: string): boolean =>
  /\b(?:report|study|survey|poll|census|act|law|bill|treaty|agreement|constitution|charter|clause|amendment|code|book|history|paper|letter|document|manifesto|rule|ruling|theorem|theory|hypothesis|principle|model)s?$/i.test(
    name,
  );

/** Speakers whom the story knows. */
type Known = Extract<ResolvedSpeaker, { kind: "people" | "group" }>;

/** These statements as the question limits them. */
function limited(index: StoryIndex, question: Asked, meant: Known, own: readonly Attributed[]): Outcome {
  const { name } = meant;
  const namesakes = meant.kind === "people" ? meant.namesakes.map((person) => person.name) : [];
  const back = [`what did ${name} say`];
  const steps: string[] = [`speaker: ${JSON.stringify(question.speaker)} is ${name}`, `statements: ${own.length} by them`];
  if (own.length === 0) return unanswered(quotesNothingBy(name), [`who is ${name}`], steps);
  let left = own;
  const { range } = question;
  if (range !== undefined) {
    left = left.filter(({ article, statement }) => {
      const { date, dateText } = datedBy(article, statement, wholeOf(article, statement));
      return date !== undefined && dateText !== undefined && datesOverlap(date, range);
    });
    steps.push(`range: ${left.length} said from ${range.from ?? "the beginning"} to ${range.to ?? "the end"}`);
    if (left.length === 0) return unanswered(`This story quotes nothing that ${name} said ${range.text}.`, back, steps);
  }
  for (const role of ["hearer", "topic", "setting"] as const) {
    const words = question[role];
    const topic = words === undefined ? undefined : readTopic(index.story, words);
    if (topic === undefined) continue;
    left = about(index, left, topic, role);
    steps.push(`${role}: ${left.length} cover it; ${explainTopic(topic)}`);
    if (left.length > 0) continue;
    const [missing] = topic.unknown;
    if (missing !== undefined) return unanswered(`Nothing here mentions ${missing}.`, back, steps);
    return unanswered(
      `This story quotes nothing that ${name} said ${{ hearer: "to", topic: "about", setting: "in connection with" }[role]} ${topic.text}.`,
      back,
      steps,
    );
  }
  const evidence = ownWordsFirst(reportedOnce(evidenceOf(index.story, left)));
  const more = evidence.length - MOST;
  const limits = [
    question.hearer && `to ${question.hearer}`,
    question.topic && `about ${question.topic}`,
    question.setting && `(${question.setting})`,
    range && rangeInWords(index, range),
  ].filter(Boolean);
  return {
    kind: "statements",
    heading: [`What ${name} said`, ...limits, namesakes.length > 0 && `(there is also ${LIST.format(namesakes)})`]
      .filter(Boolean)
      .join(" "),
    evidence: evidence.slice(0, MOST),
    ...(more > 0 ? { more } : {}),
    steps: [...steps, ...left.slice(0, EXPLAINED).map(explainStatement)],
    ...(namesakes.length > 0 ? { questions: namesakes.map((namesake) => `what did ${namesake} say`) } : {}),
  };
}

function explainStatement({ article, statement }: Attributed): string {
  const { start, end } = spanOf(statement.content);
  return `statement: ${speakerName(statement) ?? "?"} by ${statement.pattern}, ${article.id} ${JSON.stringify(article.text.slice(start, Math.min(end, start + 60)))}`;
}

/** The range as asked; a relative one says what it was counted from. */
export function rangeInWords({ story }: StoryIndex, range: NonNullable<Asked["range"]>): string {
  const newest = story.articles.at(-1)?.published?.slice(0, 10);
  return range.relative && newest !== undefined ? `${range.text} (counting from the newest article, ${dateInWords(newest)})` : range.text;
}

/** The choice to make where the story has several people of that name. */
export function ambiguous({ name, people }: Extract<ResolvedSpeaker, { kind: "ambiguous" }>): Outcome {
  return unanswered(
    `This story has ${people.length} people called ${name}: ${LIST.format(people.map(({ name }) => name))}.`,
    people.map(({ name }) => `what did ${name} say`),
  );
}

const spanOf = (content: readonly Span[]): Span => ({ start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 });

/** Statements that are about a topic, said to a hearer, or made in a setting. */
function about(index: StoryIndex, statements: readonly Attributed[], topic: Topic, role: "hearer" | "topic" | "setting"): Attributed[] {
  const vocabulary = vocabularyOf(index.story);
  const scored = statements.map((from) => ({ from, share: coverage(topic, zones(from, role), vocabulary) }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const fits = scored.map(({ share }) => share >= ENOUGH && share >= BESIDE_BEST * best);
  // Who goes on speaking speaks to the same hearer until another is named.
  if (role === "hearer")
    statements.forEach((from, i) => {
      const before = statements[i - 1];
      if (fits[i - 1] === true && before !== undefined && from.statement.hearer === undefined && goesOn(before, from)) fits[i] = true;
    });
  return statements.filter((_, i) => fits[i]);
}

/** Passages between two statements of one speech, at most. */
const APART = 1;

/** Whether a statement goes on with what the one before it told: in the same passage or the next. */
function goesOn(before: Attributed, after: Attributed): boolean {
  const passageOf = ({ article, statement }: Attributed) => {
    const start = statement.content[0]?.start ?? 0;
    return article.passages.find((passage) => start >= passage.start && start < passage.end)?.number ?? 0;
  };
  return before.article === after.article && Math.abs(passageOf(after) - passageOf(before)) <= APART;
}

/** The sentences that a statement takes up. */
function wholeOf(article: AnnotatedArticle, { content, cue }: Statement): Span {
  const span = spanOf(content);
  const passage = article.passages.find(({ start, end }) => span.start >= start && span.start < end);
  const all = {
    start: Math.min(span.start, cue?.start ?? span.start),
    end: Math.max(Math.min(span.end, passage?.end ?? span.end), cue?.end ?? 0),
  };
  return passage === undefined ? all : wholeSentences(passage, all);
}

/** Whether a sentence holds what somebody else said: no topic of this speaker's. */
function isAnothers({ statements }: AnnotatedArticle, { speaker }: Statement, { start, end }: Span): boolean {
  return statements.some(
    (other) => other.speaker?.name !== speaker?.name && other.content.some((span) => span.start < end && span.end > start),
  );
}

/** Where a statement shows its topic (its words, its sentences, what leads up to them), its hearer, or its setting (the passage). */
function zones({ article, statement }: Attributed, role: "hearer" | "topic" | "setting"): Zone[] {
  const { text } = article;
  const words = { text: statement.content.map(({ start, end }) => text.slice(start, end)).join(" "), weight: 1 };
  const span = spanOf(statement.content);
  const passage = article.passages.find(({ start, end }) => span.start >= start && span.start < end);
  if (passage === undefined) return [words];
  const own = wholeOf(article, statement);
  const sentence = { text: text.slice(own.start, own.end), weight: 0.9 };
  if (role === "hearer") return [sentence, { text: statement.hearer?.name ?? "", weight: 1 }];
  // News has paragraphs of one sentence: what leads up to a quotation may be the one before.
  const earlier = article.passages[passage.number - 2];
  const before =
    passage.sentences.filter(({ end }) => end <= own.start).at(-1) ??
    (earlier?.heading === passage.heading ? earlier?.sentences.at(-1) : undefined);
  const leading =
    before === undefined || isAnothers(article, statement, before) ? [] : [{ text: text.slice(before.start, before.end), weight: 0.6 }];
  if (role === "topic") return [words, sentence, ...leading];
  return [sentence, { text: text.slice(passage.start, passage.end), weight: 0.9 }, { text: passage.heading ?? "", weight: 0.6 }];
}
