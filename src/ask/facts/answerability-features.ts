import type { Span } from "../../model.ts";
import { chancesOf } from "./expand.ts";
import { FEATURES } from "./features.ts";
import { holdsTerm } from "./holds.ts";
import type { Scored } from "./score.ts";
import type { QuestionTerms } from "./terms.ts";

/** What speaks for and against showing an excerpt at all: the features of its best sentence and these. */
export const TRUST_FEATURES = [
  ...FEATURES,
  "bias", // always 1
  "coverExcerpt", // share of the question's worth that the excerpt holds
  "rarestLackExcerpt", // worth of the rarest word that the excerpt lacks
  "coverSquared",
  "absent", // share of the question's worth that the texts lack altogether
  "absentRarest", // worth of the rarest word that the texts lack
  "absentNames", // how many of the question's names the texts lack, at most 2
  "terms", // log of how many words the question asks about
  "lacking", // how many of them the excerpt lacks, over 5
  "typeMissing", // asks for a time, number, person or place, and the excerpt holds none
  "lead", // how far the best is ahead of the second
  "asksPerson", // what is asked for
  "asksPlace",
  "asksTime",
  "asksNumber",
  "asksReason",
  "asksManner",
  "asksDescription",
  "best", // the greatest share of the question's worth that any sentence holds
  "chance", // how likely the answer stands in the excerpt, if it stands anywhere
  "chanceSquared",
  "chanceCover", // the same times coverExcerpt
  "rivals", // sentences elsewhere that hold as much, over 5, at most 1
  "rarestLackLocal", // rarestLackExcerpt by how rare the words are in the texts asked
] as const;

const COVER = FEATURES.indexOf("cover");
const WANTED = ["person", "place", "time", "number", "reason", "manner", "description"] as const;
const TYPES = (["typePerson", "typeTime", "typeNumber", "typePlace"] as const).map((name) => FEATURES.indexOf(name));

/** Shares of worth that differ by less are as good as even. */
const EVEN = 0.05;

/** The trust features of the best of the scored sentences, in TRUST_FEATURES' order; `shown` is what would be shown. */
export function trustFeatures(asked: QuestionTerms, scored: readonly Scored[], shown?: Span): number[] {
  const [first, second] = scored;
  const { terms } = asked;
  const excerpt = first?.candidate.around.filter(({ start, end }) => shown !== undefined && start >= shown.start && end <= shown.end) ?? [];
  const total = Math.max(
    1e-9,
    terms.reduce((sum, { worth }) => sum + worth, 0),
  );
  const lacked = terms.filter((term) => !excerpt.some((view) => holdsTerm(term, view)));
  const absent = terms.filter(({ known }) => !known);
  const sum = (list: typeof terms) => list.reduce((worths, { worth }) => worths + worth, 0) / total;
  const most = (list: typeof terms) => Math.max(0, ...list.map(({ worth }) => worth));
  const coverExcerpt = 1 - sum(lacked);
  const chances = chancesOf(scored);
  const chance = excerpt.reduce((all, view) => all + (chances.get(view) ?? 0), 0);
  const values = first?.values ?? FEATURES.map(() => 0);
  const cover = values[COVER] ?? 0;
  return [
    ...values,
    1,
    coverExcerpt,
    most(lacked),
    cover * cover,
    sum(absent),
    most(absent),
    Math.min(2, absent.filter(({ name }) => name).length),
    Math.log(1 + terms.length) / 2,
    lacked.length / 5,
    ["time", "number", "person", "place"].includes(asked.wanted) && TYPES.every((at) => (values[at] ?? 0) < 0.5) ? 1 : 0,
    Math.min(1, (first?.score ?? 0) - (second?.score ?? 0)),
    ...WANTED.map((wanted) => (asked.wanted === wanted ? 1 : 0)),
    Math.max(0, ...scored.map((candidate) => candidate.values[COVER] ?? 0)),
    chance,
    chance * chance,
    chance * coverExcerpt,
    Math.min(
      1,
      scored.filter(({ candidate, values }) => !excerpt.includes(candidate.view) && (values[COVER] ?? 0) > cover - EVEN).length / 5,
    ),
    Math.max(0, ...lacked.map(({ localWorth }) => localWorth)),
  ];
}
