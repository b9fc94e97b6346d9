import { RESTJSONErrorCodes } from "discord-api-types/v10";
import type { Correction } from "../../bot.ts";
import { CORRECTION } from "../shared/words.ts";
import { type Api, apiCode } from "./api.ts";
import { blockQuote, escapeLine } from "./escape.ts";
import { citation } from "./excerpt.ts";
import { paginate } from "./pages.ts";
import { type Message, message, text } from "./payload.ts";

/** The correction of an answer: what it quoted, and what is there now, side by side; whole quotes only. */
export function renderCorrection({ quotes, ...correction }: Correction): Message {
  const { question } = correction;
  const short = question.length > 200 ? `${question.slice(0, 199)}…` : question;
  const top = [`### ${CORRECTION.title}`, `-# ${escapeLine(CORRECTION.reason({ ...correction, question: short }))}`];
  const blocks = quotes.map(({ before, after, citation: place }) => {
    const where = `-# ${citation(place, [after ?? before])}`;
    const now = after === undefined ? CORRECTION.gone : `${CORRECTION.after}\n${blockQuote(after)}`;
    return {
      markup: () => `${CORRECTION.before}\n${blockQuote(before)}\n${now}\n${where}`,
      instead: `Words too long for Discord have changed.\n${where}`,
    };
  });
  const [page] = paginate({ top, blocks, of: "excerpts" });
  const lines = page?.markup ?? [];
  const rest = quotes.length - lines.length;
  return message([top.join("\n"), ...lines, ...(rest > 0 ? [`-# and ${rest} more that have changed`] : [])].map(text));
}

/** Posts a correction where its answer is, in reply to it; resolves to false where we may not post, or nothing is there any more. */
export async function postCorrection(api: Api, correction: Correction): Promise<boolean> {
  const { id, channel, thread = channel, message: repliesTo } = correction;
  const post = { channel: thread, message: renderCorrection(correction), nonce: id };
  try {
    await api.post(repliesTo === undefined ? post : { ...post, repliesTo }).catch((error: unknown) => {
      if (apiCode(error) === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory) return api.post(post);
      throw error;
    });
    return true;
  } catch (error) {
    const code = apiCode(error);
    if (code !== undefined && NOWHERE.includes(code)) return false;
    throw error;
  }
}

const NOWHERE: readonly number[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
];
