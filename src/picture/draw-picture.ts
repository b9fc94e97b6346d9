import type { Answer } from "../model.ts";
import type { Task } from "../pool/pool.ts";
import { altText } from "./alt-text.ts";

/** The answer that a picture can be drawn from. */
export type Timeline = Extract<Answer, { kind: "timeline" }>;

/** A PNG picture with what it shows, in words. */
export interface Picture {
  readonly png: Uint8Array;
  readonly description: string;
}

/** Draws a timeline's picture, as a task of the pool. */
export const drawing: Task<Timeline, Picture> = {
  ...{ module: import.meta.url, name: "drawing" },
  run: async (timeline) => {
    // Loaded where it draws: typeface and renderer aren't needed in the main thread.
    const { timelinePng } = await import("./timeline-png.ts");
    return { png: timelinePng(timeline), description: altText(timeline) };
  },
  limit: 20_000,
  excess: () => "This timeline takes too long to draw.",
};
