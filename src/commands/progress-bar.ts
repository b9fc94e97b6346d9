import type { Io } from "./command.ts";

/** A bar of how many things are done, on standard error of a terminal. */
export interface ProgressBar {
  /** Begins with the next thing, by its name. */
  next(name: string): void;
  end(): void;
}

const WIDTH = 20;

/** A progress bar for so many things; where there is no terminal it shows nothing. */
export function progressBar(io: Io, total: number): ProgressBar {
  let done = 0;
  return {
    next: (name) => show(io, done++, total, name),
    end: () => io.progress?.(""),
  };
}

/** Milliseconds that work may take before a bar is shown. */
const SHORT = 1000;

/** Work that reports its progress, in words such as "16 of 2000 articles". */
export interface LongWork {
  tell(words: string): void;
  end(): void;
}

/** The same for work that may be short: once it has lasted over a second, a bar is shown, or its name where nothing has been counted. */
export function longWork(io: Io, name: string): LongWork {
  let isLong = false;
  let counts: readonly [done: number, total: number] | undefined;
  const draw = () => (counts === undefined ? io.progress?.(`${name} …`) : show(io, ...counts, name));
  const timer = setTimeout(() => {
    isLong = true;
    draw();
  }, SHORT);
  timer.unref();
  return {
    tell: (words) => {
      const [, done, total] = /^(\d+) of (\d+)/.exec(words) ?? [];
      counts = total === undefined ? undefined : [Number(done), Number(total)];
      if (isLong) draw();
    },
    end: () => {
      clearTimeout(timer);
      if (isLong) io.progress?.("");
    },
  };
}

function show({ progress, terminal }: Io, done: number, total: number, name: string): void {
  const full = Math.round((done / Math.max(1, total)) * WIDTH);
  const bar = `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${done} of ${total} `;
  const room = Math.max(10, (terminal.columns || 80) - bar.length - 1);
  progress?.(bar + (name.length <= room ? name : `…${name.slice(name.length - room + 1)}`));
}
