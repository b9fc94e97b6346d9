import type { Timeline } from "../../picture/picture-renderer.ts";
import type { SlackMessage } from "./blocks.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

/** A message and who is to see it. */
export interface Reply {
  readonly message: SlackMessage;
  readonly visibility: "public" | "private";
  /** Of an answer: the id that its buttons name. */
  readonly id?: string;
  readonly revision?: string;
  /** Of a timeline that all see: what its picture is drawn from. */
  readonly timeline?: Timeline;
  /** Keeps the answer under that id. */
  readonly keep?: () => Promise<void>;
}

/** A few words to the asker alone. */
export function hint(text: string): Reply {
  return {
    visibility: "private",
    message: { text: escapeMrkdwn(text), blocks: [{ type: "section", text: { type: "plain_text", text, emoji: false } }] },
  };
}
