import { vi } from "vitest";
import { createSlackAdapter } from "../../../src/adapters/slack/adapter.ts";
import type { Bot } from "../../../src/bot.ts";
import { readConfig } from "../../../src/config.ts";
import { createLog } from "../../../src/log.ts";
import { createPictureRenderer } from "../../../src/picture/picture-renderer.ts";
import { directPool } from "../../../src/pool/pool.ts";
import { createManualClock } from "../manual-clock.ts";
import { type Acknowledged, type Deliver, overHttp, overSocket, SIGNING_SECRET } from "./drive.ts";
import { buttonsOf } from "./read-message.ts";
import { APP_TOKEN, BOT_TOKEN, type Shown, type StandIn, startStandIn } from "./stand-in.ts";

export type TransportName = "HTTP" | "Socket Mode";

/** How a workspace is set up. */
export interface Setup {
  readonly transport: TransportName;
  readonly bot: Bot;
  readonly settings?: Readonly<Record<string, string>>;
  /** A stand-in that has been there before, with its messages. */
  readonly standIn?: StandIn;
}

/** A slow machine that draws pictures beside takes seconds for what takes a fast one milliseconds. */
const PATIENCE = { timeout: 150_000, interval: 10 };

/** One for all tests of a file, which draws each timeline once. */
const renderer = createPictureRenderer(directPool);

let triggers = 0;
const trigger = () => {
  triggers += 1;
  return `trigger.${triggers}`;
};

export type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

/** A workspace with the real adapter in it, and people who type and click. */
export async function openWorkspace({ transport, bot, settings = {}, standIn: before }: Setup) {
  const standIn = before ?? (await startStandIn());
  const lines: string[] = [];
  const config = readConfig({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    ...(transport === "HTTP" ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: APP_TOKEN }),
    SLACK_PORT: "0",
    SLACK_API_URL: standIn.apiUrl,
    ...settings,
  });
  const log = createLog("debug", { write: (line: string) => void lines.push(line) });
  const clock = createManualClock();
  const adapter = createSlackAdapter(config, log, renderer, clock);
  await adapter.start(bot);
  const port = Number(lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === "started")?.port ?? 0);
  const deliver: Deliver = transport === "HTTP" ? overHttp(port) : overSocket(standIn);

  const command = async (text: string, fields: Readonly<Record<string, string>> = {}): Promise<Acknowledged> => {
    const [name = "", ...rest] = text.split(" ");
    const channel = fields.channel_id ?? "C1";
    const user = fields.user_id ?? "U1";
    // The same person asks the same thing again only after a while.
    clock.advance(60_000);
    const payload = {
      command: name,
      text: rest.join(" "),
      team_id: "T1",
      channel_id: channel,
      user_id: user,
      trigger_id: trigger(),
      response_url: standIn.responseUrl(channel, user),
      ...fields,
    };
    const acknowledged = await deliver({ kind: "slash_commands", payload });
    if (acknowledged.ok) standIn.acknowledged(acknowledged.body, channel, user);
    return acknowledged;
  };

  const event = (fields: Readonly<Record<string, unknown>>, eventId = trigger(), retry?: number) =>
    deliver({
      kind: "events_api",
      payload: { type: "event_callback", team_id: "T1", event_id: eventId, event: { user: "U1", ts: standIn.nextTs(), ...fields } },
      ...(retry === undefined ? {} : { retry }),
    });

  const interact = async (channel: string, user: string, ts: string, fields: Readonly<Record<string, unknown>>) =>
    deliver({
      kind: "interactive",
      payload: {
        team: { id: "T1" },
        user: { id: user },
        channel: { id: channel },
        trigger_id: trigger(),
        response_url: standIn.responseUrl(channel, user, ts),
        ...fields,
      },
    });

  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= adapter.stop();
    return stopped;
  };

  return {
    standIn,
    lines,
    port,
    deliver,
    clock,
    command,
    event,
    mention: (text: string, fields: Readonly<Record<string, string>> = {}) =>
      event({ type: "app_mention", channel: "C1", text: `<@UBOT> ${text}`, ...fields }),
    says: (text: string, fields: Readonly<Record<string, string>> = {}) =>
      event({ type: "message", channel_type: "channel", channel: "C1", text, ...fields }),
    direct: (text: string, fields: Readonly<Record<string, string>> = {}) =>
      event({ type: "message", channel_type: "im", channel: "D1", text, ...fields }),
    click: (on: Shown, label: string | RegExp, user = "U1", fields: Readonly<Record<string, unknown>> = {}) => {
      const button = buttonsOf(on.message).find((one) => (typeof label === "string" ? one.label === label : label.test(one.label)));
      if (button === undefined) throw new Error(`no button ${label}: ${buttonsOf(on.message).map((one) => one.label)}`);
      return interact(on.channel, user, on.ts, {
        type: "block_actions",
        container: {
          type: "message",
          message_ts: on.ts,
          is_ephemeral: on.user !== undefined,
          ...(on.thread === undefined ? {} : { thread_ts: on.thread }),
        },
        actions: [
          {
            action_id: button.action,
            action_ts: standIn.nextTs(),
            ...(button.option
              ? { type: "static_select", selected_option: { value: button.value } }
              : { type: "button", value: button.value }),
          },
        ],
        ...fields,
      });
    },
    /** Sends a form with what was put into its fields. */
    submit: (form: unknown, { reason, comment }: { readonly reason: string; readonly comment: string }, user: string) => {
      const values = { reason: { reason: { selected_option: { value: reason } } }, comment: { comment: { value: comment } } };
      const view = { ...Object(form), id: "V2", state: { values } };
      return deliver({
        kind: "interactive",
        payload: { type: "view_submission", team: { id: "T1" }, user: { id: user }, trigger_id: trigger(), view },
      });
    },
    /** A press on a button of the Home tab. */
    press: (home: unknown, label: string, user: string) => {
      const button = buttonsOf(home).find((one) => one.label === label);
      if (button === undefined) throw new Error(`no button ${label}`);
      return deliver({
        kind: "interactive",
        payload: {
          type: "block_actions",
          team: { id: "T1" },
          user: { id: user },
          trigger_id: trigger(),
          container: { type: "view", view_id: "V1" },
          actions: [{ type: "button", action_id: button.action, value: button.value, action_ts: standIn.nextTs() }],
        },
      });
    },
    verify: (text: string, user = "U1", more: Readonly<Record<string, unknown>> = {}) =>
      interact("C1", user, "1.1", {
        type: "message_action",
        callback_id: "pullquote_check",
        team: { id: "T1", domain: "coast" },
        message: { type: "message", ts: "1.1", user: "U9", text, ...more },
      }),
    /** Waits until so many messages are shown; fails where they aren’t in 150 seconds. */
    seen: async (count: number): Promise<readonly Shown[]> => {
      await vi.waitUntil(() => standIn.shown.length >= count, PATIENCE);
      return standIn.shown;
    },
    /** Lets so many milliseconds pass as soon as the adapter waits for them. */
    pass: async (ms: number): Promise<void> => {
      await vi.waitUntil(() => clock.isAwaited(ms), PATIENCE);
      clock.pass(ms);
    },
    /** Waits until this holds; fails where it doesn't in 150 seconds. */
    until: async (holds: () => boolean): Promise<void> => {
      await vi.waitUntil(holds, PATIENCE);
    },
    connected: adapter.connected,
    /** Stops the adapter once; what is under way is finished by then. */
    stop,
    close: async () => {
      await stop();
      await standIn.stop();
    },
  };
}
