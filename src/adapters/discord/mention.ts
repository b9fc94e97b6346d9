import { MessageType } from "discord-api-types/v10";
import { fieldAt, isRecord, textAt } from "../shared/fields.ts";
import { heldIn } from "./components.ts";
import { listAt } from "./lists.ts";
import type { Place } from "./place.ts";

/** A message that asks us something: it mentions us, or is in direct messages; or one that is for nobody in particular. */
export interface Mention extends Place {
  /** Whether it is for us. */
  readonly addressed: boolean;
  /** The message's id. */
  readonly id: string;
  /** Without our mention. */
  readonly words: string;
  /** Ids that the buttons of the message replied to carry, if that message is ours. */
  readonly repliedButtons: readonly string[];
}

/** Messages that people write: plain ones and replies. */
const WRITTEN: readonly unknown[] = [undefined, MessageType.Default, MessageType.Reply];

/** Parses a message from the gateway; undefined where it isn't for us: of a bot, or to somebody else. `isThread` knows channels by id. */
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
  const mentions = listAt(payload, "mentions");
  const original = fieldAt(payload, "referenced_message");
  const repliesToUs = textAt(original, "author", "id") === ourselves;
  const addressed = server === "" || mentions.some((mention) => fieldAt(mention, "id") === ourselves);
  const isOthers =
    mentions.length > 0 || (isRecord(original) && !repliesToUs) || /<@|@(?:everyone|here)\b/.test(textAt(payload, "content") ?? "");
  if (!addressed && isOthers) return undefined;
  return {
    addressed,
    id,
    channel,
    user,
    server,
    thread: server !== "" && isThread(channel),
    words: withoutMentions(textAt(payload, "content") ?? ""),
    repliedButtons: repliesToUs ? heldIn(fieldAt(original, "components")).buttons.map(({ customId }) => customId) : [],
  };
}

/** Words without mentions of people, roles and channels and without custom emoji, on one line. */
function withoutMentions(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#)\d{1,20}>|<a?:\w{1,32}:\d{1,20}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
