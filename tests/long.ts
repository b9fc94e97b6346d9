/** Whether the tests run in their long form (`npm run test:long`). */
export const LONG = process.env.LONG === "1";

/** Minutes that the bot is put to use for in the long form. */
export const SOAK_MINUTES = Number(process.env.SOAK_MINUTES ?? 2);

/** Why a test is skipped in the short form. */
export const ONLY_LONG = "npm run test:long runs it";
