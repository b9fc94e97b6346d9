import { dateInWords } from "../../answer/date-words.ts";
import type { AnnotatedArticle, Span, Statement } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { hasVerb } from "../../text/analyze.ts";
import { wholeSentences } from "../evidence.ts";
import { asHeading, type QuestionOf, withStorySpelling } from "../question/question.ts";
import { coverage, type Topic, type Zone } from "../question/topic.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import type { Wording } from "../question/wording.ts";
import type { AttributedStatement } from "./speakers.ts";

type StatementsQuestion = QuestionOf<"statements">;

const PREPOSITION = /\b(?<word>about|on|regarding|concerning|re|of|over|that|to|with|at|in|during|after|before|while|when|around|for)\b/i;
const ABOUT = /^(?:about|on|regarding|concerning|re|of|over|that|for)$/i;
/** Before a time: "said about Christmas" asks for a topic. */
export const TOPICAL = /^(?:about|of|for)\b/i;
const HEARER = /^(?:to|with)$/i;

interface Limits {
  hearer?: string;
  topic?: string;
  setting?: string;
}

/** What limits the statements asked for: the words after the verb, and their time. */
export function readLimits(verb: string, { text, range, rest }: Wording): Limits & Pick<QuestionOf<"statements">, "range"> {
  return range === undefined || TOPICAL.test(range.text) ? readTail(verb, text) : { ...readTail(verb, rest), range };
}

/** Hearer, topic and setting after the verb: "told Y about T at P". */
export function readTail(verb: string, tail: string): Limits {
  // A reaction to the verdict is about it, and nobody's hearer.
  let rest = /^(?:reactions?|responses?)$/i.test(verb) ? tail.trim().replace(/^to\b/i, "about") : tail.trim();
  const limits: Limits = {};
  const [, object = "", after = ""] =
    /^(.*?)(?=\b(?:about|on|regarding|concerning|that|at|in|during|after|before|when|while|to|with|over|of|for)\b|$)(.*)$/is.exec(rest) ??
    [];
  if (object.trim() !== "" && /^(?:tell|tells|told|telling|ask|asks|asked|warn|warns|warned|urge|urged)$/i.test(verb)) {
    limits.hearer = object.trim();
    rest = after;
  } else if (object.trim() !== "") {
    limits.topic = object.trim();
    rest = after;
  }
  for (let match = PREPOSITION.exec(rest); match !== null; match = PREPOSITION.exec(rest)) {
    const word = match.groups?.word ?? "";
    const from = match.index + word.length;
    const next = /\b(?:about|regarding|concerning|to|with|at|in|during|after|before|while|when)\b/i.exec(rest.slice(from + 1));
    const end = next === null ? rest.length : from + 1 + next.index;
    const words = rest.slice(from, end).trim();
    rest = rest.slice(end);
    if (words === "") continue;
    const role = ABOUT.test(word) ? "topic" : HEARER.test(word) && limits.hearer === undefined ? "hearer" : "setting";
    const before = limits[role];
    limits[role] = before === undefined ? words : `${before} ${words}`;
  }
  return limits;
}

/** At least this share of a topic's weight must be in what was said or right beside it. */
const ENOUGH = 0.5;
/** Statements that cover less than this share of what the best one covers are about something else. */
const BESIDE_BEST = 0.6;

