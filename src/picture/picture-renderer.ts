import type { Answer } from "../model.ts";
import type { Pool } from "../pool/pool.ts";
import { chooseEntries } from "./choose-entries.ts";
import { drawing, type Timeline } from "./draw-picture.ts";

export type { Timeline } from "./draw-picture.ts";

/** Draws pictures beside all other work. */
export interface PictureRenderer {
  /** The picture of a timeline, a PNG; undefined where too many wait to be drawn. Rejects where it can't be drawn or takes too long. */
  draw(timeline: Timeline): Promise<Uint8Array | undefined>;
}

/** Timelines that may wait to be drawn. */
const QUEUE = 8;
/** Pictures that are kept: one takes 0.2 s of the processor, and a story's timeline is the same for all who ask. */
const KEPT = 16;

/** What of an answer is pictured: a timeline of two events or more that can be told shortly. */
export function picturedIn(answer: Answer | undefined): Timeline | undefined {
  if (answer?.kind !== "timeline") return undefined;
  const { past, upcoming } = chooseEntries(answer);
  return past.length + upcoming.length >= 2 ? answer : undefined;
}

/** Draws in a pool, the same timeline once while its picture is kept. */
export function createPictureRenderer(pool: Pool): PictureRenderer {
  const pictures = new Map<string, Promise<Uint8Array>>();
  let waiting = 0;

  const drawNew = (key: string, timeline: Timeline): Promise<Uint8Array> => {
    waiting += 1;
    const picture = pool.run(drawing, timeline).finally(() => {
      waiting -= 1;
    });
    picture.catch(() => pictures.delete(key));
    return picture;
  };

  return {
    draw: async (timeline) => {
      const key = JSON.stringify(timeline);
      const before = pictures.get(key);
      if (before === undefined && waiting >= QUEUE) return undefined;
      const picture = before ?? drawNew(key, timeline);
      // Asked for last, it is kept longest.
      pictures.delete(key);
      pictures.set(key, picture);
      const [oldest] = pictures.keys();
      if (pictures.size > KEPT && oldest !== undefined) pictures.delete(oldest);
      return picture;
    },
  };
}
