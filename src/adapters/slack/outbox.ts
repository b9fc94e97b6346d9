import type { webApi } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import { codeOf } from "../../errors.ts";
import { faultOf, type Log } from "../../log.ts";
import type { Clock } from "../shared/clock.ts";
import { fieldAt, textAt } from "../shared/fields.ts";
import { REQUEST_TIMEOUT } from "../shared/limits.ts";
import type { SlackMessage } from "./blocks.ts";
import type { Place } from "./parse.ts";
import type { Reply } from "./reply.ts";

/** What became of a message, and where it is: one to a person in the channel of their direct messages. Unknown: Slack may have it or not, so that sending again could show it twice. */
export type Sent =
  | { readonly outcome: "sent"; readonly ts?: string; readonly channel?: string }
  | { readonly outcome: "refused" | "unknown"; readonly reason: string };

/** Body of an answer through a response_url or an acknowledgement. */
export interface ResponseBody {
  readonly response_type?: "in_channel" | "ephemeral";
  readonly text?: string;
  readonly blocks?: KnownBlock[];
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
}

/** The body that shows a reply to a command. */
export function responseBody({ message: { text, blocks }, visibility }: Pick<Reply, "message" | "visibility">): ResponseBody {
  return { response_type: visibility === "public" ? "in_channel" : "ephemeral", replace_original: false, text, blocks: [...blocks] };
}

/** Sends to Slack: each message at most once, and never twice where the outcome isn't known. */
export interface Outbox {
  /** Posts for everybody in the channel, or in a thread of it. */
  post(channel: string, message: SlackMessage, thread?: string): Promise<Sent>;
  /** Shows to the user alone: in the channel, else in a direct message. */
  tell(place: Place, message: SlackMessage): Promise<Sent>;
  /** Deletes a message of ours; where Slack won't, it stays. */
  remove(channel: string, ts: string): Promise<void>;
  /** Answers through a response_url. */
  respond(url: string, body: ResponseBody): Promise<Sent>;
}

/** Errors that say that the blocks, and not the message, were at fault. */
const BAD_BLOCKS = /^(?:invalid_blocks|invalid_blocks_format|msg_blocks_too_long)$/;
/** Errors of the network that say that nothing was sent. */
const NOT_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;
/** How often a message that surely wasn't taken is sent again. */
const RETRIES = 3;
/** Longest wait before it is, in milliseconds, however long Slack asks for. */
const LONGEST_WAIT = 60_000;

/** What no posted message may do: show previews of links, turn names and addresses into mentions and links. */
const QUIET = { unfurl_links: false, unfurl_media: false, parse: "none", link_names: false, mrkdwn: false } as const;

/** A way to send through this client; it must not retry by itself. */
export function createOutbox(client: webApi.WebClient, log: Log, clock: Clock): Outbox {
  /** Sends; again after a pause where Slack says it took nothing: too many requests, or no connection. */
  const attempt = async (send: () => Promise<Sent>, retry = 1): Promise<Sent> => {
    try {
      return await send();
    } catch (error) {
      const { wait, sent } = judge(error);
      log.warn({ platform: "slack", ...faultOf(error), attempt: retry, state: sent.outcome }, "message not sent at once");
      if (wait === undefined || retry > RETRIES) return sent;
      await clock.wait(Math.min(wait * retry, LONGEST_WAIT));
      return attempt(send, retry + 1);
    }
  };
  const post = (channel: string, { text, blocks }: SlackMessage, thread?: string) =>
    withoutBadBlocks(blocks, (fitting) =>
      attempt(async () => {
        const { ts, channel: at = channel } = await client.chat.postMessage({
          channel,
          text,
          ...(fitting === undefined ? {} : { blocks: [...fitting] }),
          ...(thread === undefined ? {} : { thread_ts: thread }),
          ...QUIET,
        });
        return ts === undefined ? { outcome: "sent" } : { outcome: "sent", ts, channel: at };
      }),
    );
  return {
    post,
    tell: async ({ channel, user, thread, direct }, { text, blocks }) => {
      if (direct) return post(channel, { text, blocks }, thread);
      const result = await withoutBadBlocks(blocks, (fitting) =>
        attempt(async () => {
          await client.chat.postEphemeral({
            channel,
            user,
            text,
            ...(fitting === undefined ? {} : { blocks: [...fitting] }),
            ...(thread === undefined ? {} : { thread_ts: thread }),
            parse: "none",
            link_names: false,
          });
          return { outcome: "sent" };
        }),
      );
      return result.outcome === "refused" ? post(user, { text, blocks }) : result;
    },
    remove: async (channel, ts) => {
      await attempt(async () => {
        await client.chat.delete({ channel, ts });
        return { outcome: "sent" };
      });
    },
    respond: (url, { blocks, ...body }) =>
      withoutBadBlocks(blocks, (fitting) =>
        attempt(() => postResponse(url, { ...body, ...(fitting === undefined ? {} : { blocks: fitting }), ...QUIET })),
      ),
  };
}

/** Sends with blocks and, where Slack refuses those, once more as text alone. */
async function withoutBadBlocks(
  blocks: SlackMessage["blocks"] | undefined,
  send: (fitting: SlackMessage["blocks"] | undefined) => Promise<Sent>,
): Promise<Sent> {
  const result = await send(blocks);
  return blocks !== undefined && result.outcome === "refused" && BAD_BLOCKS.test(result.reason) ? send(undefined) : result;
}

/** What a failure means: `wait`, in milliseconds, where it may be sent again. */
function judge(error: unknown): { readonly wait?: number; readonly sent: Exclude<Sent, { outcome: "sent" }> } {
  const retryAfter = fieldAt(error, "retryAfter");
  if (typeof retryAfter === "number") return { wait: retryAfter * 1000, sent: { outcome: "refused", reason: "ratelimited" } };
  const reason = textAt(error, "data", "error") ?? textAt(error, "reason");
  if (reason !== undefined) return { sent: { outcome: "refused", reason } };
  const code =
    codeOf(fieldAt(error, "original")) ?? codeOf(fieldAt(error, "cause")) ?? codeOf(fieldAt(fieldAt(error, "original"), "cause"));
  if (code !== undefined && NOT_SENT.test(code)) return { wait: 500, sent: { outcome: "refused", reason: "unreachable" } };
  return { sent: { outcome: "unknown", reason: code ?? "no answer" } };
}

/** Posts to a response_url. Throws an error with `reason` where Slack refuses it, with `retryAfter` where it has to wait. */
async function postResponse(url: string, body: object): Promise<Sent> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(REQUEST_TIMEOUT),
  });
  const text = await response.text();
  if (response.ok) return { outcome: "sent" };
  const fault = Object.assign(new Error("response_url refused"), { status: response.status });
  if (response.status === 429) throw Object.assign(fault, { retryAfter: Number(response.headers.get("retry-after") ?? 1) });
  if (response.status < 500) throw Object.assign(fault, { reason: /^[a-z_]{1,60}$/.exec(text.trim())?.[0] ?? `status_${response.status}` });
  throw fault;
}
