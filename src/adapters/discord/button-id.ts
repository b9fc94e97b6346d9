import { LIMITS } from "./limits.ts";

/** What a button does to the answer that it points to. */
export type Action = "page" | "share" | "delete" | "right" | "wrong" | "ask" | "show";

/** What a button's custom_id has. */
export interface ButtonId {
  readonly action: Action;
  /** The id from `Memory.save`. */
  readonly answer: string;
  /** Page or suggestion, from 0. */
  readonly number: number;
  /** page: the beginning of the revision that the pages were made of. */
  readonly revision: string;
}

const ACTIONS: readonly Action[] = ["page", "share", "delete", "right", "wrong", "ask", "show"];

/** Writes a custom_id, at most 100 characters. */
export function writeButtonId({ action, answer, number, revision }: ButtonId): string {
  return [action, answer, number, shortRevision(revision)].join(":").slice(0, LIMITS.customId);
}

/** Reads a custom_id; undefined where it is none of ours, or of a version that we no longer know. */
export function readButtonId(customId: string): ButtonId | undefined {
  const [name, answer, number, revision, ...rest] = customId.split(":");
  const action = ACTIONS.find((one) => one === name);
  if (action === undefined || rest.length > 0) return undefined;
  if (answer === undefined || !/^[a-z0-9]{1,24}$/.test(answer) || number === undefined || !/^\d{1,4}$/.test(number)) return undefined;
  return { action, answer, number: Number(number), revision: revision ?? "" };
}

/** As much of a revision as a button carries. */
export function shortRevision(revision: string): string {
  return revision.replace(/[^A-Za-z0-9]/g, "").slice(0, 12);
}
