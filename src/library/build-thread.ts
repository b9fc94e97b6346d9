import { Worker } from "node:worker_threads";
import { UserError } from "../errors.ts";
import type { Builder, BuildOrder, Built, UNKNOWN_BASE } from "./build.ts";

/** What the thread is started with. */
export interface ThreadSettings {
  readonly knowledgeDir: string;
  /** Folder of the cache; absent: none. */
  readonly cacheDir?: string;
}

/** What the thread is told: to build, or to index what it built. */
export type Job =
  | { readonly id: number; readonly order: BuildOrder }
  | { readonly id: number; readonly index: { readonly story: string; readonly revision: string } };

/** What the thread tells: how far it is, or the end of a job. */
export type Report =
  | { readonly id: number; readonly kind: "progress"; readonly line: string }
  | { readonly id: number; readonly kind: "built"; readonly built: Built | typeof UNKNOWN_BASE }
  | { readonly id: number; readonly kind: "indexed"; readonly saved: string }
  | { readonly id: number; readonly kind: "failed"; readonly message: string; readonly user: boolean };

/** A builder in a thread of its own, so that questions go on being answered. Opened and closed. */
export interface BuildThread extends Builder {
  close(): Promise<void>;
}

interface Waiting {
  readonly progress: (line: string) => void;
  readonly built: (built: Built | typeof UNKNOWN_BASE) => void;
  readonly indexed: (saved: string) => void;
  readonly reject: (error: Error) => void;
}

// A thread doesn't inherit the loader of TypeScript on every Node that we support.
const BOOT = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./build-worker.ts", import.meta.url).href)});
});`;

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
    const started = new Worker(BOOT, { eval: true, workerData: settings, execArgv: [] });
    started.on("message", (report: Report) => {
      const job = waiting.get(report.id);
      if (job === undefined) return;
      if (report.kind === "progress") return job.progress(report.line);
      waiting.delete(report.id);
      if (waiting.size === 0) started.unref();
      if (report.kind === "built") job.built(report.built);
      else if (report.kind === "indexed") job.indexed(report.saved);
      else job.reject(report.user ? new UserError(report.message) : new Error(report.message));
    });
    started.on("error", (error) => lose(started, `The thread that builds stories failed: ${error.message}`));
    started.on("exit", () => lose(started, "The thread that builds stories ended."));
    return started;
  };
  const send = (job: Job, wait: Waiting) => {
    worker ??= start();
    worker.ref();
    waiting.set(job.id, wait);
    worker.postMessage(job);
  };
  const nothing = () => {};
  return {
    build: (order, progress) =>
      new Promise((built, reject) => {
        jobs += 1;
        send({ id: jobs, order }, { progress, built, indexed: nothing, reject });
      }),
    index: (story, revision) =>
      new Promise((indexed, reject) => {
        jobs += 1;
        send({ id: jobs, index: { story, revision } }, { progress: nothing, built: nothing, indexed, reject });
      }),
    close: async () => {
      const ended = worker;
      if (ended === undefined) return;
      lose(ended, "The library was closed.");
      await ended.terminate();
    },
  };
}
