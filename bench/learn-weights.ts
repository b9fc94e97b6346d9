/**
 * Learns the weights of sentence features from questions about encyclopedia articles and from readers' questions about news, and writes words/score-weights.txt and
 * words/answerability-weights.txt.
 * Usage: EVAL_DIR=../shared/eval npx tsx bench/learn-weights.ts [--news DIR]… [--stories N] [--write]
 * DIR has stories.jsonl and questions.jsonl as EVAL_DIR/real does; N takes only so many encyclopedia articles, for a quick try.
 * Without --write it prints figures on stories that were not learned from (four folds): encyclopedia paragraphs as they are and in twos of sentences, as news has them, and news.
 */
import { parseArgs } from "node:util";
import { ANSWERABILITY_FEATURES } from "../src/ask/facts/answerability.ts";
import { FEATURES } from "../src/ask/facts/features.ts";
import { type Asked, ask, choose } from "./learning/asked.ts";
import { learnOdds } from "./learning/newton.ts";
import { type ReadersStory, readersStories } from "./learning/reader-questions.ts";
import { dot, learnChoice } from "./learning/regression.ts";
import { type LabelledStory, readRows, toKnowledge } from "./learning/stories.ts";
import { writeWeights } from "./learning/write-weights.ts";

const FOLDS = 4;
/** How much a question counts whose passage is taken out, and one of another story (of which there is one to three of the others). */
const SILENT = { taken: 0.8, foreign: 1 } as const;

/** How much a reader's question counts: there are far fewer of them, and they are what the bot is for. */
const NEWS = 3;

/** A story's questions: as asked, with their passage taken out (where nothing else answers), and asked of another story. */
interface Part {
  readonly answerable: readonly Asked[];
  readonly taken: readonly Asked[];
  readonly foreign: readonly Asked[];
}

const { values: options } = parseArgs({
  options: { news: { type: "string", multiple: true, default: [] }, stories: { type: "string" }, write: { type: "boolean" } },
});
const stories = readRows<LabelledStory>(`${process.env.EVAL_DIR ?? "../shared/eval"}/qa`, "stories.jsonl").slice(
  0,
  options.stories === undefined ? undefined : Number(options.stories),
);
const forms: readonly { readonly form: string; readonly parts: readonly Part[] }[] = [
  ...(["long", "short"] as const).map((form) => ({ form, parts: readParts(form) })),
  { form: "news", parts: readNews(options.news.flatMap(readersStories)) },
];

function readParts(form: "long" | "short"): Part[] {
  const known = stories.map((story) => ({ story, knowledge: toKnowledge(story, form) }));
  return known.map(({ story, knowledge }, s) => {
    const texts = new Map(story.passages.map(({ id, text }) => [id, text.replaceAll("\n", " ")]));
    const other = known[(s + 1) % known.length]?.knowledge ?? knowledge;
    return {
      answerable: story.questions.map((question) => ask(knowledge, question, question.answers, texts.get(question.passage))),
      taken: story.questions
        .map((question) => ask(knowledge, question, question.answers, undefined, texts.get(question.passage)))
        .filter(({ right }) => right.every((value) => value === 0)),
      foreign: story.questions.filter((_, i) => i % 3 === 0).map((question) => ask(other, question, [])),
    };
  });
}

/** Readers' questions, as asked and of another story; each counts as NEWS of the others. */
function readNews(news: readonly ReadersStory[]): Part[] {
  return news.map(({ knowledge, questions }, s) => {
    const other = news[(s + 1) % news.length]?.knowledge ?? knowledge;
    const counted = (asked: Asked): Asked => ({ ...asked, count: NEWS });
    return {
      answerable: questions
        .filter(({ answers }) => answers.length > 0)
        .map((question) => counted(ask(knowledge, question, question.answers, "any"))),
      taken: questions.filter(({ answers }) => answers.length === 0).map((question) => counted(ask(knowledge, question, []))),
      foreign: questions.map((question) => counted(ask(other, question, []))),
    };
  });
}

