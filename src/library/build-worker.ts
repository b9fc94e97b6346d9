import { parentPort, workerData } from "node:worker_threads";
import { messageOf, UserError } from "../errors.ts";
import { createArticleCache } from "./article-cache.ts";
import { createBuilder } from "./build.ts";
import type { Job, Report, ThreadSettings } from "./build-thread.ts";
import { codeVersion } from "./code-version.ts";

// What runs in the thread of build-thread.ts: one job after another.
const { knowledgeDir, cacheDir }: ThreadSettings = workerData;
const builder = createBuilder(knowledgeDir, cacheDir === undefined ? undefined : createArticleCache(cacheDir, codeVersion()));
const tell = (report: Report) => parentPort?.postMessage(report);
let last = Promise.resolve();
parentPort?.on("message", (job: Job) => {
  const { id } = job;
  last = last.then(async () => {
    try {
      if ("order" in job)
        tell({ id, kind: "built", built: await builder.build(job.order, (line) => tell({ id, kind: "progress", line })) });
      else tell({ id, kind: "indexed", saved: await builder.index(job.index.story, job.index.revision) });
    } catch (error) {
      tell({ id, kind: "failed", message: messageOf(error), user: error instanceof UserError });
    }
  });
});
