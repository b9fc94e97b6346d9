import type { Worth } from "../reading.ts";
import { MARKS_FEATURES } from "./marks-features.ts";
import { MARKS } from "./marks-weights.ts";

const WEIGHTS = MARKS_FEATURES.map((name) => MARKS[name] ?? 0);

/** Log odds of a chance of 0.47: half of the F1 that is reached, above which one statement more helps F1 more than it hurts. */
export const LEAST = -0.12;

/** Keeps a quotation that is likely enough a statement. */
export const worthOfMarks: Worth = (row) => row.reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), 0) > LEAST;
