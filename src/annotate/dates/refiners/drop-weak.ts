import type { Refiner } from "chrono-node";
import { meaningOf } from "../pattern.ts";

/** Leaves out results that are dates only beside another, and found none. */
export const dropWeak: Refiner = { refine: (_context, results) => results.filter((result) => meaningOf(result)?.isWeak === false) };
