import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { UserError } from "../errors.ts";
import type { Builder, BuildOrder, FolderRevision, RevisionOrder, UNKNOWN_BASE } from "./build.ts";
import { type BuiltOutline, createJoining, type Joining } from "./built-parts.ts";
import type { StoryContent } from "./content.ts";

/** What the thread is started with. */
export interface ThreadSettings {
  readonly knowledgeDir: string;
  /** Folder of the cache; absent: none. */
  readonly cacheDir?: string;
}

/** What the thread may be asked for. */
export type Request =
  | { readonly kind: "build"; readonly order: BuildOrder }
  | { readonly kind: "learn"; readonly story: string; readonly content: StoryContent }
  | { readonly kind: "revision"; readonly order: RevisionOrder }
  | { readonly kind: "index" | "keep"; readonly story: string; readonly revision: string };

export type Job = Request & { readonly id: number };

/** What a request comes to. */
export type Result =
  | { readonly kind: "built"; readonly outline: BuiltOutline }
  | { readonly kind: "revision"; readonly revision: FolderRevision }
  | { readonly kind: "indexed"; readonly saved: Uint8Array }
  | { readonly kind: "done" }
  | { readonly kind: typeof UNKNOWN_BASE };

/** What the thread tells: how far it is, or the end of a job. */
export type Report = { readonly id: number } & (
  | Result
  | { readonly kind: "progress"; readonly line: string }
  | { readonly kind: "piece"; readonly json: string }
  | { readonly kind: "failed"; readonly message: string; readonly user: boolean }
);

/** A builder in a thread of its own, so that questions go on being answered. Opened and closed. */
export interface BuildThread extends Builder {
  close(): Promise<void>;
}

interface Waiting {
  readonly progress: (line: string) => void;
  /** What the job has handed over so far. */
  readonly joining: Joining;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

// A thread doesn't inherit the loader of TypeScript on every Node that we support.
const BOOT = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./build-worker.ts", import.meta.url).href)});
});`;

/** Percent by which memory in use may grow until it is looked through for what isn't any more. Left to itself it may double, which of a large story is more than a gigabyte; that it is looked through more often takes 3 % more time to build. */
const GROWING = 20;

const silent = () => {};

/** Opens the thread; it starts with the first job, and again where it ended. */
export function openBuildThread(settings: ThreadSettings): BuildThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let jobs = 0;
  const lose = (ended: Worker, why: string) => {
    if (worker !== ended) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const start = (): Worker => {
    setFlagsFromString(`--heap-growing-percent=${GROWING}`);
    const started = new Worker(BOOT, { eval: true, workerData: settings, execArgv: [] });
    started.on("message", (report: Report) => {
      const job = waiting.get(report.id);
      if (job === undefined) return;
      if (report.kind === "progress") return job.progress(report.line);
      if (report.kind === "piece") return job.joining.add(report.json);
      waiting.delete(report.id);
      if (waiting.size === 0) started.unref();
      if (report.kind === "failed") job.reject(report.user ? new UserError(report.message) : new Error(report.message));
      else job.resolve(report);
    });
    started.on("error", (error) => lose(started, `The thread that builds stories failed: ${error.message}`));
    started.on("exit", () => lose(started, "The thread that builds stories ended."));
    return started;
  };
  const send = (request: Request, progress: (line: string) => void = silent, joining = createJoining()): Promise<Result> =>
    new Promise((resolve, reject) => {
      jobs += 1;
      worker ??= start();
      worker.ref();
      waiting.set(jobs, { progress, joining, resolve, reject });
      worker.postMessage({ id: jobs, ...request });
    });
  /** What a result holds, or that the base isn't known. */
  const held = <T>(result: Result, of: (result: Result) => T | undefined): T | typeof UNKNOWN_BASE => {
    if (result.kind === "unknown base") return result.kind;
    const found = of(result);
    if (found === undefined) throw new Error(`The thread that builds stories gave ${result.kind}.`);
    return found;
  };
  return {
    build: async (order, progress) => {
      const joining = createJoining();
      const result = await send({ kind: "build", order }, progress, joining);
      return held(result, (result) => (result.kind === "built" ? joining.join(result.outline) : undefined));
    },
    learn: async (story, content) => {
      await send({ kind: "learn", story, content });
    },
    revision: async (order) =>
      held(await send({ kind: "revision", order }), (result) => (result.kind === "revision" ? result.revision : undefined)),
    index: async (story, revision) =>
      held(await send({ kind: "index", story, revision }), (result) => (result.kind === "indexed" ? result.saved : undefined)),
    keep: async (story, revision) => {
      await send({ kind: "keep", story, revision });
    },
    close: async () => {
      const ended = worker;
      if (ended === undefined) return;
      lose(ended, "The library was closed.");
      await ended.terminate();
    },
  };
}
