import type { Correction } from "../../bot.ts";
import { correctionsFor } from "../shared/ledger.ts";
import { CORRECTION } from "../shared/words.ts";
import { bytesOf, heading, line, literal, note, richText, type SlackMessage } from "./blocks.ts";
import type { SlackContext } from "./handler-context.ts";
import { LIMITS } from "./limits.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import type { Place } from "./parse.ts";
import { cite } from "./render-excerpt.ts";
import type { Reply } from "./reply.ts";

/** A correction: each quotation as it was and as it reads now, both whole, and the number of those left out for length. */
export function renderCorrection({ quotes, ...correction }: Correction): SlackMessage {
  const reason = CORRECTION.reason({ ...correction, question: shorten(correction.question, 300) });
  const opening = [heading(CORRECTION.title), note(reason)];
  const room = LIMITS.blocksBytes - bytesOf(opening) - 500;
  let size = 0;
  const fitting = quotes
    .map(({ before, after, citation }) => ({
      block: richText(
        line(literal(`${CORRECTION.before} `)),
        { type: "rich_text_quote", elements: [literal(before)] },
        line(literal(after === undefined ? CORRECTION.gone : `${CORRECTION.after} `)),
        ...(after === undefined ? [] : [{ type: "rich_text_quote" as const, elements: [literal(after)] }]),
        line(literal("— "), ...cite(citation, [after ?? before])),
      ),
      words: `${CORRECTION.before} ${before}\n${after === undefined ? CORRECTION.gone : `${CORRECTION.after} ${after}`}`,
    }))
    .filter(({ block }) => {
      size += bytesOf(block);
      return size <= room;
    });
  const rest = quotes.length - fitting.length;
  const more = rest > 0 ? [`${rest} more`] : [];
  const text = escapeMrkdwn([`${CORRECTION.title}. ${reason}`, ...fitting.map(({ words }) => words), ...more].join("\n"));
  return {
    text: text.length <= LIMITS.text ? text : escapeMrkdwn(`${CORRECTION.title}. ${reason}`),
    blocks: [...opening, ...fitting.map(({ block }) => block), ...more.map(note)],
  };
}

/** Posts a correction where its answer is, in its thread or channel. Resolves to whether it was posted; throws where it may be tried again. */
export async function postCorrection({ outbox, log }: Pick<SlackContext, "outbox" | "log">, correction: Correction): Promise<boolean> {
  const { channel, workspace, answer, thread, message } = correction;
  const result = await outbox.post(channel, renderCorrection(correction), thread ?? message);
  log.info({ platform: "slack", event: "correction", workspace, channel, answer, state: result.outcome }, "correction");
  if (result.outcome === "refused" && result.reason === "ratelimited") throw new Error("Slack isn't accepting more messages right now");
  return result.outcome !== "refused";
}

/** Corrections of this person's private answers, to be shown to them after this reply. */
export async function correctionReplies(handler: SlackContext, place: Place, { revision }: Reply): Promise<readonly Reply[]> {
  const due = await correctionsFor(handler, { ...place, platform: "slack" }, revision);
  return due.map((correction) => ({ visibility: "private", message: renderCorrection(correction) }));
}
