import type { AnnotatedArticle, Span } from "../model.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { type Excerpt, speakerName } from "./evidence.ts";
import { ANSWERABILITY_FEATURES, ANSWERABILITY_WEIGHTS, type Answerability } from "./facts/answerability.ts";
import type { Ranking, Scored, StoryCandidate } from "./facts/candidates.ts";
import { BEHIND_BEST } from "./facts/expand.ts";
import { FEATURES, weightedSum } from "./facts/features.ts";
import { SCORE_WEIGHTS } from "./facts/score.ts";
import type { QuestionTerms, Term } from "./facts/terms.ts";
import { namesIn } from "./question/names.ts";
import type { Question, QuestionRange } from "./question/question.ts";
import { spanOf } from "./statements/limits.ts";
import type { AttributedStatement } from "./statements/speakers.ts";

/** Sentences whose scores are explained. */
const EXPLAINED = 5;
/** Statements that are explained, and of those that a limit cut. */
const STATEMENTS = 10;
const CUT = 3;
/** How many passages are listed with their search scores. */
const RETRIEVED = 8;
/** Features listed with what they add. */
const LISTED = 8;
/** Characters of a text that a line quotes. */
const QUOTED = 70;

/** How a question was understood: as it was made whole, its kind with what it asks for, and whom its names mean. */
export function explainQuestion(index: StoryIndex, { kind, text, ...fields }: Question): string[] {
  const parts = Object.entries(fields).flatMap(([name, value]) => (value === false ? [] : [explainField(name, value)]));
  return [
    `question: ${text}`,
    `understood as: ${[kind, ...parts].join(", ")}`,
    ...namesIn(index, text).map(
      ({ text: name, people, isRepaired }) =>
        `name: ${JSON.stringify(name)} ${isRepaired ? "is a misspelling of" : "is"} ${people.map((person) => person.name).join(" or ")}`,
    ),
  ];
}

/** What a question says without words of its own for it. */
const FLAGS: Readonly<Record<string, string>> = { strict: "only what was said", isQuoted: "in quotation marks" };

function explainField(name: string, value: string | boolean | QuestionRange): string {
  if (typeof value === "boolean") return FLAGS[name] ?? name;
  if (typeof value === "string") return `${name} ${JSON.stringify(value)}`;
  return `${explainRange(value)} (${JSON.stringify(value.text)}${value.relative ? ", counted from the newest article" : ""})`;
}

/** The days that a question is limited to. */
export function explainRange({ from, to }: Pick<QuestionRange, "from" | "to">): string {
  return `from ${from ?? "the beginning"} to ${to ?? "the end"}`;
}

/** What the stages of answering a fact made. */
interface Stages {
  readonly question: QuestionTerms;
  readonly unknown: Term | undefined;
  readonly candidates: readonly StoryCandidate[];
  readonly ranking: Ranking;
  readonly excerpts: readonly Excerpt[];
  readonly judgement: Answerability;
}

/** What each stage of a fact made, a line or some each, in the order of the stages. */
export function explainFact({ question, unknown, candidates, ranking, excerpts, judgement }: Stages): string[] {
  const { logOdds, threshold, values } = judgement;
  const more = ranking.scored.length - EXPLAINED;
  return [
    ...question.repaired.map(({ from, to }) => `spelling: ${JSON.stringify(from)} was read as ${JSON.stringify(to)}`),
    ...question.terms.map(explainTerm),
    `answer type: ${question.answerType}${question.value === undefined || question.value === question.answerType ? "" : ` (${question.value})`}`,
    ...(unknown === undefined ? [] : [`unknown name: ${unknown.surface}`]),
    `retrieved: ${count(candidates.length, "sentence")} of ${passagesOf(candidates)}`,
    ...ranking.scored.slice(0, EXPLAINED).map(explainScore),
    ...(more > 0 ? [`score: ${count(more, "more sentence")} scored less`] : []),
    ...excerpts.map(({ article, passage, ...span }, i) => `expanded ${i + 1}: ${article.id}#${passage} ${quote(article, span)}`),
    ...explainCut(ranking, excerpts),
    `answerability: log odds ${logOdds.toFixed(2)}, shown from ${threshold.toFixed(2)}; ${contributions(ANSWERABILITY_FEATURES, ANSWERABILITY_WEIGHTS, values)}`,
    explainDecision(unknown, judgement),
  ];
}

function explainTerm({ word, stem, idf, localIdf, isKnown, isName, isNumber, isVerb, synonyms, narrower, pairs, related }: Term): string {
  const traits = [isName && "name", isNumber && "number", isVerb && "verb", !isKnown && "not in the story"].filter(Boolean);
  const others = [...synonyms, ...pairs.map((pair) => pair.join(" "))];
  return [
    `term: ${word} (${[`stem ${stem}`, `idf ${idf.toFixed(2)} in English and ${localIdf.toFixed(2)} in the story`, ...traits].join(", ")})`,
    ...(others.length === 0 ? [] : [`synonyms ${others.join(", ")}`]),
    ...(narrower.length === 0 ? [] : [`narrower ${narrower.join(", ")}`]),
    ...(related.length === 0 ? [] : [`related ${related.join(", ")}`]),
  ].join("; ");
}

