import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { fieldAt, textAt } from "../shared/fields.ts";
import { STORIES } from "./commands.ts";
import { type Held, heldIn } from "./components.ts";
import { listAt } from "./lists.ts";
import { PICTURE } from "./picture.ts";
import type { Place } from "./place.ts";
import { quotedText } from "./quoted-text.ts";

/** What every interaction brings. */
export interface Arrival extends Place {
  readonly id: string;
  readonly application: string;
  /** Lets anybody answer for 15 minutes: never logged. */
  readonly token: string;
  readonly mayManage: boolean;
  /** Whether they may manage this channel. */
  readonly mayManageChannel: boolean;
}

/** The message whose button was pressed. */
export interface Pressed {
  readonly id: string;
  readonly held: Held;
  /** Whether the asker alone sees it. */
  readonly private: boolean;
  /** Id of the picture that is attached to it. */
  readonly picture: string | undefined;
}

/** An interaction as plain data, the same from the gateway and over HTTP. */
export type Interaction = Arrival &
  (
    | { readonly kind: "question"; readonly story: string; readonly question: string }
    | { readonly kind: "timeline"; readonly story: string; readonly topic: string; readonly from: string; readonly to: string }
    | { readonly kind: "admin"; readonly story: string; readonly words: string }
    | { readonly kind: "stories" }
    | { readonly kind: "verify"; readonly quote: string; readonly link: string }
    | { readonly kind: "naming"; readonly story: string; readonly option: string; readonly typed: string }
    | { readonly kind: "typing"; readonly story: string; readonly typed: string }
    | { readonly kind: "button"; readonly customId: string; readonly message: Pressed }
    | { readonly kind: "form"; readonly data: unknown }
    | { readonly kind: "unknown" }
  );

/** The kinds of channel that are threads. */
const THREADS: readonly unknown[] = [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread];

/** Parses an interaction of Discord's API; undefined where it isn't one that can be answered. A PING is the endpoint's own affair. */
export function parseInteraction(payload: unknown): Interaction | undefined {
  const id = textAt(payload, "id");
  const application = textAt(payload, "application_id");
  const token = textAt(payload, "token");
  const user = textAt(payload, "member", "user", "id") ?? textAt(payload, "user", "id");
  if (id === undefined || application === undefined || token === undefined || user === undefined) return undefined;
  const channel = textAt(payload, "channel", "id") ?? textAt(payload, "channel_id") ?? "";
  const arrival: Arrival = {
    id,
    application,
    token,
    user,
    channel,
    server: serverOf(payload, channel),
    thread: THREADS.includes(fieldAt(payload, "channel", "type")),
    mayManage: hasAny(textAt(payload, "member", "permissions"), PermissionFlagsBits.ManageGuild),
    mayManageChannel:
      isInstalled(payload) &&
      hasAny(textAt(payload, "member", "permissions"), PermissionFlagsBits.ManageChannels | PermissionFlagsBits.ManageGuild),
  };
  switch (fieldAt(payload, "type")) {
    case InteractionType.ApplicationCommand:
      return parseCommand(arrival, payload);
    case InteractionType.ApplicationCommandAutocomplete:
      if (/-admin$/.test(textAt(payload, "data", "name") ?? "")) return parseNaming(arrival, payload);
      return { kind: "typing", story: storyOf(textAt(payload, "data", "name") ?? ""), typed: focused(payload), ...arrival };
    case InteractionType.MessageComponent:
      return {
        kind: "button",
        // What an option of a menu does is in its value.
        customId: String(listAt(payload, "data", "values")[0] ?? textAt(payload, "data", "custom_id") ?? ""),
        message: parsePressed(fieldAt(payload, "message")),
        ...arrival,
      };
    case InteractionType.ModalSubmit:
      return { kind: "form", data: fieldAt(payload, "data"), ...arrival };
    default:
      return { kind: "unknown", ...arrival };
  }
}

