import { excerptOf } from "../../answer/evidence.ts";
import type { Evidence, Person, Span, Story } from "../../model.ts";
import { articleById, personByName } from "../../story/per-story.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords } from "../../text/tokens.ts";
import { type Excerpt, eventFields, hasOwnDate, roleOf, saidIn, speakerName } from "../evidence.ts";
import { asHeading, type Outcome, unanswered } from "../question/question.ts";
import { textsOf } from "../question/vocabulary.ts";
import {
  ANSWERABILITY_FEATURES,
  ANSWERABILITY_WEIGHTS,
  type Answerability,
  answerability,
  reasonForAbstaining,
  unknownName,
} from "./answerability.ts";
import type { Ranking, Scored, StoryCandidate } from "./candidates.ts";
import { expand } from "./expand.ts";
import { FEATURES } from "./features.ts";
import { retrieve } from "./retrieve.ts";
import { SCORE_WEIGHTS, score } from "./score.ts";
import { type QuestionTerms, readTerms, type Term } from "./terms.ts";

/** By so much the log odds must be above what shows an excerpt where nobody asked us. */
const TO_SPARE = 2;

/** A fact: the excerpts that answer, each with its speaker and date where it has them, or silence with the reason. Pure. */
export function answerFact(index: StoryIndex, text: string): Outcome {
  const question = readTerms(text, textsOf(index));
  const unknown = unknownName(question);
  const candidates = retrieve(index, question);
  const ranking = score(question, candidates);
  const excerpts = expand(ranking);
  const judgement = answerability(question, ranking, excerpts[0]);
  const steps = explainFact({ question, unknown, candidates, ranking, excerpts, judgement });
  if (unknown !== undefined || !judgement.answerable)
    return unanswered(reasonForAbstaining(question, ranking, excerpts[0], judgement), [], steps);
  const stems = new Set(contentWords(text).map(({ stem }) => stem));
  return {
    kind: "passages",
    heading: asHeading(index, text),
    evidence: excerpts.map((excerpt) => factEvidence(index.story, excerpt, stems)),
    sure: question.repaired.length === 0 && judgement.logOdds >= judgement.threshold + TO_SPARE,
    steps,
  };
}

/** A fact about somebody: only excerpts that name them or mean them; undefined where none does. */
export function answerFactAbout(index: StoryIndex, text: string, people: readonly Person[]): Outcome | undefined {
  const outcome = answerFact(index, text);
  if (outcome.kind !== "passages") return undefined;
  const evidence = outcome.evidence.filter(({ citation }) => {
    const article = articleById(index.story).get(citation.article);
    const offset = article?.passages[citation.passage - 1]?.start ?? 0;
    return article?.mentions.some(
      ({ person, start, end }) =>
        people.some(({ name }) => name === person) && start < offset + citation.end && end > offset + citation.start,
    );
  });
  return evidence.length === 0 ? undefined : { ...outcome, evidence };
}

/** The excerpt with who says it, if one speaker alone does, and with the date of the event in it that fits the question best. */
function factEvidence(story: Story, excerpt: Excerpt, stems: ReadonlySet<string>): Evidence {
  const { article } = excerpt;
  const statements = article.statements.filter(({ act, content }) => act === "speech" && touches(content, excerpt));
  const names = new Set(statements.map((statement) => speakerName(statement) ?? ""));
  const [speaker] = names;
  const isOneSpeaker = names.size === 1 && speaker !== undefined && speaker !== "";
  const role = isOneSpeaker ? roleOf(personByName(story).get(speaker), article.id) : undefined;
  const said = isOneSpeaker ? saidIn(excerpt, statements) : [];
  const events = article.events
    .filter((event) => event.start < excerpt.end && event.end > excerpt.start && hasOwnDate(article, event))
    .map((event) => ({
      event,
      fits: contentWords(article.text.slice(event.start, event.end)).filter(({ stem }) => stems.has(stem)).length,
    }))
    .sort((a, b) => b.fits - a.fits);
  const event = events[0]?.event;
  return {
    ...excerptOf(article, excerpt.passage, excerpt),
    said,
    ...(isOneSpeaker ? { speaker } : {}),
    ...(role === undefined ? {} : { role }),
    ...(event === undefined ? {} : eventFields(event, excerpt)),
  };
}

/** Whether any of the spans shares a character with another; a loop, since it is asked of every statement of an article. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  for (const span of spans) if (span.start < end && span.end > start) return true;
  return false;
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

/** Sentences whose scores are explained. */
const EXPLAINED = 5;
/** How many passages are listed with their search scores. */
const RETRIEVED = 8;
/** Contributions smaller than this are left out. */
const SMALL = 0.15;

/** What each stage made, a line or some each, in the order of the stages. */
function explainFact({ question, unknown, candidates, ranking, excerpts, judgement }: Stages): string[] {
  const { logOdds, threshold, missingValue, values, answerable } = judgement;
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
    ...(missingValue === undefined ? [] : [`answerability: no word of ${missingValue} in the excerpt`]),
    answerable ? "answered" : "withheld",
  ];
}

function explainTerm({ word, stem, idf, localIdf, isKnown, isName, isNumber, isVerb, synonyms, narrower, pairs, related }: Term): string {
  const traits = [isName && "name", isNumber && "number", isVerb && "verb", !isKnown && "not in the story"].filter(Boolean);
  const others = [...synonyms, ...pairs.map((pair) => pair.join(" "))];
  return [
    `term: ${word} (${[`stem ${stem}`, `idf ${idf.toFixed(2)}, in the story ${localIdf.toFixed(2)}`, ...traits].join(", ")})`,
    ...(others.length === 0 ? [] : [`synonyms ${others.join(", ")}`]),
    ...(narrower.length === 0 ? [] : [`in part ${narrower.join(", ")}`]),
    ...(related.length === 0 ? [] : [`related ${related.join(", ")}`]),
  ].join("; ");
}

/** The passages that sentences come from, with what the search scored them. */
function passagesOf(candidates: readonly StoryCandidate[]): string {
  const scores = new Map(candidates.map(({ article, number, searchScore }) => [`${article.id}#${number}`, searchScore]));
  const rows = [...scores].slice(0, RETRIEVED).map(([id, score]) => `${id} ${score.toFixed(1)}`);
  return `${scores.size} passages: ${[...rows, ...(scores.size > RETRIEVED ? ["…"] : [])].join(", ")}`;
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
