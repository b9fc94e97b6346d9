/** Whether the tests run in their long form (`npm run test:long`). */
export const LONG = process.env.LONG === "1";

/** Why a test is skipped in the short form. */
export const ONLY_LONG = "npm run test:long runs it";
