import { citationLine } from "../../answer/plain-text.ts";
import type { Correction } from "../../bot.ts";
import { bytesOf, heading, line, literal, note, richText, type SlackMessage } from "./blocks.ts";
import type { HandlerContext, Reply } from "./handler-context.ts";
import { LIMITS } from "./limits.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import type { Place } from "./parse.ts";

/** A correction: the words that were quoted beside those that stand there now, each whole; how many don't fit is told. */
function renderCorrection({ story, question, quotes }: Correction): SlackMessage {
  const opening = [heading("Correction"), note(`The articles have changed since this was answered: /${story} ${shorten(question, 300)}`)];
  const room = LIMITS.blocksBytes - bytesOf(opening) - 500;
  let used = 0;
  const fitting = quotes
    .map(({ before, after, citation }) => ({
      block: richText(
        line(literal("Quoted then: ")),
        { type: "rich_text_quote", elements: [literal(before)] },
        line(literal(after === undefined ? "These words are gone." : "It says now: ")),
        ...(after === undefined ? [] : [{ type: "rich_text_quote" as const, elements: [literal(after)] }]),
        line(literal(`— ${citationLine(citation)}`)),
      ),
      words: `Quoted then: ${before}\n${after === undefined ? "These words are gone." : `It says now: ${after}`}`,
    }))
    .filter(({ block }) => {
      used += bytesOf(block);
      return used <= room;
    });
  const left = quotes.length - fitting.length;
  const more = left > 0 ? [`${left} more`] : [];
  const text = escapeMrkdwn(["Correction", ...fitting.map(({ words }) => words), ...more].join("\n"));
  return {
    text: text.length <= LIMITS.text ? text : escapeMrkdwn(`Correction of an answer to: /${story} ${shorten(question, 300)}`),
    blocks: [...opening, ...fitting.map(({ block }) => block), ...more.map(note)],
  };
}

/** Posts a correction where its answer stands, in its thread or channel. Resolves to whether it was posted; throws where it may be tried again. */
export async function postCorrection({ outbox, log }: Pick<HandlerContext, "outbox" | "log">, correction: Correction): Promise<boolean> {
  const { channel, workspace, answer, thread, message } = correction;
  const sent = await outbox.post(channel, renderCorrection(correction), thread ?? message);
  log.info({ platform: "slack", event: "correction", workspace, channel, answer, state: sent.outcome }, "correction");
  if (sent.outcome === "refused" && sent.reason === "ratelimited") throw new Error("Slack takes no more messages just now");
  return sent.outcome !== "refused";
}

/** Corrections of what this person was told privately, to be shown to them with their next answer; [] where the ledger fails. */
export async function correctionsFor({ bot, log }: HandlerContext, { workspace, user }: Place): Promise<readonly Reply[]> {
  try {
    const due = await bot.corrections.forAsker("slack", workspace, user);
    return due.map((correction) => ({ visibility: "private", message: renderCorrection(correction) }));
  } catch {
    log.error({ platform: "slack", event: "correction", workspace, asker: user }, "the ledger failed");
    return [];
  }
}
