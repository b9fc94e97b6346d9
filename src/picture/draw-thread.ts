import { Worker } from "node:worker_threads";

/** A PNG picture with what it shows, in words. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly description: string;
}

/** What the thread is told: a timeline answer as JSON. */
export interface DrawJob {
  readonly id: number;
  readonly timeline: string;
}

/** What the thread tells: the picture, or the name of the error. */
export type DrawReport = { readonly id: number; readonly drawn: Drawn } | { readonly id: number; readonly fault: string };

/** Draws in a thread of its own. Opened and closed. */
export interface DrawThread {
  /** Draws a timeline answer given as JSON. Rejects where it can't be drawn, takes too long or the thread is closed. */
  draw(timeline: string): Promise<Drawn>;
  close(): Promise<void>;
}

interface Waiting {
  readonly drawn: (drawn: Drawn) => void;
  readonly reject: (error: Error) => void;
}

// A thread doesn't inherit the loader of TypeScript on every Node that we support.
const BOOT = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./draw-worker.ts", import.meta.url).href)});
});`;

/** Opens the thread; it starts with the first picture, and again where it ended. One that is silent for `patience` milliseconds while a picture waits is ended. */
export function openDrawThread(patience: number): DrawThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let silence: NodeJS.Timeout | undefined;
  let jobs = 0;
  const end = async (ended: Worker | undefined, why: string) => {
    if (ended === undefined || worker !== ended) return;
    worker = undefined;
    clearTimeout(silence);
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
    await ended.terminate();
  };
  const listen = () => {
    clearTimeout(silence);
    const watched = worker;
    if (waiting.size > 0) silence = setTimeout(() => void end(watched, "A picture took too long to draw."), patience);
  };
  const start = (): Worker => {
    const started = new Worker(BOOT, { eval: true, execArgv: [] });
    started.on("message", (report: DrawReport) => {
      const job = waiting.get(report.id);
      waiting.delete(report.id);
      listen();
      if (waiting.size === 0) started.unref();
      if ("drawn" in report) job?.drawn(report.drawn);
      else job?.reject(new Error(`A picture can't be drawn: ${report.fault}.`));
    });
    started.on("error", () => void end(started, "The thread that draws pictures failed."));
    started.on("exit", () => void end(started, "The thread that draws pictures ended."));
    return started;
  };
  return {
    draw: (timeline) =>
      new Promise((drawn, reject) => {
        jobs += 1;
        worker ??= start();
        worker.ref();
        waiting.set(jobs, { drawn, reject });
        listen();
        worker.postMessage({ id: jobs, timeline } satisfies DrawJob);
      }),
    close: () => end(worker, "The thread that draws pictures was closed."),
  };
}
