import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { DrawJob, DrawReport } from "./draw-thread.ts";

/** A third of the share of others where the processor is short (nice): less would let pictures wait for too long. */
const PRIORITY = 5;

// What runs in the thread of draw-thread.ts. On Linux a priority is a thread's own: answers come first where the processor is short.
if (process.platform === "linux") {
  try {
    setPriority(PRIORITY);
  } catch {
    // Where a sandbox forbids it, pictures are drawn all the same.
  }
}

// Loaded after that, for loading takes longer than drawing; jobs wait until somebody listens.
const { altText } = await import("./alt-text.ts");
const { timelinePng } = await import("./timeline-png.ts");
parentPort?.on("message", ({ id, timeline }: DrawJob) => {
  const tell = (report: DrawReport) => parentPort?.postMessage(report);
  try {
    const answer = JSON.parse(timeline);
    tell({ id, drawn: { png: timelinePng(answer), description: altText(answer) } });
  } catch (error) {
    tell({ id, fault: error instanceof Error ? error.name : typeof error });
  }
});
