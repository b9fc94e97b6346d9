import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect } from "vitest";

/** A replica in a process of its own, with the lines that it tells. */
export interface Replica {
  readonly process: ChildProcessWithoutNullStreams;
  readonly lines: string[][];
  told(kind: string, count?: number): Promise<string[][]>;
}

/** Starts a replica with these settings; see replica.js for what it can be told. */
export function startReplica(settings: object): Replica {
  const process_ = spawn(process.execPath, [join(import.meta.dirname, "replica.js"), JSON.stringify(settings)]);
  const lines: string[][] = [];
  createInterface({ input: process_.stdout }).on("line", (line) => lines.push(line.split(" ")));
  process_.stderr.pipe(process.stderr);
  const told = async (kind: string, count = 1) => {
    const matching = () => lines.filter(([first]) => first === kind);
    for (const until = Date.now() + 60_000; matching().length < count && Date.now() < until; )
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(matching().length).toBeGreaterThanOrEqual(count);
    return matching();
  };
  return { process: process_, lines, told };
}

/** Lets a replica end by itself. */
export function stopReplica({ process }: Replica): Promise<unknown> {
  return new Promise((resolve) => {
    if (process.exitCode !== null) return resolve(process.exitCode);
    process.on("close", resolve);
    process.stdin.end();
  });
}