/** The heading of statements: "What Anna Lee said about the bridge"; where the question goes on with a clause, the question itself: "What did Lee say the mayor should do?" */
export function statementsHeading(index: StoryIndex, { text, hearer, topic, setting, range }: StatementsQuestion, name: string): string {
  const before = topic === undefined ? "" : text.slice(0, text.indexOf(topic)).trimEnd();
  if (topic !== undefined && text.includes(topic) && !ABOUT.test(before.split(" ").at(-1) ?? "") && hasVerb(topic))
    return asHeading(index, text);
  return [
    `What ${name} said`,
    hearer && `to ${withStorySpelling(index, hearer)}`,
    topic && `about ${withStorySpelling(index, topic)}`,
    setting && `(${withStorySpelling(index, setting)})`,
    range && rangeInWords(index, range),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The range as asked; a relative one says what it was counted from. */
export function rangeInWords(index: StoryIndex, range: NonNullable<StatementsQuestion["range"]>): string {
  const newest = index.story.articles.at(-1)?.published?.slice(0, 10);
  return range.relative && newest !== undefined ? `${range.text} (counting from the newest article, ${dateInWords(newest)})` : range.text;
}

/** Statements that are about a topic, said to a hearer, or made in a setting. */
export function about(
  index: StoryIndex,
  statements: readonly AttributedStatement[],
  topic: Topic,
  role: "hearer" | "topic" | "setting",
): AttributedStatement[] {
  const vocabulary = vocabularyOf(index);
  const shares = statements.map((from) => ({ from, share: coverage(topic, zones(from, role), vocabulary) }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  const fits = shares.map(({ share }) => share >= ENOUGH && share >= BESIDE_BEST * best);
  // Who goes on speaking speaks to the same hearer until another is named.
  if (role === "hearer")
    statements.forEach((from, i) => {
      const before = statements[i - 1];
      if (fits[i - 1] === true && before !== undefined && from.statement.hearer === undefined && goesOn(before, from)) fits[i] = true;
    });
  // “Even its edges can hurt,” they warned: what they were saying before.
  if (role === "topic")
    statements.forEach((from, i) => {
      const before = statements[i - 1];
      if (fits[i - 1] === true && before !== undefined && goesOn(before, from) && refersBack(from)) fits[i] = true;
    });
  return statements.filter((_, i) => fits[i]);
}

/** Characters of a statement in which a pronoun points back. */
const NEAR = 60;
/** Passages between two statements of one speech, at most. */
const APART = 1;

/** Whether a statement of one sentence speaks of "it" or "them" near its beginning: of what came before. */
function refersBack({ article, statement: { content } }: AttributedStatement): boolean {
  const text = content.map(({ start, end }) => article.text.slice(start, end)).join(" ");
  return /\b(?:it|its|they|them|this|that|these|those)\b/i.test(text.slice(0, NEAR)) && !/[.!?]\s/.test(text);
}

/** Whether a statement continues the one before it, in the same passage or the next. */
function goesOn(before: AttributedStatement, after: AttributedStatement): boolean {
  const passageOf = ({ article, statement }: AttributedStatement) => {
    const start = statement.content[0]?.start ?? 0;
    return article.passages.find((passage) => start >= passage.start && start < passage.end)?.number ?? 0;
  };
  return before.article === after.article && Math.abs(passageOf(after) - passageOf(before)) <= APART;
}

/** The sentences that a statement takes up. */
export function wholeOf(article: AnnotatedArticle, { content, cue }: Statement): Span {
  const span = spanOf(content);
  const passage = article.passages.find(({ start, end }) => span.start >= start && span.start < end);
  const all = {
    start: Math.min(span.start, cue?.start ?? span.start),
    end: Math.max(Math.min(span.end, passage?.end ?? span.end), cue?.end ?? 0),
  };
  return passage === undefined ? all : wholeSentences(passage, all);
}

/** Whether a sentence quotes somebody else, so that it isn't this speaker's topic. */
function isAnothers({ statements }: AnnotatedArticle, { speaker }: Statement, { start, end }: Span): boolean {
  return statements.some(
    (other) =>
      other.speaker !== null && other.speaker.name !== speaker?.name && other.content.some((span) => span.start < end && span.end > start),
  );
}

/** Full names of those to whom something is done in the reporter's words of these sentences: "she said, giving it to Lee". */
function facedIn({ text, mentions }: AnnotatedArticle, { content }: Statement, { start, end }: Span): string {
  return mentions
    .filter(
      (mention) =>
        mention.start >= start && mention.end <= end && !content.some((span) => mention.start >= span.start && mention.start < span.end),
    )
    .filter((mention) => /\b(?:to|with)\s(?:(?:the|Mrs?\.|Ms\.)\s)?$/.test(text.slice(Math.max(0, mention.start - 14), mention.start)))
    .map(({ person }) => person)
    .join(" ");
}

/** Where a statement shows its topic (its words, its sentences, what leads up to them), its hearer, or its setting (the passage). */
function zones({ article, statement }: AttributedStatement, role: "hearer" | "topic" | "setting"): Zone[] {
  const { text } = article;
  const words = { text: statement.content.map(({ start, end }) => text.slice(start, end)).join(" "), weight: 1 };
  const span = spanOf(statement.content);
  const passage = article.passages.find(({ start, end }) => span.start >= start && span.start < end);
  if (passage === undefined) return [words];
  const own = wholeOf(article, statement);
  const sentence = { text: text.slice(own.start, own.end), weight: 0.9 };
  if (role === "hearer")
    return [sentence, { text: statement.hearer?.name ?? "", weight: 1 }, { text: facedIn(article, statement, own), weight: 0.8 }];
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

/** From the first to the last of some spans. */
export const spanOf = (content: readonly Span[]): Span => ({ start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 });
