import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { fieldAt, isRecord, textAt } from "../../../src/adapters/shared/fields.ts";
import { slackManifest } from "../../../src/adapters/slack/manifest.ts";
import { createFileStore } from "./file-store.ts";
import { refusals } from "./payload-rules.ts";

/** A message as people see it. */
export interface Shown {
  readonly ts: string;
  readonly channel: string;
  /** The one who sees it; undefined: everybody. */
  readonly user?: string;
  readonly thread?: string;
  readonly message: Readonly<Record<string, unknown>>;
  readonly via: "acknowledgement" | "response_url" | "chat.postMessage" | "chat.postEphemeral";
}

/** How the next requests to a path go wrong. */
export interface Fault {
  readonly path: RegExp;
  readonly status?: number;
  readonly error?: string;
  readonly retryAfter?: number;
  /** The answer comes after this. */
  readonly after?: Promise<unknown>;
  /** The message is taken, and then the connection cut. */
  readonly cut?: true;
}

/** A channel that isn't open to the bot, with Slack's word for why. */
const CLOSED: Readonly<Record<string, string>> = { CARCHIVED: "is_archived", CFOREIGN: "not_in_channel", CQUIET: "restricted_action" };

const SCOPES = new Map([
  ["chat.postMessage", "chat:write"],
  ["chat.postEphemeral", "chat:write"],
  ["chat.delete", "chat:write"],
  ["users.info", "users:read"],
  ["views.publish", "chat:write"],
  ["views.open", "chat:write"],
  ["files.getUploadURLExternal", "files:write"],
  ["files.completeUploadExternal", "files:write"],
  ["files.delete", "files:write"],
]);

export const BOT_TOKEN = "xoxb-stand-in";
export const APP_TOKEN = "xapp-stand-in";

let count = 0;

