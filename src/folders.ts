import { chmodSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "./errors.ts";

/** Rights of a folder that its owner alone may enter. */
export const PRIVATE = 0o700;

/** Makes a folder where there is none, with those above it, each with these rights. Throws the system's error where it can't be made. */
export function makeFolder(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (codeOf(error) === "EEXIST" && statSync(folder).isDirectory()) return;
    if (codeOf(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    // Step by step: Node's own way never ends in a folder that takes no folders, such as /proc.
    makeFolder(dirname(folder), mode);
    mkdirSync(folder, { mode });
  }
}

/** Closes a folder to others where all that it has bears one of these names, or begins with one; one that has anything else isn't ours alone. */
export function closeToOthers(folder: string, ours: readonly string[]): void {
  if (readdirSync(folder).every((name) => ours.some((own) => name.startsWith(own)))) restrict(folder, PRIVATE);
}

/** Sets what others may do with a file or folder; one that belongs to another user is left as that user wants it. */
export function restrict(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (error) {
    if (codeOf(error) !== "EPERM") throw error;
  }
}