/** The passages that sentences come from, with what the search scored them. */
function passagesOf(candidates: readonly StoryCandidate[]): string {
  const scores = new Map(candidates.map(({ article, number, searchScore }) => [`${article.id}#${number}`, searchScore]));
  const rows = [...scores].slice(0, RETRIEVED).map(([id, score]) => `${id} ${score.toFixed(1)}`);
  return `${count(scores.size, "passage")}${rows.length === 0 ? "" : ", with search scores: "}${[...rows, ...(scores.size > RETRIEVED ? ["…"] : [])].join(", ")}`;
}

function explainScore(
  { candidate: { article, number, sentence }, values, score }: Scored,
  place: number,
  scored: readonly Scored[],
): string {
  const bonus = score - weightedSum(SCORE_WEIGHTS, FEATURES)(values);
  return [
    `score ${place + 1}: ${score.toFixed(2)} ${article.id}#${number} ${quote(article, sentence)}`,
    contributions(FEATURES, SCORE_WEIGHTS, values),
    ...(bonus > 0.005 ? [`${bonus.toFixed(2)} more for a value of the kind asked for, or one that other articles give too`] : []),
    ...(score < (scored[place + 1]?.score ?? score) ? ["put first for the question's verb"] : []),
  ].join("; ");
}

/** The largest contributions, each a feature's value times its weight, and the sum of the others. */
function contributions(names: readonly string[], weights: Readonly<Record<string, number>>, values: readonly number[]): string {
  const parts = names
    .map((name, i) => ({ name, value: values[i] ?? 0, weight: weights[name] ?? 0 }))
    .filter(({ value, weight }) => value * weight !== 0)
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
  const rest = parts.slice(LISTED).reduce((sum, { value, weight }) => sum + value * weight, 0);
  const list = parts.slice(0, LISTED).map(({ name, value, weight }) => `${name} ${value.toFixed(2)} × ${weight.toFixed(2)}`);
  return [...list, ...(parts.length > LISTED ? [`${parts.length - LISTED} others ${rest.toFixed(2)}`] : [])].join(", ");
}

/** Why no more sentences are shown. */
function explainCut({ scored }: Ranking, excerpts: readonly Excerpt[]): string[] {
  const next = scored.find(
    ({ candidate: { article, sentence } }) =>
      !excerpts.some((other) => other.article === article && sentence.start >= other.start && sentence.end <= other.end),
  );
  if (next === undefined) return [];
  const isBehind = next.score < (scored[0]?.score ?? 0) - BEHIND_BEST;
  const reason = isBehind ? `more than ${BEHIND_BEST} below the best` : `after the last of ${count(excerpts.length, "excerpt")}`;
  return [`cut: the next sentence scored ${next.score.toFixed(2)}, ${reason}`];
}

function explainDecision(unknown: Term | undefined, { answerable, logOdds, threshold, missingValue }: Answerability): string {
  const surplus = logOdds - threshold;
  if (unknown !== undefined) return `withheld: the story doesn't have the name ${unknown.surface}`;
  if (answerable) return `answered: ${surplus.toFixed(2)} above the threshold`;
  return surplus < 0
    ? `withheld: ${(-surplus).toFixed(2)} below the threshold`
    : `withheld: the excerpt gives no ${missingValue ?? "answer"}`;
}

/** The first statements of an answer, with the pattern that found each. */
export function explainStatements(statements: readonly AttributedStatement[]): string[] {
  return statements
    .slice(0, STATEMENTS)
    .map(
      ({ article, statement }) =>
        `statement: ${speakerName(statement) ?? "somebody"}, found as ${statement.pattern} in ${article.id}: ${quote(article, spanOf(statement.content))}`,
    );
}

/** The first statements that a limit cut. */
export function explainCutStatements(before: readonly AttributedStatement[], after: readonly AttributedStatement[]): string[] {
  const rest = new Set(after);
  const cut = before.filter((from) => !rest.has(from));
  const more = cut.length - CUT;
  return [
    ...cut.slice(0, CUT).map(({ article, statement }) => `cut: ${quote(article, spanOf(statement.content))} in ${article.id}`),
    ...(more > 0 ? [`cut: ${count(more, "more statement")}`] : []),
  ];
}

/** The beginning of a span's text, in quotation marks. */
export function quote({ text }: AnnotatedArticle, { start, end }: Span): string {
  return JSON.stringify(end - start > QUOTED ? `${text.slice(start, start + QUOTED - 1)}…` : text.slice(start, end));
}

/** "1 article", "2 articles". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
