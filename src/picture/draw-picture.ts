import type { Answer } from "../model.ts";
import type { Task } from "../pool/pool.ts";

/** The answer that a picture can be drawn from. */
export type Timeline = Extract<Answer, { kind: "timeline" }>;

/** Draws a timeline's picture, a PNG, as a task of the pool. */
export const drawing: Task<Timeline, Uint8Array> = {
  ...{ module: import.meta.url, name: "drawing" },
  run: async (timeline) => {
    // Loaded where it draws: typeface and renderer aren't needed in the main thread.
    const { timelinePng } = await import("./timeline-png.ts");
    return timelinePng(timeline);
  },
  limit: 20_000,
  excess: () => "This timeline takes too long to draw.",
};
