import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { fieldAt } from "../../../src/adapters/shared/fields.ts";

const MESSAGE_CONTENT = 1 << 15;
/** Intents that need Discord's leave: members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT;

/** Events, at least, that a resume can bring after. */
const RESUMABLE = 1_000;

/** What a gateway must know. */
interface Identity {
  readonly token: string;
  readonly self: string;
  readonly application: string;
  readonly url: string;
}

/** Discord's gateway on loopback: one session, which outlives its socket. */
export interface FakeGateway {
  /** How often a client identified anew, and how often it resumed. */
  readonly identified: number;
  readonly resumed: number;
  readonly connected: boolean;
  /** The one server that the bot is in. */
  readonly server: typeof SERVER;
  /** Sends an event; without a socket it waits for a resume. */
  dispatch(event: string, data: unknown): void;
  /** Cuts the socket, as a network does. */
  cut(): void;
  /** Says that the session is over. */
  invalidate(): void;
  /** Gives the leave to read messages. */
  allowMessageContent(): void;
  /** Closes every socket with this code at once after identifying. */
  refuse(code: number): void;
  close(): void;
}

const SERVER = {
  id: "200",
  name: "Test",
  owner_id: "1",
  roles: [],
  emojis: [],
  stickers: [],
  members: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  features: [],
  member_count: 2,
  large: false,
  unavailable: false,
  joined_at: "2026-01-01T00:00:00Z",
  channels: [{ id: "300", type: 0, name: "general", position: 0, permission_overwrites: [] }],
  threads: [],
} as const;

export function openGateway(server: Server, { token, self, application, url }: Identity): FakeGateway {
  const sockets = new WebSocketServer({ server });
  let socket: WebSocket | undefined;
  let sequence = 0;
  let sent: { readonly s: number; readonly t: string; readonly d: unknown }[] = [];
  let identified = 0;
  let resumed = 0;
  let refusal: number | undefined;
  let mayReadMessages = false;
  const tell = (message: object) => socket?.send(JSON.stringify(message));
  /** Two processes on one shard both get every event. */
  const tellAll = (message: object) => {
    for (const client of sockets.clients) if (client.readyState === client.OPEN) client.send(JSON.stringify(message));
  };
  const dispatch = (t: string, d: unknown) => {
    sequence += 1;
    sent.push({ s: sequence, t, d });
    if (sent.length > 2 * RESUMABLE) sent = sent.slice(-RESUMABLE);
    tellAll({ op: 0, s: sequence, t, d });
  };
  sockets.on("connection", (opened) => {
    socket = opened;
    opened.on("close", () => {
      if (socket === opened) socket = undefined;
    });
    tell({ op: 10, d: { heartbeat_interval: 45_000 } });
    opened.on("message", (raw) => {
      const message: unknown = JSON.parse(String(raw));
      const data = fieldAt(message, "d");
      switch (fieldAt(message, "op")) {
        case 1:
          return tell({ op: 11 });
        case 2: {
          if (refusal !== undefined) return opened.close(refusal);
          if (fieldAt(data, "token") !== token) return opened.close(4004);
          if ((Number(fieldAt(data, "intents")) & (mayReadMessages ? PRIVILEGED & ~MESSAGE_CONTENT : PRIVILEGED)) !== 0)
            return opened.close(4014);
          identified += 1;
          sequence = 0;
          sent = [];
          dispatch("READY", {
            v: 10,
            user: { id: self, username: "quotes", discriminator: "0", bot: true },
            guilds: [{ id: SERVER.id, unavailable: true }],
            session_id: `session${identified}`,
            resume_gateway_url: url,
            application: { id: application, flags: 0 },
          });
          return dispatch("GUILD_CREATE", SERVER);
        }
        case 6: {
          if (fieldAt(data, "token") !== token || fieldAt(data, "session_id") !== `session${identified}`) return tell({ op: 9, d: false });
          resumed += 1;
          for (const missed of sent.filter(({ s }) => s > Number(fieldAt(data, "seq")))) tell({ op: 0, ...missed });
          return tell({ op: 0, s: sequence, t: "RESUMED", d: {} });
        }
      }
    });
  });
  return {
    get identified() {
      return identified;
    },
    get resumed() {
      return resumed;
    },
    get connected() {
      return socket !== undefined;
    },
    server: SERVER,
    dispatch,
    cut: () => {
      socket?.terminate();
      socket = undefined;
    },
    invalidate: () => tell({ op: 9, d: false }),
    allowMessageContent: () => {
      mayReadMessages = true;
    },
    refuse: (code) => {
      refusal = code;
    },
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
