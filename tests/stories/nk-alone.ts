import { join } from "node:path";

/** A knowledge folder with one story alone. */
export const NK_ALONE = join(import.meta.dirname, "nk-alone");
