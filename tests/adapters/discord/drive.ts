import { until as waitUntil } from "../../until.ts";
import { attachments } from "./multipart.ts";
import { buttonsOf } from "./payload-rules.ts";
import { APPLICATION, lastSeen, SELF, type StandIn } from "./stand-in.ts";
import type { Issued, StandingMessage } from "./world.ts";

/** Who does something, and where. */
export interface Whereabouts {
  readonly user?: string;
  /** "" in direct messages. */
  readonly server?: string;
  readonly channel?: string;
  /** A kind of channel: 0 a channel, 1 direct messages, 11 a thread. */
  readonly type?: number;
  readonly permissions?: string;
}

/** An interaction's payload as Discord makes it; it is given out, so that it may be answered once. */
function issue(
  discord: StandIn,
  data: object,
  more: object,
  where: Whereabouts = {},
  source?: string,
): Readonly<Record<string, unknown>> & { readonly id: string } {
  const { user = "900", server = "200", channel = "300", type = server === "" ? 1 : 0, permissions = "0" } = where;
  const id = discord.world.id();
  const token = `token-${id}`;
  discord.world.issued.set(id, { id, token, channel, ...(source === undefined ? {} : { source }) });
  const person = { id: user, username: `user${user}`, discriminator: "0", global_name: null, avatar: null };
  const asker =
    server === ""
      ? { user: person }
      : {
          guild_id: server,
          guild: { id: server },
          member: { user: person, permissions, roles: [], joined_at: "2026-01-01T00:00:00Z", deaf: false, mute: false, flags: 0 },
        };
  return {
    version: 1,
    locale: "en-US",
    entitlements: [],
    authorizing_integration_owners: { 0: server },
    context: server === "" ? 1 : 0,
    app_permissions: "0",
    attachment_size_limit: 10_485_760,
    id,
    application_id: APPLICATION,
    token,
    channel_id: channel,
    channel: { id: channel, type, permissions: "0" },
    data,
    ...asker,
    ...more,
  };
}

/** `/name option:value …` */
export function slash(discord: StandIn, name: string, options: Readonly<Record<string, string>>, where?: Whereabouts) {
  const given = Object.entries(options).map(([option, value]) => ({ type: 3, name: option, value }));
  return issue(discord, { id: "1", name, type: 1, options: given }, { type: 2 }, where);
}

/** `/nk-admin act` */
export function admin(discord: StandIn, name: string, act: string, where?: Whereabouts, about?: string) {
  const option = about === undefined ? [] : [{ type: 3, name: "about", value: about }];
  return issue(discord, { id: "1", name, type: 1, options: [{ type: 1, name: act, options: option }] }, { type: 2 }, where);
}

/** What is typed so far in `/name question:`. */
export function typing(discord: StandIn, name: string, value: string, where?: Whereabouts) {
  return issue(discord, { id: "1", name, type: 1, options: [{ type: 3, name: "question", value, focused: true }] }, { type: 4 }, where);
}

/** What is typed so far of an option of `/nk-admin act`. */
export function naming(
  discord: StandIn,
  name: string,
  act: string,
  { option, value }: { readonly option: string; readonly value: string },
  where?: Whereabouts,
) {
  const options = [{ type: 3, name: option, value, focused: true }];
  return issue(discord, { id: "1", name, type: 1, options: [{ type: 1, name: act, options }] }, { type: 4 }, where);
}

/** A form that was sent, with what was put into its fields. */
export function submit(discord: StandIn, form: unknown, fields: Readonly<Record<string, string>>, where?: Whereabouts) {
  const shown = Object(form);
  const components = Object.entries(fields).map(([custom_id, value]) => ({
    type: 18,
    component: custom_id === "reason" ? { type: 3, custom_id, values: [value] } : { type: 4, custom_id, value },
  }));
  return issue(discord, { custom_id: shown.custom_id, components }, { type: 5 }, where);
}

