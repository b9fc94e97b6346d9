import { parentPort } from "node:worker_threads";
import { altText } from "./alt-text.ts";
import type { DrawJob, DrawReport } from "./draw-thread.ts";
import { timelinePng } from "./timeline-png.ts";

// What runs in the thread of draw-thread.ts.
parentPort?.on("message", ({ id, timeline }: DrawJob) => {
  const tell = (report: DrawReport) => parentPort?.postMessage(report);
  try {
    const answer = JSON.parse(timeline);
    tell({ id, drawn: { png: timelinePng(answer), description: altText(answer) } });
  } catch (error) {
    tell({ id, fault: error instanceof Error ? error.name : typeof error });
  }
});
