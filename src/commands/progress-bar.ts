import type { Io } from "./command.ts";

/** A bar of how many things are done, on standard error of a terminal. */
export interface ProgressBar {
  /** Begins with the next thing, by its name. */
  next(name: string): void;
  end(): void;
}

const WIDTH = 20;

/** A progress bar for so many things; where there is no terminal it shows nothing. */
export function progressBar({ progress, terminal }: Io, total: number): ProgressBar {
  let done = 0;
  return {
    next: (name) => {
      const full = Math.round((done / Math.max(1, total)) * WIDTH);
      const bar = `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${done++} of ${total} `;
      const room = Math.max(10, terminal.columns - bar.length - 1);
      progress?.(bar + (name.length <= room ? name : `…${name.slice(name.length - room + 1)}`));
    },
    end: () => progress?.(""),
  };
}
