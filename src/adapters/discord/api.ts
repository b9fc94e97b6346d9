import type { REST, RequestData } from "discord.js";
import { fieldAt, textAt } from "../fields.ts";
import type { Arrival } from "./incoming.ts";
import { multipart, type RawBody } from "./multipart.ts";
import type { Acknowledgement, Attachment, Message } from "./payload.ts";

/** What tells an interaction's webhook. */
type Hook = Pick<Arrival, "application" | "token">;

/** A message to a channel, in answer to another one. */
export interface Post {
  readonly channel: string;
  readonly message: Message;
  /** The same nonce within some minutes gives the first message again instead of a second. */
  readonly nonce: string;
  readonly repliesTo?: string;
}

/** The requests to Discord's API that we make, each resolving to the id of the message it made, where Discord tells. Each rejects with Discord's error. */
export interface Api {
  callback(
    arrival: Pick<Arrival, "id" | "token">,
    callback: Acknowledgement,
    wantId: boolean,
    file?: Attachment,
  ): Promise<string | undefined>;
  edit(hook: Hook, message: Message, file?: Attachment): Promise<string | undefined>;
  /** The message that answers an interaction. */
  original(hook: Hook): Promise<{ readonly id: string | undefined; readonly components: unknown }>;
  remove(hook: Hook): Promise<void>;
  followUp(hook: Hook, message: Message): Promise<void>;
  post(post: Post): Promise<string | undefined>;
  /** Changes a message of ours in a channel. */
  editPost(channel: string, id: string, message: Message, file: Attachment): Promise<void>;
  /** Opens direct messages with somebody; resolves to the channel's id. */
  direct(user: string): Promise<string | undefined>;
  /** A message as Discord has it. */
  message(channel: string, id: string): Promise<unknown>;
}

const WITH_RESPONSE = {
  true: new URLSearchParams({ with_response: "true" }),
  false: new URLSearchParams({ with_response: "false" }),
} as const;

const JSON_BODY = { "content-type": "application/json" } as const;

/** A first answer or a message as it is sent, with its file where it has one. */
export function asRaw(body: Acknowledgement | Message, file?: Attachment): RawBody {
  if (file !== undefined) return multipart(body, file);
  return { body: body instanceof Uint8Array ? body : JSON.stringify(body), headers: JSON_BODY };
}

/** The route that takes the first answer to an interaction. */
export const callbackRoute = ({ id, token }: Pick<Arrival, "id" | "token">) => `/interactions/${id}/${token}/callback` as const;

/** The route of the message that answers an interaction. */
export const originalRoute = ({ application, token }: Hook) => `/webhooks/${application}/${token}/messages/@original` as const;

/** The API over discord.js's REST client, which waits for rate limits and repeats after a 5xx; interactions authorise themselves by their token. */
export function createApi(rest: REST): Api {
  const open = { auth: false } as const;
  return {
    callback: async (arrival, callback, wantId, file) => {
      const query = WITH_RESPONSE[`${wantId}`];
      return madeBy(await rest.post(callbackRoute(arrival), { ...open, ...asRequest(callback, file), query }));
    },
    edit: async (hook, body, file) => textAt(await rest.patch(originalRoute(hook), { ...open, ...asRequest(body, file) }), "id"),
    original: async (hook) => told(await rest.get(originalRoute(hook), open)),
    remove: async (hook) => {
      await rest.delete(originalRoute(hook), open);
    },
    followUp: async ({ application, token }, body) => {
      await rest.post(`/webhooks/${application}/${token}`, { ...open, body });
    },
    post: async ({ channel, message, nonce, repliesTo }) => {
      const reference = repliesTo === undefined ? {} : { message_reference: { message_id: repliesTo, fail_if_not_exists: false } };
      const body = { ...message, nonce, enforce_nonce: true, ...reference };
      return textAt(await rest.post(`/channels/${channel}/messages`, { body }), "id");
    },
    editPost: async (channel, id, body, file) => {
      await rest.patch(`/channels/${channel}/messages/${id}`, asRequest(body, file));
    },
    direct: async (user) => textAt(await rest.post("/users/@me/channels", { body: { recipient_id: user } }), "id"),
    message: (channel, id) => rest.get(`/channels/${channel}/messages/${id}`),
  };
}

/** What we need of a message that Discord tells. */
export function told(message: unknown): { readonly id: string | undefined; readonly components: unknown } {
  return { id: textAt(message, "id"), components: fieldAt(message, "components") };
}

/** The id of the message that a callback made, as its answer tells. */
export function madeBy(answer: unknown): string | undefined {
  return textAt(answer, "resource", "message", "id");
}

/** The same as the REST client takes it. */
function asRequest(body: Acknowledgement | Message, file?: Attachment): RequestData {
  return { passThroughBody: true, ...asRaw(body, file) };
}

/** Discord's own code of an error ("10062"), if it has one. */
export function apiCode(error: unknown): number | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "number" ? error.code : undefined;
}

/** Whether Discord has refused for good: a 4xx, which repeating wouldn't mend. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && "status" in error && typeof error.status === "number" && error.status >= 400 && error.status < 500;
}
