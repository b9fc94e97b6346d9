import {
  anyPrivateDue,
  type DueCorrection,
  dropCorrections,
  returnCorrections,
  sentCorrections,
  takeCorrections,
} from "../ledger/corrections.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { CorrectedQuote, Correction, Corrections } from "./admin.ts";
import { changedPart } from "./corrected-quotes.ts";
import { createDueQueue } from "./due-queue.ts";

/** Milliseconds that nobody's next question is held up by looking again where nothing was due. */
const QUIET = 1000;

/** Corrections, and the word that some have become due. */
export interface CorrectionsQueue extends Corrections {
  wake(): void;
  close(): Promise<void>;
}

/** Hands out corrections from the ledger, each once over all processes. */
export function createCorrections({ db }: Ledger, on: boolean, now: () => number): CorrectionsQueue {
  const quietUntil = new Map<string, number>();
  const queue = createDueQueue<Correction>({
    take: async (platform, passing) => {
      const due = await takeCorrections(db, now(), { platform, visibility: "public" }, passing);
      const item = correctionOf(due);
      return item && { ids: due.map(({ id }) => id), item };
    },
    sent: (ids) => sentCorrections(db, now(), ids),
    drop: (ids) => dropCorrections(db, ids),
    giveBack: (ids) => returnCorrections(db, ids),
  });
  return {
    wake: () => {
      quietUntil.clear();
      queue.wake();
    },
    deliver: (platform, send) => (on ? queue.deliver(platform, send) : () => {}),
    forAsker: async (platform, workspace, asker) => {
      const corrections: Correction[] = [];
      if (!on || asker === "" || now() < (quietUntil.get(platform) ?? 0)) return corrections;
      if (!(await anyPrivateDue(db, platform))) {
        quietUntil.set(platform, now() + QUIET);
        return corrections;
      }
      for (;;) {
        const due = await takeCorrections(db, now(), { platform, visibility: "private", workspace, asker });
        const correction = correctionOf(due);
        if (correction === undefined) return corrections;
        await sentCorrections(
          db,
          now(),
          due.map(({ id }) => id),
        );
        corrections.push(correction);
      }
    },
    close: queue.close,
  };
}

/** What answers in one place are corrected by: each changed sentence once, whoever quoted it; undefined where there is no answer. */
function correctionOf(due: readonly DueCorrection[]): Correction | undefined {
  const [first, another] = due;
  if (first === undefined) return undefined;
  const { id: answer, at, given } = first.answer;
  const { story, question, platform, workspace, channel, thread, message, asker, visibility } = given;
  const sentences = due.flatMap(({ changes }) => {
    const quotes: readonly CorrectedQuote[] = JSON.parse(changes);
    return quotes.flatMap(changedPart);
  });
  const key = ({ before, after, citation }: CorrectedQuote) => JSON.stringify([citation.article, before, after]);
  const once = new Map([...sentences].reverse().map((quote) => [key(quote), quote]));
  return {
    id: first.id,
    answer,
    answers: due.length,
    story,
    question,
    platform,
    workspace,
    channel,
    ...(thread === undefined ? {} : { thread }),
    ...(message === undefined || another !== undefined ? {} : { message }),
    asker,
    visibility,
    given: at,
    quotes: [...once.values()].reverse(),
  };
}
