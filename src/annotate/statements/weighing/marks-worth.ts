import type { Worth } from "../reading.ts";
import { MARKS_FEATURES } from "./marks-features.ts";
import { MARKS } from "./marks-weights.ts";

const WEIGHTS = MARKS_FEATURES.map((name) => MARKS[name] ?? 0);

/** Keeps a quotation that is more likely a statement than not. */
export const worthOfMarks: Worth = (row) => row.reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), 0) > 0;