/** A timestamp that no other message has, as Slack gives them. */
function nextTs(): string {
  count += 1;
  return `1700000000.${String(count).padStart(6, "0")}`;
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

/** Slack on loopback: the Web API, response_urls and Socket Mode. It refuses what Slack would refuse and keeps what people would see. The optional scopes are granted on wish, and those to listen. */
export async function startStandIn({ optional = false, listens = false } = {}) {
  const scopes = slackManifest([], { admins: true, listens }).oauth_config?.scopes;
  const granted: readonly string[] = [...(scopes?.bot ?? []), ...(optional ? (scopes?.bot_optional ?? []) : [])];
  const shown: Shown[] = [];
  const refused: string[] = [];
  const forms: { readonly trigger: string; readonly view: unknown }[] = [];
  /** Home tabs by user. */
  const homes = new Map<string, { readonly blocks: unknown }>();
  const store = createFileStore(refused);
  const requests: { readonly path: string }[] = [];
  const faults: Fault[] = [];
  const responseUrls = new Map<string, { readonly channel: string; readonly user: string; readonly ts?: string; uses: number }>();
  const sockets = new Set<WebSocket>();

  const show = (message: Omit<Shown, "ts">): string => {
    const ts = nextTs();
    shown.push({ ...message, ts });
    return ts;
  };

  function refuse(message: unknown): string | undefined {
    const found = refusals(message);
    if (found.length === 0) return undefined;
    refused.push(...found);
    return found.some((one) => one.startsWith("msg_blocks_too_long"))
      ? "msg_blocks_too_long"
      : (found.find((one) => one === "no_text") ?? "invalid_blocks");
  }

  /** A Web API method: what it answers. */
  function call(method: string, args: Readonly<Record<string, unknown>>, authorization: string): object {
    if (method === "apps.connections.open")
      return authorization === `Bearer ${APP_TOKEN}`
        ? { ok: true, url: `ws://127.0.0.1:${port()}/link` }
        : { ok: false, error: "invalid_auth" };
    if (authorization !== `Bearer ${BOT_TOKEN}`) return { ok: false, error: "invalid_auth" };
    if (method === "auth.test") return { ok: true, user_id: "UBOT", user: "nk", team_id: "T1", bot_id: "B1" };
    const scope = SCOPES.get(method);
    if (scope === undefined) return { ok: false, error: "unknown_method" };
    if (!granted.includes(scope)) return { ok: false, error: "missing_scope" };
    if (method === "users.info")
      return { ok: true, user: { id: args.user, is_admin: textAt(args, "user") === "UADMIN", is_restricted: false } };
    if (method === "files.getUploadURLExternal") return store.reserve(args, `http://127.0.0.1:${port()}`);
    if (method === "files.completeUploadExternal") return store.complete(args);
    if (method === "files.delete") return store.remove(args);
    if (method === "views.open") {
      forms.push({ trigger: textAt(args, "trigger_id") ?? "", view: JSON.parse(textAt(args, "view") ?? "{}") });
      return { ok: true };
    }
    if (method === "views.publish") {
      const view: unknown = JSON.parse(textAt(args, "view") ?? "{}");
      const blocks = fieldAt(view, "blocks");
      const found = refusals({ text: "home", blocks }).filter((one) => !one.startsWith("msg_blocks_too_long"));
      refused.push(...found);
      if (found.length > 0) return { ok: false, error: "invalid_arguments" };
      homes.set(textAt(args, "user_id") ?? "", { blocks });
      return { ok: true };
    }
    const channel = textAt(args, "channel") ?? "";
    const closed = CLOSED[channel];
    if (closed !== undefined) return { ok: false, error: closed };
    if (!/^[CDU]\w+$/.test(channel)) return { ok: false, error: "channel_not_found" };
    if (method === "chat.delete") {
      const at = shown.findIndex(({ ts, channel: where, user }) => ts === textAt(args, "ts") && where === channel && user === undefined);
      if (at === -1) return { ok: false, error: "message_not_found" };
      shown.splice(at, 1);
      return { ok: true };
    }
    const error = refuse(args);
    if (error !== undefined) return { ok: false, error };
    if (!store.shows(args))
      return {
        ok: false,
        error: "invalid_blocks",
        response_metadata: { messages: ["[ERROR] invalid slack file [json-pointer:/blocks/0]"] },
      };
    const thread = textAt(args, "thread_ts");
    const place = { channel, ...(thread === undefined ? {} : { thread }), message: args };
    if (method === "chat.postEphemeral") {
      const user = textAt(args, "user") ?? "";
      return { ok: true, message_ts: show({ ...place, user, via: "chat.postEphemeral" }) };
    }
    for (const option of ["unfurl_links", "unfurl_media"])
      if (args[option] !== "false" && args[option] !== false) refused.push(`${option} is on`);
    // A message to somebody stands in the channel of their direct messages.
    return { ok: true, channel: channel.replace(/^U/, "DU"), ts: show({ ...place, via: "chat.postMessage" }) };
  }

  /** What is posted to a response_url: HTTP status and body. */
  function respond(id: string, body: unknown): readonly [number, string] {
    const url = responseUrls.get(id);
    if (url === undefined) return [404, "expired_url"];
    url.uses += 1;
    if (url.uses > 5) return [404, "used_url"];
    if (isRecord(body) && body.delete_original === true) {
      const at = shown.findIndex(({ ts }) => ts === url.ts);
      if (at !== -1) shown.splice(at, 1);
      return [200, "ok"];
    }
    const error = refuse(body);
    if (error !== undefined || !isRecord(body)) return [400, error ?? "invalid_payload"];
    if (body.replace_original === true) {
      const at = shown.findIndex(({ ts }) => ts === url.ts);
      const before = shown[at];
      if (before === undefined) return [404, "message_not_found"];
      if ((before.user === undefined) !== (body.response_type === "in_channel")) return [400, "who sees a message can't be changed"];
      shown[at] = { ...before, message: body };
      return [200, "ok"];
    }
    showResponse(body, url, "response_url");
    return [200, "ok"];
  }

  function showResponse(
    body: Readonly<Record<string, unknown>>,
    { channel, user }: { channel: string; user: string },
    via: Shown["via"],
  ): void {
    show({ channel, message: body, via, ...(body.response_type === "in_channel" ? {} : { user }) });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    requests.push({ path: pathname });
    const bytes = await bodyOf(request);
    const text = bytes.toString("utf8");
    const at = faults.findIndex(({ path }) => path.test(pathname));
    const fault = at === -1 ? undefined : faults.splice(at, 1)[0];
    await fault?.after;
    if (fault?.status !== undefined) {
      response.writeHead(fault.status, fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) }).end("fault");
      return;
    }
    if (pathname.startsWith("/upload/")) {
      response.writeHead(store.take(pathname.slice("/upload/".length), bytes)).end("OK");
      return;
    }
    const [status, body] = pathname.startsWith("/response/")
      ? respond(pathname.slice("/response/".length), JSON.parse(text))
      : [
          200,
          JSON.stringify(
            fault?.error === undefined
              ? call(pathname.slice("/api/".length), formOf(text), request.headers.authorization ?? "")
              : { ok: false, error: fault.error },
          ),
        ];
    if (fault?.cut) response.destroy();
    else response.writeHead(status, { "content-type": "application/json", "x-oauth-scopes": granted.join(",") }).end(body);
  }

  const server = createServer((request, response) => void answer(request, response));
  const links = new WebSocketServer({ server, path: "/link" });
  links.on("connection", (socket) => {
    sockets.add(socket.setMaxListeners(0));
    socket.on("close", () => sockets.delete(socket));
    socket.send(JSON.stringify({ type: "hello", num_connections: 1 }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = () => {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  };

  return {
    apiUrl: `http://127.0.0.1:${port()}/api/`,
    shown,
    /** Why payloads were refused. */
    refused,
    requests,
    store,
    sockets,
    homes,
    forms,
    fail: (...next: readonly Fault[]) => void faults.push(...next),
    nextTs,
    /** A response_url for this channel and user; `ts` is the message it stands for. */
    responseUrl: (channel: string, user: string, ts?: string): string => {
      const id = `R${responseUrls.size}`;
      responseUrls.set(id, { channel, user, uses: 0, ...(ts === undefined ? {} : { ts }) });
      return `http://127.0.0.1:${port()}/response/${id}`;
    },
    /** Takes the body of an acknowledgement as Slack would; "" is nothing to show. */
    acknowledged: (body: unknown, channel: string, user: string): void => {
      if (!isRecord(body) || Object.keys(body).length === 0 || refuse(body) !== undefined) return;
      showResponse(body, { channel, user }, "acknowledgement");
    },
    stop: async (): Promise<void> => {
      for (const socket of sockets) socket.terminate();
      links.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A form's fields; JSON within them is read. */
function formOf(text: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, name === "blocks" || name === "files" ? JSON.parse(value) : value]),
  );
}