/** The server; where people talk among themselves, without the bot, a name of its own for their channel. */
function serverOf(payload: unknown, channel: string): string {
  const isAmongPeople = fieldAt(payload, "context") === InteractionContextType.PrivateChannel;
  return textAt(payload, "guild_id") ?? (isAmongPeople ? `private-${channel}` : "");
}

/** Whether the bot is in the server, and not only installed by who uses it: then it can post there by itself. */
function isInstalled(payload: unknown): boolean {
  const owners = fieldAt(payload, "authorizing_integration_owners");
  return owners === undefined || fieldAt(owners, String(ApplicationIntegrationType.GuildInstall)) !== undefined;
}

/** What an admin has typed so far of an article's or a revision's name. */
function parseNaming(arrival: Arrival, payload: unknown): Interaction {
  const [subcommand] = listAt(payload, "data", "options");
  const option = listAt(subcommand, "options").find((one) => fieldAt(one, "focused") === true);
  const story = storyOf(textAt(payload, "data", "name") ?? "");
  return { kind: "naming", story, option: textAt(option, "name") ?? "", typed: textAt(option, "value") ?? "", ...arrival };
}

function parsePressed(message: unknown): Pressed {
  return {
    id: textAt(message, "id") ?? "",
    held: heldIn(fieldAt(message, "components")),
    private: (Number(fieldAt(message, "flags") ?? 0) & MessageFlags.Ephemeral) !== 0,
    picture: textAt(
      listAt(message, "attachments").find((one) => textAt(one, "filename") === PICTURE),
      "id",
    ),
  };
}

function parseCommand(arrival: Arrival, payload: unknown): Interaction {
  const name = textAt(payload, "data", "name") ?? "";
  if (fieldAt(payload, "data", "type") === ApplicationCommandType.Message) {
    const target = textAt(payload, "data", "target_id") ?? "";
    const link = `https://discord.com/channels/${textAt(payload, "guild_id") ?? "@me"}/${arrival.channel}/${target}`;
    return { kind: "verify", link, quote: quotedText(fieldAt(payload, "data", "resolved", "messages", target)), ...arrival };
  }
  if (name === STORIES && listAt(payload, "data", "options").length === 0) return { kind: "stories", ...arrival };
  const story = storyOf(name);
  if (name.endsWith("-timeline"))
    return {
      kind: "timeline",
      story,
      topic: optionOf(payload, "topic"),
      from: optionOf(payload, "from"),
      to: optionOf(payload, "to"),
      ...arrival,
    };
  if (name.endsWith("-admin")) {
    const [subcommand] = listAt(payload, "data", "options");
    const [about] = listAt(subcommand, "options");
    return { kind: "admin", story, words: `${textAt(subcommand, "name") ?? ""} ${textAt(about, "value") ?? ""}`.trim(), ...arrival };
  }
  return { kind: "question", story, question: optionOf(payload, "question"), ...arrival };
}

/** The story that a command belongs to: "nk" of "nk", "nk-timeline" and "nk-admin". */
function storyOf(name: string): string {
  return name.replace(/-(?:timeline|admin)$/, "");
}

/** What was put in for an option of a command; "" where nothing was. */
function optionOf(payload: unknown, name: string): string {
  const option = listAt(payload, "data", "options").find((one) => fieldAt(one, "name") === name);
  return textAt(option, "value")?.trim() ?? "";
}

/** What was typed so far in the option that has the focus. */
function focused(payload: unknown): string {
  const options = listAt(payload, "data", "options");
  return textAt(options.find((option) => fieldAt(option, "focused") === true) ?? options[0], "value") ?? "";
}

function hasAny(permissions: string | undefined, mask: bigint): boolean {
  if (permissions === undefined || !/^\d{1,30}$/.test(permissions)) return false;
  return (BigInt(permissions) & (mask | PermissionFlagsBits.Administrator)) !== 0n;
}
