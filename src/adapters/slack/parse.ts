import { fieldAt, textAt } from "../shared/fields.ts";
import { type ButtonAct, readButtonValue, readMenuOption } from "./buttons.ts";
import { CHECK_CALLBACK } from "./manifest.ts";
import { quotedText } from "./quoted-text.ts";

/** Where something was asked, and by whom. */
export interface Place {
  /** Slack's id of the workspace, or of the organisation where there is none. */
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  /** Timestamp of the message that a thread hangs on. */
  readonly thread?: string;
  /** Whether the channel is a direct message with the bot. */
  readonly direct: boolean;
}

/** A slash command. `key` is the same each time that Slack delivers it. */
export interface CommandCall extends Place {
  readonly key: string;
  /** Without "/". */
  readonly command: string;
  readonly text: string;
  readonly responseUrl: string;
}

/** A message to the bot: a mention in a channel, or any in a direct message; or one that is for nobody in particular. */
export interface MessageCall extends Place {
  /** Whether it is for us. */
  readonly addressed: boolean;
  readonly keys: readonly string[];
  /** Timestamp of the message. */
  readonly ts: string;
  readonly text: string;
}

/** A click on one of our buttons. */
export interface ClickCall extends Place {
  readonly key: string;
  readonly act: ButtonAct;
  /** Timestamp of the message with the button. */
  readonly message: string;
  /** Whether only the one who clicks sees that message. */
  readonly ephemeral: boolean;
  /** Opens a form, once and within seconds. */
  readonly trigger: string;
  readonly responseUrl: string;
}

/** "Verify this quote" chosen on a message. */
export interface CheckCall extends Place {
  readonly key: string;
  /** The words to check, without markup. */
  readonly text: string;
  /** Address of the message. */
  readonly link?: string;
  readonly responseUrl: string;
}

/** Reads the payload of a slash command; undefined where it is none. */
export function parseCommand(body: unknown): CommandCall | undefined {
  const command = textAt(body, "command");
  const channel = textAt(body, "channel_id");
  const user = textAt(body, "user_id");
  const responseUrl = textAt(body, "response_url");
  const trigger = textAt(body, "trigger_id");
  if (!command?.startsWith("/") || channel === undefined || user === undefined || responseUrl === undefined || trigger === undefined)
    return undefined;
  const workspace = textAt(body, "team_id") ?? textAt(body, "enterprise_id") ?? "";
  return {
    key: `slack:${workspace}:${trigger}`,
    command: command.slice(1),
    text: textAt(body, "text") ?? "",
    responseUrl,
    workspace,
    channel,
    user,
    direct: false,
  };
}

/**
 * Reads the payload of a message event; undefined where nobody asks the bot: edits, joins, bots, what is said to somebody else. What
 * mentions us in a channel comes as an event of its own.
 */
export function parseMessage(body: unknown, ourselves = ""): MessageCall | undefined {
  const event = fieldAt(body, "event");
  const type = textAt(event, "type");
  const channel = textAt(event, "channel");
  const user = textAt(event, "user");
  const ts = textAt(event, "ts");
  const eventId = textAt(body, "event_id");
  const text = textAt(event, "text") ?? "";
  const direct = type === "message" && textAt(event, "channel_type") === "im";
  const addressed = direct || type === "app_mention";
  const open = type === "message" && /^(?:channel|group)$/.test(textAt(event, "channel_type") ?? "") && !/<[@!]/.test(text);
  const isOthers = fieldAt(event, "subtype") !== undefined || fieldAt(event, "bot_id") !== undefined || user === ourselves;
  if (!(addressed || open) || isOthers || channel === undefined || user === undefined || ts === undefined || eventId === undefined)
    return undefined;
  const workspace = textAt(body, "team_id") ?? textAt(body, "enterprise_id") ?? "";
  const thread = textAt(event, "thread_ts");
  return {
    // Slack may send one message as two types of event.
    keys: [`slack:${eventId}`, `slack:${workspace}:${channel}:${ts}`],
    ts,
    text,
    addressed,
    workspace,
    channel,
    user,
    ...(thread === undefined ? {} : { thread }),
    direct,
  };
}

