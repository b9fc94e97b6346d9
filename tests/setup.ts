import fc from "fast-check";

// How many runs each property gets: the one setting for all of them, which `npm run test:long` raises.
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 100) });