/** What a feature may do at all: found words speak for a sentence, missing ones against it; of length, place and what is otherwise in brief questions and with some kinds of value the data decide. */
function signOf(name: string): number {
  if (name.endsWith("Brief") || /^(?!value).+(?:Given|Near)$/.test(name)) return 0;
  if (/lack|broken|pronoun|fresh/i.test(name)) return -1;
  return name === "length" || name === "place" || name === "speech" ? 0 : 1;
}

function learn(parts: readonly Part[]): { choice: number[]; answerability: number[] } {
  const groups = parts.flatMap(({ answerable }) => answerable);
  const choice = learnChoice(groups, FEATURES.length, { penalty: 3, signs: FEATURES.map(signOf) });
  const silent = (list: readonly Asked[], count: number) =>
    list.map((asked) => ({ row: choose(asked, choice).features, right: false, count: count * (asked.count ?? 1) }));
  const examples = parts.flatMap(({ answerable, taken, foreign }) => [
    ...answerable.map((asked) => {
      const { right, features } = choose(asked, choice);
      return { row: features, right, count: asked.count ?? 1 };
    }),
    ...silent(taken, SILENT.taken),
    ...silent(foreign, SILENT.foreign),
  ]);
  return { choice, answerability: learnOdds(examples, ANSWERABILITY_FEATURES.length) };
}

interface Outcome {
  readonly right: boolean;
  readonly length: number;
  readonly score: number;
}

const percent = (a: number, b: number) => ((100 * a) / Math.max(1, b)).toFixed(1);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function report(form: string, outcomes: readonly { readonly [kind in keyof Part]: readonly Outcome[] }[]): void {
  const all = (kind: keyof Part) => outcomes.flatMap((outcome) => outcome[kind]);
  const [answerable, taken, foreign] = [all("answerable"), all("taken"), all("foreign")];
  const right = (list: readonly Outcome[]) => percent(list.filter((outcome) => outcome.right).length, answerable.length);
  console.log(
    `${form} paragraphs: right ${right(answerable)} before abstaining, ${mean(answerable.map(({ length }) => length)).toFixed(0)} characters`,
  );
  for (const silence of [0.4, 0.5, 0.6]) {
    const cut = taken.map(({ score }) => score).sort((a, b) => a - b)[Math.floor(silence * taken.length)] ?? 0;
    const given = answerable.filter(({ score }) => score >= cut);
    const quiet = percent(foreign.filter(({ score }) => score < cut).length, foreign.length);
    console.log(
      `  silent on ${100 * silence} % of those taken out (odds ${cut.toFixed(2)}): right ${right(given)}, silent on another story's ${quiet}`,
    );
  }
}

/** Figures on stories that were not learned from. */
function crossValidate(): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) => learn(forms.flatMap(({ parts }) => parts.filter((_, s) => s % FOLDS !== fold))));
  for (const { form, parts } of forms) {
    const outcomes = parts.map((part, s) => {
      const weights = folds[s % FOLDS] ?? { choice: [], answerability: [] };
      const outcomeOf = (asked: Asked): Outcome => {
        const { right, length, features } = choose(asked, weights.choice);
        return { right, length, score: dot(weights.answerability, features) };
      };
      return { answerable: part.answerable.map(outcomeOf), taken: part.taken.map(outcomeOf), foreign: part.foreign.map(outcomeOf) };
    });
    report(form, outcomes);
  }
}

if (options.write !== true) crossValidate();
else {
  const { choice, answerability } = learn(forms.flatMap(({ parts }) => parts));
  const newsQuestions = forms.at(-1)?.parts.reduce((sum, { answerable }) => sum + answerable.length, 0) ?? 0;
  const source = `bench/learn-weights.ts from ${stories.reduce((sum, { questions }) => sum + questions.length, 0)} questions about ${stories.length} encyclopedia articles and ${newsQuestions} readers' questions about news
(docs/answers.md says which); only these numbers are kept of them.`;
  writeWeights("score-weights", `The weight of each feature in scoring a sentence. Learned by\n${source}`, FEATURES, choice);
  writeWeights(
    "answerability-weights",
    `What each feature adds to the log odds that an excerpt answers. Learned by\n${source}`,
    ANSWERABILITY_FEATURES,
    answerability,
  );
}
