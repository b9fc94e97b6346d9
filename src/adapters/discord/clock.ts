import { setTimeout } from "node:timers/promises";
import { TIMES } from "./limits.ts";

/** What is waited for. */
export interface Clock {
  /** Resolves when an interaction that arrived at this time, in milliseconds since 1970, has to be deferred if it isn't answered. */
  late(arrived: number): Promise<void>;
  /** Resolves when a picture that was asked for just now isn't waited for any longer. */
  drawn(): Promise<void>;
  /** Resolves when an answer that was sent just now should have been kept, perhaps by another process. */
  kept(): Promise<void>;
}

/** The machine's clock. */
export const CLOCK: Clock = {
  late: (arrived) => setTimeout(Math.max(0, arrived + TIMES.defer - Date.now()), undefined, { ref: false }),
  drawn: () => setTimeout(TIMES.picture, undefined, { ref: false }),
  kept: () => setTimeout(TIMES.kept),
};
