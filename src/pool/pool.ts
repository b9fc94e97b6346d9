import { availableParallelism } from "node:os";
import type { Piscina } from "piscina";
import { codeOf, UserError } from "../errors.ts";

/** Pure work that may take long or read what strangers wrote. It is exported by the module that it names, so that a thread finds it there. */
export interface Task<Input, Output> {
  /** `import.meta.url` of the module. */
  readonly module: string;
  /** The name under which the module exports this task. */
  readonly name: string;
  /** Input and output are plain data. A UserError that it throws is thrown to the caller as one. */
  readonly run: (input: Input) => Output | Promise<Output>;
  /** Milliseconds that it may take; the thread's start counts. */
  readonly limit: number;
  /** The message to the user if it took longer, or needed more memory than a thread has. */
  readonly excess: (input: Input) => string;
}

/** Runs tasks. Opened and closed. */
export interface Pool {
  /** Rejects with a UserError when the task takes too long or needs too much memory. */
  run<Input, Output>(task: Task<Input, Output>, input: Input): Promise<Output>;
  /** Ends tasks that still run; they reject. */
  close(): Promise<void>;
}

/** Runs tasks at once in the caller's thread, without a limit: for tests and the terminal. */
export const directPool: Pool = {
  run: async (task, input) => task.run(input),
  close: async () => {},
};

const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1));
/** Milliseconds after which a thread without work ends. */
const IDLE = 30_000;
/** Megabytes that a thread's values may take, and those of them that are new. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };
/** A third of the share of others where the processor is short (nice): answers come first. */
const NICE = 5;

/** Runs tasks in threads of their own, which start with the first task. A task that takes too long is ended with its thread. */
export function openPool(): Pool {
  let opened: Promise<Piscina> | undefined;
  const closing = new AbortController();
  /** Tasks that wait for a thread: a limit counts from when there is one. */
  const waiting: (() => void)[] = [];
  let free = THREADS;
  const takeThread = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const giveThread = () => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    run: async (task, input) => {
      await takeThread();
      try {
        opened ??= open();
        const threads = await opened;
        const overtime = AbortSignal.timeout(task.limit);
        const { module, name } = task;
        const signal = AbortSignal.any([closing.signal, overtime]);
        const reply = await threads.run({ module, name, input }, { signal }).catch((error: unknown) => {
          throw overtime.aborted || codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY" ? new UserError(task.excess(input)) : error;
        });
        if (reply.refusal !== undefined) throw new UserError(reply.refusal);
        return reply.output;
      } finally {
        giveThread();
      }
    },
    close: async () => {
      closing.abort(new Error("The pool was closed."));
      await (await opened)?.destroy();
    },
  };
}

/** How a thread finds its module: as this one was found, compiled or as a source. */
const isSource = import.meta.url.endsWith(".ts");

// tsx, preloaded by its name, leaves the imports of a thread to Node, which can't read TypeScript on every version that we support.
const readingTypeScript = () => [
  "--import",
  `data:text/javascript,import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))}; register();`,
];

async function open(): Promise<Piscina> {
  const { Piscina } = await import("piscina");
  const threads = new Piscina({
    filename: new URL(isSource ? "./worker.ts" : "./worker.js", import.meta.url).href,
    execArgv: isSource ? readingTypeScript() : [],
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE,
    niceIncrement: NICE,
    resourceLimits: MEMORY,
  });
  // Ending a task whose result is already on its way emits an error here, which would end the process if nobody listened.
  threads.on("error", () => {});
  return threads;
}
