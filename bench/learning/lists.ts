import { featuresOf } from "../../src/ask/facts/features.ts";
import { listFeatures, readList } from "../../src/ask/facts/score.ts";

/** A question over a bare list of sentences, each labelled 1 where it answers. */
export interface LabelledList {
  readonly question: string;
  readonly sentences: readonly { readonly text: string; readonly label: number }[];
}

/** The features of a list's sentences, and which are right. */
export function listRows({ question, sentences }: LabelledList): { rows: number[][]; right: number[] } {
  const { questionTerms, candidates } = readList(
    question,
    sentences.map(({ text }) => text),
  );
  return {
    rows: listFeatures(questionTerms, candidates, featuresOf(questionTerms, candidates)),
    right: sentences.map(({ label }) => label),
  };
}

/** Mean average precision and the best F1 of giving each question's top sentence from some threshold on. */
export function scoreLists(lists: readonly { readonly scores: readonly number[]; readonly right: readonly number[] }[]): {
  map: number;
  f1: number;
} {
  const precisions = lists.flatMap(({ scores, right }) => {
    const order = scores.map((score, i) => ({ score, right: right[i] ?? 0 })).sort((a, b) => b.score - a.score);
    let hits = 0;
    let sum = 0;
    order.forEach((entry, i) => {
      if (entry.right > 0) sum += ++hits / (i + 1);
    });
    return hits === 0 || hits === order.length ? [] : [sum / hits];
  });
  const tops = lists.map(({ scores, right }) => {
    const score = Math.max(...scores);
    return { score, right: right[scores.indexOf(score)] ?? 0, has: right.some((value) => value > 0) };
  });
  const answerable = tops.filter(({ has }) => has).length;
  const f1 = tops.map(({ score: cut }) => {
    const given = tops.filter(({ score }) => score >= cut);
    const good = given.filter(({ right }) => right > 0).length;
    return (2 * good) / (given.length + answerable);
  });
  return { map: precisions.reduce((sum, value) => sum + value, 0) / precisions.length, f1: Math.max(...f1) };
}
