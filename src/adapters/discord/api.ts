import type { REST } from "discord.js";
import { ApplicationCommandType, InteractionResponseType, Routes } from "discord-api-types/v10";
import { fieldAt, textAt } from "../shared/fields.ts";
import type { Arrival } from "./incoming.ts";
import type { Attachment, Callback, Message } from "./payload.ts";

/** What identifies an interaction's webhook. */
type Hook = Pick<Arrival, "application" | "token">;

/** A message to a channel, in answer to another one. */
export interface Post {
  readonly channel: string;
  readonly message: Message;
  /** The same nonce within some minutes gives the first message again instead of a second. */
  readonly nonce: string;
  readonly repliesTo?: string;
}

/** The requests to Discord's API that we make, each resolving to the id of the message it created, if Discord gives it. Each rejects with Discord's error. */
export interface Api {
  callback(arrival: Pick<Arrival, "id" | "token">, callback: Callback, file?: Attachment): Promise<string | undefined>;
  edit(hook: Hook, message: Message, file?: Attachment): Promise<string | undefined>;
  /** The message that answers an interaction. */
  original(hook: Hook): Promise<{ readonly id: string | undefined; readonly components: unknown }>;
  remove(hook: Hook): Promise<void>;
  followUp(hook: Hook, message: Message): Promise<void>;
  post(post: Post, file?: Attachment): Promise<string | undefined>;
  /** Opens direct messages with somebody; resolves to the channel's id. */
  direct(user: string): Promise<string | undefined>;
  /** A message as Discord has it. */
  message(channel: string, id: string): Promise<unknown>;
  /** The ids of the slash commands that exist everywhere, by name. */
  commands(): Promise<ReadonlyMap<string, string>>;
}

/** The API over discord.js's REST client, which keeps to rate limits and repeats after a 5xx; interactions authorise themselves by their token. */
export function createApi(rest: REST): Api {
  const auth = false;
  return {
    callback: async ({ id, token }, callback, file) => {
      const query = new URLSearchParams({ with_response: String(callback.type === InteractionResponseType.ChannelMessageWithSource) });
      const answer = await rest.post(Routes.interactionCallback(id, token), { auth, body: callback, files: listOf(file), query });
      return textAt(answer, "resource", "message", "id");
    },
    edit: async ({ application, token }, body, file) =>
      textAt(await rest.patch(Routes.webhookMessage(application, token), { auth, body, files: listOf(file) }), "id"),
    original: async ({ application, token }) => {
      const message = await rest.get(Routes.webhookMessage(application, token), { auth });
      return { id: textAt(message, "id"), components: fieldAt(message, "components") };
    },
    remove: async ({ application, token }) => {
      await rest.delete(Routes.webhookMessage(application, token), { auth });
    },
    followUp: async ({ application, token }, body) => {
      await rest.post(Routes.webhook(application, token), { auth, body });
    },
    post: async ({ channel, message, nonce, repliesTo }, file) => {
      const reference = repliesTo === undefined ? {} : { message_reference: { message_id: repliesTo, fail_if_not_exists: false } };
      const body = { ...message, nonce, enforce_nonce: true, ...reference };
      return textAt(await rest.post(Routes.channelMessages(channel), { body, files: listOf(file) }), "id");
    },
    direct: async (user) => textAt(await rest.post(Routes.userChannels(), { body: { recipient_id: user } }), "id"),
    message: (channel, id) => rest.get(Routes.channelMessage(channel, id)),
    commands: async () => {
      const application = textAt(await rest.get(Routes.currentApplication()), "id") ?? "";
      const commands = await rest.get(Routes.applicationCommands(application));
      const slashCommands = Array.isArray(commands)
        ? commands.filter((command: unknown) => fieldAt(command, "type") === ApplicationCommandType.ChatInput)
        : [];
      return new Map(slashCommands.map((command: unknown) => [textAt(command, "name") ?? "", textAt(command, "id") ?? ""]));
    },
  };
}

const listOf = (file: Attachment | undefined) => (file === undefined ? [] : [file]);

/** Discord's own code of an error ("10062"), if it has one. */
export function apiCode(error: unknown): number | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "number" ? error.code : undefined;
}

/** Whether Discord has refused for good: a 4xx, which repeating wouldn't mend. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && "status" in error && typeof error.status === "number" && error.status >= 400 && error.status < 500;
}
