import { parentPort, workerData } from "node:worker_threads";
import { messageOf, UserError } from "../errors.ts";
import { createArticleCache } from "./article-cache.ts";
import { createBuilder, UNKNOWN_BASE } from "./build.ts";
import type { Job, Report, Result, ThreadSettings } from "./build-thread.ts";
import { outlineOf, piecesOf } from "./built-parts.ts";
import { codeVersion } from "./code-version.ts";

// What runs in the thread of build-thread.ts: one job after another.
const { knowledgeDir, cacheDir }: ThreadSettings = workerData;
const builder = createBuilder(knowledgeDir, cacheDir === undefined ? undefined : createArticleCache(cacheDir, codeVersion()));
const tell = (report: Report) => parentPort?.postMessage(report);

async function work(job: Job, progress: (line: string) => void): Promise<Result> {
  switch (job.kind) {
    case "build": {
      const built = await builder.build(job.order, progress);
      if (built === UNKNOWN_BASE) return { kind: built };
      for (const json of piecesOf(built)) tell({ id: job.id, kind: "piece", json });
      return { kind: "built", outline: outlineOf(built) };
    }
    case "learn":
      await builder.learn(job.story, job.content);
      return { kind: "done" };
    case "revision": {
      const revision = await builder.revision(job.order);
      return revision === UNKNOWN_BASE ? { kind: revision } : { kind: "revision", revision };
    }
    case "index": {
      const saved = await builder.index(job.story, job.revision);
      return saved === UNKNOWN_BASE ? { kind: saved } : { kind: "indexed", saved };
    }
    case "keep":
      await builder.keep(job.story, job.revision);
      return { kind: "done" };
  }
}

let last = Promise.resolve();
parentPort?.on("message", (job: Job) => {
  const { id } = job;
  last = last.then(async () => {
    try {
      tell({ id, ...(await work(job, (line) => tell({ id, kind: "progress", line }))) });
    } catch (error) {
      tell({ id, kind: "failed", message: messageOf(error), user: error instanceof UserError });
    }
  });
});