/** Reads the payload of a click; undefined where the button isn't ours. */
export function parseClick(body: unknown): ClickCall | undefined {
  const actions = textAt(body, "type") === "block_actions" ? fieldAt(body, "actions") : undefined;
  const action: unknown = Array.isArray(actions) ? actions[0] : undefined;
  const act =
    readMenuOption(textAt(action, "action_id") ?? "", textAt(action, "selected_option", "value")) ??
    readButtonValue(textAt(action, "value") ?? "");
  const home = textAt(body, "container", "type") === "view" ? textAt(body, "user", "id") : undefined;
  const place = home === undefined ? interactionPlace(body) : homePlace(body, home);
  const message = textAt(body, "container", "message_ts") ?? textAt(body, "message", "ts") ?? (home && "home");
  if (act === undefined || place === undefined || message === undefined) return undefined;
  const thread = textAt(body, "container", "thread_ts") ?? textAt(body, "message", "thread_ts");
  const { responseUrl, ...where } = place;
  const key = [where.workspace, where.channel, message, textAt(action, "action_id"), textAt(action, "action_ts")].join(":");
  // People's own direct messages look alike, but the bot can't post threads there.
  const direct = where.direct || (thread !== undefined && where.channel.startsWith("D"));
  const ephemeral = fieldAt(body, "container", "is_ephemeral") === true;
  const trigger = textAt(body, "trigger_id") ?? "";
  return {
    key: `slack:${key}`,
    trigger,
    act,
    message,
    ephemeral,
    responseUrl,
    ...where,
    direct,
    ...(thread === undefined ? {} : { thread }),
  };
}

/** Reads the payload of the message shortcut. */
export function parseCheck(body: unknown): CheckCall | undefined {
  const place = interactionPlace(body);
  const trigger = textAt(body, "trigger_id");
  const message = textAt(body, "callback_id") === CHECK_CALLBACK ? fieldAt(body, "message") : undefined;
  if (place === undefined || trigger === undefined || message === undefined) return undefined;
  const [domain, ts] = [textAt(body, "team", "domain"), textAt(message, "ts")];
  const link =
    domain === undefined || ts === undefined || !/^[a-z0-9-]{1,60}$/.test(domain)
      ? {}
      : { link: `https://${domain}.slack.com/archives/${place.channel}/p${ts.replace(".", "")}` };
  return { key: `slack:${place.workspace}:${trigger}`, text: quotedText(message), ...link, ...place };
}

/** The workspace that has removed the app or taken the bot's token back, where an event says so. */
export function parseRemoval(body: unknown): string | undefined {
  const type = textAt(body, "event", "type");
  const bots = fieldAt(body, "event", "tokens", "bot");
  const isGone = type === "app_uninstalled" || (type === "tokens_revoked" && Array.isArray(bots) && bots.length > 0);
  return isGone ? textAt(body, "team_id") : undefined;
}

/** Who opened the app's Home tab, and where. */
export function parseHome(body: unknown): Place | undefined {
  const event = fieldAt(body, "event");
  const [user, channel, workspace] = [textAt(event, "user"), textAt(event, "channel"), textAt(body, "team_id")];
  if (textAt(event, "type") !== "app_home_opened" || textAt(event, "tab") !== "home") return undefined;
  return user === undefined || channel === undefined || workspace === undefined ? undefined : { workspace, channel, user, direct: true };
}

/** A press on the Home tab is answered in the person's direct messages with the bot. */
function homePlace(body: unknown, user: string): Place & { readonly responseUrl: string } {
  const workspace = textAt(body, "team", "id") ?? textAt(body, "enterprise", "id") ?? "";
  return { workspace, channel: user, user, responseUrl: "", direct: true };
}

function interactionPlace(body: unknown): (Place & { readonly responseUrl: string }) | undefined {
  const channel = textAt(body, "channel", "id");
  const user = textAt(body, "user", "id");
  const responseUrl = textAt(body, "response_url");
  if (channel === undefined || user === undefined || responseUrl === undefined) return undefined;
  const workspace = textAt(body, "team", "id") ?? textAt(body, "enterprise", "id") ?? "";
  return { workspace, channel, user, responseUrl, direct: false };
}
