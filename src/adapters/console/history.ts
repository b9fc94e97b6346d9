import { readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder, PRIVATE, restrict } from "../../folders.ts";

/** What was typed in earlier conversations. */
export interface History {
  /** The newest first, as a line editor wants them. */
  readonly lines: readonly string[];
  add(line: string): void;
}

/** Lines that are kept. */
export const MOST_LINES = 200;

/** The history in a file, which its owner alone may read. One that can't be written is no fault: the next conversation begins without it. */
export function openHistory(file: string): History {
  let lines = read(file).split("\n").filter(Boolean).slice(-MOST_LINES);
  return {
    lines: lines.toReversed(),
    add: (line) => {
      lines = [...lines.filter((other) => other !== line), line].slice(-MOST_LINES);
      try {
        makeFolder(dirname(file), PRIVATE);
        writeFileSync(file, `${lines.join("\n")}\n`, { mode: 0o600 });
        restrict(file, 0o600);
      } catch {
        // The conversation goes on: nothing else depends on it.
      }
    },
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
