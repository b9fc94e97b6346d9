import fc from "fast-check";
import { LONG } from "./long.ts";

// How many runs each property gets: the one setting for all of them.
fc.configureGlobal({ numRuns: LONG ? 2_000 : 30 });
