import { createHash } from "node:crypto";
import type { Answer } from "../model.ts";
import { type Drawn, openDrawThread } from "./draw-thread.ts";

export type { Drawn } from "./draw-thread.ts";

/** The answer that a picture can be drawn from. */
export type Timeline = Extract<Answer, { kind: "timeline" }>;

/** Draws pictures beside all other work, each once while it is remembered. Opened and closed. */
export interface Studio {
  /** The picture of a timeline, the same object for the same timeline; undefined where too many wait to be drawn. Rejects where it can't be drawn. */
  draw(timeline: Timeline): Promise<Drawn | undefined>;
  /** The picture of a timeline that was drawn before and is remembered; undefined of any other. */
  drawn(timeline: Timeline): Drawn | undefined;
  /** What is still being drawn is given up. */
  close(): Promise<void>;
}

/** How much a studio takes on. */
export interface StudioLimits {
  /** Timelines that may wait to be drawn. */
  readonly queue: number;
  /** Pictures that are remembered. */
  readonly kept: number;
  /** Milliseconds that one may take, the start of the thread included. */
  readonly patience: number;
}

const LIMITS: StudioLimits = { queue: 8, kept: 16, patience: 20_000 };

/** What of an answer is pictured: a timeline of two events or more. */
export function picturedIn(answer: Answer | undefined): Timeline | undefined {
  return answer?.kind === "timeline" && answer.evidence.length + answer.upcoming.length >= 2 ? answer : undefined;
}

/** A studio with a thread of its own, which starts with the first picture. */
export function openStudio(limits: StudioLimits = LIMITS): Studio {
  const thread = openDrawThread(limits.patience);
  const keys = new WeakMap<Timeline, string>();
  const pictures = new Map<string, Promise<Drawn>>();
  const finished = new WeakMap<Promise<Drawn>, Drawn>();
  let waiting = 0;

  const drawNew = (key: string, json: string): Promise<Drawn> => {
    waiting += 1;
    const drawing = thread.draw(json).finally(() => {
      waiting -= 1;
    });
    drawing.then(
      (picture) => finished.set(drawing, picture),
      () => pictures.delete(key),
    );
    return drawing;
  };

  /** Remembers a picture as the one that was asked for last. */
  const renew = (key: string, picture: Promise<Drawn>) => {
    pictures.delete(key);
    pictures.set(key, picture);
    const [oldest] = pictures.keys();
    if (pictures.size > limits.kept && oldest !== undefined) pictures.delete(oldest);
  };

  return {
    draw: async (timeline) => {
      const known = keys.get(timeline);
      const json = known !== undefined && pictures.has(known) ? "" : JSON.stringify(timeline);
      const key = known ?? createHash("sha256").update(json).digest("base64");
      keys.set(timeline, key);
      const before = pictures.get(key);
      if (before === undefined && waiting >= limits.queue) return undefined;
      const picture = before ?? drawNew(key, json);
      renew(key, picture);
      return picture;
    },
    drawn: (timeline) => {
      const key = keys.get(timeline) ?? "";
      const picture = pictures.get(key);
      if (picture === undefined) return undefined;
      renew(key, picture);
      return finished.get(picture);
    },
    close: () => thread.close(),
  };
}
