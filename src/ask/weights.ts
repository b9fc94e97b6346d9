import type { FEATURES } from "./features.ts";

type Feature = (typeof FEATURES)[number];

/** What each feature is worth in choosing a sentence of a story; set by hand. */
export const CHOOSE: Readonly<Partial<Record<Feature, number>>> = {
  cover: 0.6,
  coverLocal: 0.4,
  coverPassage: 0.3,
  passageScore: 0.2,
  previous: 0.3,
  next: 0.15,
  pairs: 0.15,
  near: 0.1,
  type: 0.1,
  numbersLack: -0.15,
  kin: 0.4,
};

/** The same for a bare list of sentences. */
export const CHOOSE_LISTED: Readonly<Partial<Record<Feature, number>>> = {
  cover: 1,
  type: 0.15,
  place: 0.3,
  kin: 0.4,
  fresh: 0.08,
  pronoun: -0.1,
};