/** "Verify this quote" on a message. */
export function verify(discord: StandIn, message: object, where?: Whereabouts) {
  const target = {
    id: "777",
    channel_id: "300",
    type: 0,
    content: "",
    embeds: [],
    attachments: [],
    author: { id: "5", username: "someone", discriminator: "0", avatar: null },
    timestamp: "2026-01-01T00:00:00Z",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    ...message,
  };
  return issue(
    discord,
    { id: "2", name: "Verify this quote", type: 3, target_id: "777", resolved: { messages: { 777: target } } },
    { type: 2 },
    where,
  );
}

/** A press on the button of a standing message that has this label. */
export function press(discord: StandIn, message: StandingMessage, label: string | RegExp, where: Whereabouts = {}) {
  const button = buttonsOf(message.body).find((one) => (typeof label === "string" ? one.label === label : label.test(one.label)));
  if (button === undefined)
    throw new Error(
      `No button "${label}", but: ${buttonsOf(message.body)
        .map((one) => one.label)
        .join(", ")}`,
    );
  const data =
    button.menu === undefined
      ? { custom_id: button.id, component_type: 2 }
      : { custom_id: button.menu, component_type: 3, values: [button.id] };
  return pressWith(discord, message, data, where);
}

/** A press with this data. */
function pressWith(discord: StandIn, message: StandingMessage, data: object, where: Whereabouts = {}) {
  const held = Object(message.body);
  const shown = {
    id: message.id,
    channel_id: message.channel,
    type: 0,
    content: "",
    embeds: [],
    attachments: [...attachments(discord.world.messages.get(message.id))].map(([id, { name }]) => ({
      id,
      filename: name,
      size: 1,
      url: "",
    })),
    author: { id: SELF, username: "quotes", discriminator: "0", avatar: null, bot: true },
    timestamp: "2026-01-01T00:00:00Z",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    flags: held.flags,
    components: held.components,
  };
  return issue(discord, data, { type: 3, message: shown }, { channel: message.channel, ...where }, message.id);
}

/** Somebody's message as the gateway brings it: the content only where we are mentioned or alone with them. */
export function says(
  discord: StandIn,
  content: string,
  where: Whereabouts & { readonly repliesTo?: StandingMessage; readonly mention?: boolean } = {},
) {
  const { user = "900", server = "200", channel = "300", repliesTo, mention = server !== "" } = where;
  const held = repliesTo === undefined ? undefined : Object(repliesTo.body);
  const reference =
    repliesTo === undefined
      ? {}
      : {
          type: 19,
          message_reference: { message_id: repliesTo.id, channel_id: repliesTo.channel },
          referenced_message: {
            id: repliesTo.id,
            channel_id: repliesTo.channel,
            author: { id: SELF, username: "quotes", discriminator: "0", avatar: null, bot: true },
            content: "",
            components: held.components,
            flags: held.flags,
          },
        };
  return {
    id: discord.world.id(),
    channel_id: channel,
    type: 0,
    ...(server === "" ? {} : { guild_id: server }),
    author: { id: user, username: `user${user}`, discriminator: "0", avatar: null },
    content: mention ? `<@${SELF}> ${content}` : content,
    mentions: mention ? [{ id: SELF }] : [],
    mention_roles: [],
    embeds: [],
    attachments: [],
    timestamp: "2026-01-01T00:00:00Z",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    pinned: false,
    ...reference,
  };
}

/** Waits until something holds; fails with what Discord saw last. */
export function until<T>(what: () => T | undefined | false, within?: number): Promise<T> {
  return waitUntil(what, { seen: lastSeen, ...(within === undefined ? {} : { within }) });
}

/** The message that an interaction was answered with, once it stands; nothing else may come after it for a moment. */
export async function answerTo(discord: StandIn, { id }: { readonly id: string }, ms?: number): Promise<StandingMessage> {
  const issued: Issued | undefined = discord.world.issued.get(id);
  return until(() => discord.world.messages.get(issued?.original ?? ""), ms);
}

/** The message that replies to this one, once it stands. */
export async function replyTo(discord: StandIn, { id }: { readonly id: string }): Promise<StandingMessage> {
  return until(() => [...discord.world.messages.values()].find(({ repliesTo }) => repliesTo === id));
}
