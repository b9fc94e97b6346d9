import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../src/commands/command.ts";
import { run } from "../../src/commands/run.ts";

/** What a command wrote, and its exit code. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a command finds where it is called. */
export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>;
  /** What comes through a pipe. */
  readonly input?: string;
  /** What a person at the terminal types. */
  readonly typed?: string;
}

/** Where a command reads and writes in a test. */
export function testIo({ input, typed }: Surroundings = {}): {
  readonly io: Io;
  readonly out: string[];
  readonly err: string[];
} {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    input: (async function* () {
      const text = typed === undefined ? input : `${typed}\n`;
      if (text !== undefined) yield text;
    })(),
    out: async (line) => void out.push(line),
    err: (line) => void err.push(line),
    prompt: (words) => void err.push(words),
    ...(typed === undefined ? {} : { progress: (line: string) => void err.push(line) }),
    terminal: { input: typed !== undefined, output: false, colour: false, columns: 80 },
  };
  return { io, out, err };
}

/** Calls the program in this process, as a shell calls it: with nothing but these settings, and a data folder of its own. */
export async function call(args: readonly string[], surroundings: Surroundings = {}): Promise<Called> {
  const { io, out, err } = testIo(surroundings);
  const folder = await mkdtemp(join(tmpdir(), "call-"));
  try {
    const code = await run(args, io, { DATA_DIR: folder, ...surroundings.environment });
    return { code, out: out.join("\n"), err: err.join("\n") };
  } finally {
    await rm(folder, { recursive: true });
  }
}
