import { readWeights } from "../../../word-tables.ts";
import type { QuotationTest } from "../sentence-context.ts";
import { QUOTATION_FEATURES } from "./quotation-features.ts";

const TABLE = readWeights("quotation-weights");
const WEIGHTS = QUOTATION_FEATURES.map((name) => TABLE[name] ?? 0);

/** Log odds of a chance of 0.47: half of the F1 that is reached, above which one statement more helps F1 more than it hurts. */
export const LEAST = -0.12;

/** Whether a quotation is likely enough to be a statement. */
export const isLikelyStatement: QuotationTest = (row) => row.reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), 0) > LEAST;
