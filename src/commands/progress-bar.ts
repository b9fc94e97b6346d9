import type { Io } from "./command.ts";

/** A bar of how many things are done, on standard error of a terminal. */
export interface ProgressBar {
  /** Begins with the next thing, by its name. */
  next(name: string): void;
  end(): void;
}

const WIDTH = 20;

/** A progress bar for so many things; where there is no terminal it shows nothing. */
export function progressBar({ prompt, terminal }: Io, total: number): ProgressBar {
  if (!terminal.output) return { next: () => {}, end: () => {} };
  let done = 0;
  const draw = (words: string) => prompt(`\r\u001B[K${words}`);
  return {
    next: (name) => {
      const full = Math.round((done / Math.max(1, total)) * WIDTH);
      const bar = `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${done++} of ${total} `;
      const room = Math.max(10, terminal.columns - bar.length - 1);
      // Control characters of a file's name would move the cursor.
      const plain = name.replace(/\p{Cc}/gu, "?");
      draw(bar + (plain.length <= room ? plain : `…${plain.slice(plain.length - room + 1)}`));
    },
    end: () => draw(""),
  };
}
