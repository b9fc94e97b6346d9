/**
 * Learns the weights of features for a bare list of sentences and writes words/list-weights.txt.
 * Usage: EVAL_DIR=../shared/eval npx tsx bench/learn-list-weights.ts [--write]
 * Prints figures on questions that were not learned from (ten folds, three shuffles).
 */
import { LIST_FEATURES } from "../src/ask/facts/score.ts";
import { type LabelledList, listRows, scoreLists } from "./learning/lists.ts";
import { learnOdds } from "./learning/newton.ts";
import { dot } from "./learning/regression.ts";
import { readRows } from "./learning/stories.ts";
import { writeWeights } from "./learning/write-weights.ts";

const folder = `${process.env.EVAL_DIR ?? "../shared/eval"}/qa`;
const SETS = ["wikiqa_dev.jsonl", "trecqa_clean-dev.jsonl"] as const;
const sets = SETS.map((name) => readRows<LabelledList>(folder, name).map(listRows));
const PENALTY = 0.5;
// "opening" says the same if it is there at all.
const mask = LIST_FEATURES.map((name) => (name === "place" ? 0 : 1));
const rowsOf = (row: readonly number[]) => row.map((value, d) => value * (mask[d] ?? 1));

type Rows = ReturnType<typeof listRows>;

/** Rows count so that both sets weigh alike, and right ones as much as wrong ones by half. */
function learn(parts: readonly (readonly Rows[])[]): number[] {
  const examples = parts.flatMap((lists) => {
    const share = 1500 / lists.reduce((sum, { rows }) => sum + rows.length, 0);
    return lists.flatMap(({ rows, right }) => rows.map((row, i) => ({ row: rowsOf(row), right: (right[i] ?? 0) > 0, count: share })));
  });
  return learnOdds(examples, LIST_FEATURES.length, PENALTY);
}

for (const shuffle of [1, 2, 3]) {
  const made = sets.map((lists) => lists.map(({ right }) => ({ right, scores: [] as readonly number[] })));
  const foldOf = (i: number) => ((i * 7919 * shuffle + shuffle * 31) % 1009) % 10;
  for (let fold = 0; fold < 10; fold++) {
    const weights = learn(sets.map((lists) => lists.filter((_, i) => foldOf(i) !== fold)));
    sets.forEach((lists, s) => {
      lists.forEach(({ rows, right }, i) => {
        if (foldOf(i) !== fold) return;
        const list = made[s];
        if (list !== undefined) list[i] = { right, scores: rows.map((row, place) => dot(weights, row) - place / 1e6) };
      });
    });
  }
  console.log(
    made
      .map((lists, s) => {
        const { map, f1 } = scoreLists(lists);
        return `${SETS[s]} MAP ${map.toFixed(4)} F1 ${(100 * f1).toFixed(1)}`;
      })
      .join("  "),
  );
}
const weights = learn(sets);
console.log(
  "in sample",
  sets
    .map((lists) => {
      const { map, f1 } = scoreLists(
        lists.map(({ rows, right }) => ({ right, scores: rows.map((row, p) => dot(weights, row) - p / 1e6) })),
      );
      return `MAP ${map.toFixed(4)} F1 ${(100 * f1).toFixed(1)}`;
    })
    .join("  "),
);
if (process.argv.includes("--write"))
  writeWeights(
    "list-weights",
    `What each feature adds to the log odds that a sentence of a bare list answers. Learned by bench/learn-list-weights.ts
from two sets of labelled questions, both counting alike (docs/answers.md says which); only these numbers are kept of them.`,
    LIST_FEATURES,
    weights.map((weight, d) => weight * (mask[d] ?? 1)),
  );
