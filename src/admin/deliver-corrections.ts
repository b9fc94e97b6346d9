import { anyPrivateDue, type DueCorrection, returnCorrection, sentCorrection, takeCorrection } from "../ledger/corrections.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Correction, Corrections } from "./admin.ts";

/** Milliseconds between looks for corrections that another process made due. */
const LOOK = 5000;
/** Milliseconds that nobody's next question is held up by looking again where nothing was due. */
const QUIET = 1000;

/** Corrections, and the word that some have become due. */
export interface CorrectionsQueue extends Corrections {
  wake(): void;
  close(): Promise<void>;
}

/** Hands out corrections from the ledger, each once over all processes. */
export function createCorrections({ db }: Ledger, on: boolean, now: () => number): CorrectionsQueue {
  const wakers = new Set<() => void>();
  const running = new Set<Promise<void>>();
  const quietUntil = new Map<string, number>();
  return {
    wake: () => {
      quietUntil.clear();
      for (const wake of wakers) wake();
    },
    deliver: (platform, send) => {
      if (!on) return () => {};
      let ended = false;
      let work = Promise.resolve();
      const deliverAll = async () => {
        const failed = new Set<string>();
        while (!ended) {
          const due = await takeCorrection(db, now(), { platform, visibility: "public" }, failed);
          if (due === undefined) return;
          try {
            await send(correctionOf(due));
            await sentCorrection(db, now(), due.id);
          } catch {
            failed.add(due.id);
            await returnCorrection(db, due.id);
          }
        }
      };
      const wake = () => {
        const next = work.then(deliverAll).catch(() => {});
        work = next;
        running.add(next);
        void next.finally(() => running.delete(next));
      };
      const timer = setInterval(wake, LOOK);
      timer.unref();
      wakers.add(wake);
      wake();
      return () => {
        ended = true;
        clearInterval(timer);
        wakers.delete(wake);
      };
    },
    forAsker: async (platform, workspace, asker) => {
      const found: Correction[] = [];
      if (!on || asker === "" || now() < (quietUntil.get(platform) ?? 0)) return found;
      if (!(await anyPrivateDue(db, platform))) {
        quietUntil.set(platform, now() + QUIET);
        return found;
      }
      for (;;) {
        const due = await takeCorrection(db, now(), { platform, visibility: "private", workspace, asker });
        if (due === undefined) return found;
        await sentCorrection(db, now(), due.id);
        found.push(correctionOf(due));
      }
    },
    close: async () => {
      await Promise.all(running);
    },
  };
}

function correctionOf({ id, changes, answer: { id: answer, at, given } }: DueCorrection): Correction {
  const { story, question, platform, workspace, channel, thread, message, asker, visibility } = given;
  return {
    id,
    answer,
    story,
    question,
    platform,
    workspace,
    channel,
    ...(thread === undefined ? {} : { thread }),
    ...(message === undefined ? {} : { message }),
    asker,
    visibility,
    given: at,
    quotes: JSON.parse(changes),
  };
}
