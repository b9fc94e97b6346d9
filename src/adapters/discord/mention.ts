import { MessageType } from "discord-api-types/v10";
import { fieldAt, textAt } from "../shared/fields.ts";
import { heldIn } from "./components.ts";
import { listAt } from "./lists.ts";
import type { Place } from "./place.ts";

/** A message that asks us something: it mentions us, or is in direct messages. */
export interface Mention extends Place {
  /** The message's id. */
  readonly id: string;
  /** Without our mention. */
  readonly words: string;
  /** Ids that the buttons of the message replied to carry, if that message is ours. */
  readonly repliedButtons: readonly string[];
}

/** Messages that people write: plain ones and replies. */
const WRITTEN: readonly unknown[] = [undefined, MessageType.Default, MessageType.Reply];

/** Parses a message from the gateway; undefined where it isn't for us: of a bot, or without mentioning us in a server. `isThread` knows channels by id. */
export function parseMention(payload: unknown, ourselves: string, isThread: (channel: string) => boolean): Mention | undefined {
  const id = textAt(payload, "id");
  const channel = textAt(payload, "channel_id");
  const user = textAt(payload, "author", "id");
  if (id === undefined || channel === undefined || user === undefined || user === ourselves) return undefined;
  if (
    fieldAt(payload, "author", "bot") === true ||
    fieldAt(payload, "webhook_id") !== undefined ||
    !WRITTEN.includes(fieldAt(payload, "type"))
  )
    return undefined;
  const server = textAt(payload, "guild_id") ?? "";
  const mentioned = listAt(payload, "mentions").some((mention) => fieldAt(mention, "id") === ourselves);
  if (server !== "" && !mentioned) return undefined;
  const replied = fieldAt(payload, "referenced_message");
  return {
    id,
    channel,
    user,
    server,
    thread: server !== "" && isThread(channel),
    words: withoutMentions(textAt(payload, "content") ?? ""),
    repliedButtons:
      textAt(replied, "author", "id") === ourselves ? heldIn(fieldAt(replied, "components")).buttons.map(({ customId }) => customId) : [],
  };
}

/** Words without mentions of people, roles and channels and without custom emoji, on one line. */
function withoutMentions(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#)\d{1,20}>|<a?:\w{1,32}:\d{1,20}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
