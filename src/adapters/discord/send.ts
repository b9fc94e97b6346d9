import { RESTJSONErrorCodes } from "discord-api-types/v10";
import type { Log } from "../../log.ts";
import { apiCode, isRefusal } from "./api.ts";
import { type Attachment, type Message, withAttachment } from "./payload.ts";
import { withoutFile } from "./picture.ts";
import type { Place } from "./place.ts";
import type { NewMessage } from "./reply.ts";

/** Sends a message with its file, in one request; alone where Discord refuses it with the file, and ids are logged. */
export async function sendWithFile<T>(
  log: Log,
  place: Place,
  { message, file }: Pick<NewMessage, "message" | "file">,
  send: (message: Message, file?: Attachment) => Promise<T>,
): Promise<T> {
  if (file === undefined) return send(message);
  try {
    return await send(withAttachment(message, file), file);
  } catch (error) {
    if (!isFinal(error)) throw error;
    withoutFile(log, place, error);
  }
  return send(message);
}

/** Discord won't have this form of the answer, while another might do. */
export function isFinal(error: unknown): boolean {
  return isRefusal(error) && !isGone(error) && apiCode(error) !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}

/** The interaction can't be answered any more. */
export function isGone(error: unknown): boolean {
  const code = apiCode(error);
  return (
    code === RESTJSONErrorCodes.UnknownInteraction ||
    code === RESTJSONErrorCodes.UnknownWebhook ||
    code === RESTJSONErrorCodes.InvalidWebhookToken
  );
}
