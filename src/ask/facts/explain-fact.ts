import type { Excerpt } from "../excerpt.ts";
import { ANSWERABILITY_FEATURES, type Answerability } from "./answerability.ts";
import { FEATURES } from "./features.ts";
import type { Ranking, Scored } from "./ranking.ts";
import type { StoryCandidate } from "./retrieve.ts";
import type { QuestionTerms, Term } from "./terms.ts";
import { ANSWERABILITY_WEIGHTS, SCORE_WEIGHTS } from "./weights.ts";

/** What the stages of answering a fact made. */
interface Stages {
  readonly question: QuestionTerms;
  readonly unknown: Term | undefined;
  readonly candidates: readonly StoryCandidate[];
  readonly ranking: Ranking;
  readonly excerpts: readonly Excerpt[];
  readonly judgement: Answerability;
}

/** Sentences whose scores are explained. */
const EXPLAINED = 5;
/** Passages whose search scores are told. */
const RETRIEVED = 8;
/** Contributions smaller than this are left out. */
const SMALL = 0.15;

/** What each stage made, a line or some each, in the order of the stages. */
export function explainFact({ question, unknown, candidates, ranking, excerpts, judgement }: Stages): string[] {
  const { logOdds, threshold, lack, values, answerable } = judgement;
  return [
    ...question.repaired.map(({ from, to }) => `terms: "${from}" was taken for "${to}"`),
    ...question.terms.map(explainTerm),
    `answer type: ${question.answerType}`,
    ...(unknown === undefined ? [] : [`unknown name: ${unknown.surface}`]),
    `retrieved: ${candidates.length} sentences of ${passagesOf(candidates)}`,
    ...ranking.scored.slice(0, EXPLAINED).map(explainScore),
    ...(ranking.scored.length > EXPLAINED ? [`score: ${ranking.scored.length - EXPLAINED} more sentences scored less`] : []),
    ...excerpts.map(
      ({ article, passage, start, end }, i) =>
        `expanded ${i + 1}: ${article.id}#${passage}, ${JSON.stringify(shorten(article.text.slice(start, end)))}`,
    ),
    `answerability: log odds ${logOdds.toFixed(2)}, shown from ${threshold.toFixed(2)}: ${contributions(ANSWERABILITY_FEATURES, ANSWERABILITY_WEIGHTS, values)}`,
    ...(lack === undefined ? [] : [`answerability: no word of ${lack} in the excerpt`]),
    answerable ? "answered" : "withheld",
  ];
}

function explainTerm({ word, stem, idf, localIdf, known, name, number, verb, synonyms, pairs, related }: Term): string {
  const traits = [name && "name", number && "number", verb && "verb", !known && "not in the story"].filter(Boolean);
  const others = [...synonyms, ...pairs.map((pair) => pair.join(" "))];
  return [
    `term: ${word} (${[`stem ${stem}`, `idf ${idf.toFixed(2)}, in the story ${localIdf.toFixed(2)}`, ...traits].join(", ")})`,
    ...(others.length === 0 ? [] : [`synonyms ${others.join(", ")}`]),
    ...(related.length === 0 ? [] : [`related ${related.join(", ")}`]),
  ].join("; ");
}

/** The passages that sentences come from, with what the search scored them. */
function passagesOf(candidates: readonly StoryCandidate[]): string {
  const scores = new Map(candidates.map(({ article, number, searchScore }) => [`${article.id}#${number}`, searchScore]));
  const told = [...scores].slice(0, RETRIEVED).map(([id, score]) => `${id} ${score.toFixed(1)}`);
  return `${scores.size} passages: ${[...told, ...(scores.size > RETRIEVED ? ["…"] : [])].join(", ")}`;
}

function explainScore({ candidate: { article, number, sentence }, values, score }: Scored, place: number): string {
  return `score ${place + 1}: ${score.toFixed(2)} ${article.id}#${number} ${JSON.stringify(shorten(sentence.text))}: ${contributions(FEATURES, SCORE_WEIGHTS, values)}`;
}

/** What each feature adds, the greatest first. */
function contributions(names: readonly string[], weights: Readonly<Record<string, number>>, values: readonly number[]): string {
  return names
    .map((name, i) => ({ name, part: (weights[name] ?? 0) * (values[i] ?? 0) }))
    .filter(({ part }) => Math.abs(part) >= SMALL)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .map(({ name, part }) => `${name} ${part.toFixed(2)}`)
    .join(", ");
}

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
