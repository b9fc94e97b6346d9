/**
 * Learns what tells a quotation that is a statement from scare quotes, titles and names, and writes
 * words/quotation-weights.txt. Usage: EVAL_DIR=../shared/eval npx tsx bench/learn-quotations.ts [--write]
 * Prints figures on articles that were not learned from (ten folds), and on the part that is never learned from.
 */
import { QUOTATION_FEATURES } from "../src/annotate/statements/scoring/quotation-features.ts";
import { LEAST } from "../src/annotate/statements/scoring/quotation-score.ts";
import { type LabelledArticle, type LabelledQuotation, labelledQuotations } from "./learning/attributions.ts";
import { learnOdds } from "./learning/newton.ts";
import { dot } from "./learning/regression.ts";
import { readRows } from "./learning/stories.ts";
import { writeWeights } from "./learning/write-weights.ts";

const folder = `${process.env.EVAL_DIR ?? "../shared/eval"}/quotes`;
const FOLDS = 10;
const PENALTY = 4;

const learn = (articles: readonly (readonly LabelledQuotation[])[]) =>
  learnOdds(
    articles.flat().map((marks) => ({ ...marks, count: 1 })),
    QUOTATION_FEATURES.length,
    PENALTY,
  );

/** How many are kept, how many of these rightly, of how many right ones. */
function tell(name: string, scored: readonly { readonly score: number; readonly right: boolean }[]): void {
  const kept = scored.filter(({ score }) => score > LEAST);
  const right = kept.filter(({ right }) => right).length;
  console.log(
    `${name}: ${scored.length} quotations, ${scored.filter(({ right }) => right).length} right; kept ${kept.length}, right ${right}`,
  );
}

const [train, dev] = ["polnear_train.jsonl", "polnear_dev.jsonl"].map((name) =>
  readRows<LabelledArticle>(folder, name).map(labelledQuotations),
);
if (train === undefined || dev === undefined) throw new Error(`no labelled articles in ${folder}`);
const scores = (articles: readonly (readonly LabelledQuotation[])[], weights: readonly number[]) =>
  articles.flat().map(({ row, right }) => ({ score: dot(weights, row), right }));
tell(
  "not learned from",
  Array.from({ length: FOLDS }, (_, fold) =>
    scores(
      train.filter((_, i) => i % FOLDS === fold),
      learn(train.filter((_, i) => i % FOLDS !== fold)),
    ),
  ).flat(),
);
const weights = learn(train);
tell("learned from", scores(train, weights));
tell("never learned from", scores(dev, weights));
if (process.argv.includes("--write"))
  writeWeights(
    "quotation-weights",
    `What each feature adds to the log odds that a quotation which no verb of saying claims is a statement. Learned by
bench/learn-quotations.ts from news articles in which people marked who said what (docs/who-spoke.md says which);
only these numbers are kept of them.`,
    QUOTATION_FEATURES,
    weights,
  );
