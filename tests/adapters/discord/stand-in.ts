import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { fieldAt } from "../../../src/adapters/shared/fields.ts";
import { commandFaults } from "./command-rules.ts";
import { type FakeGateway, openGateway } from "./fake-gateway.ts";
import { type Files, readBody } from "./multipart.ts";
import { Refused, type StandingMessage, World } from "./world.ts";

export const TOKEN = "MTAw.stand.in";
export const APPLICATION = "100";
/** The bot's user. */
export const SELF = "101";

/** A request that arrived, with the answer that it got. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** What happens to the next request that fits instead of, or after, its being carried out. */
export interface Trouble {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Carry it out all the same: the answer is what gets lost. */
  readonly carriedOut?: boolean;
  /** The connection is cut instead of an answer. */
  readonly cut?: true;
  /** Milliseconds before the answer. */
  readonly delay?: number;
}

/** A Discord on loopback: its API and its gateway, refusing what Discord refuses. */
export interface StandIn {
  readonly url: string;
  readonly world: World;
  readonly gateway: FakeGateway;
  readonly seen: readonly Seen[];
  /** Commands by scope: "" everywhere, else a server's id. */
  readonly commands: Map<string, readonly unknown[]>;
  /** The servers that the bot is in, as its list of guilds has them. */
  readonly servers: { id: string; name: string; permissions: string }[];
  /** What the application's page in Discord's settings says of it. */
  readonly application: { flags?: number };
  trouble(trouble: Trouble): void;
  /** Forgets the requests seen so far. */
  forget(): void;
  close(): Promise<void>;
}

const open = new Set<StandIn>();

/** What the stand-ins that are open saw last, for a test that waited in vain. */
export function lastSeen(): unknown {
  return [...open].map(({ world, seen }) => ({
    messages: [...world.messages.values()]
      .slice(-5)
      .map(({ id, channel, body }) => ({ id, channel, body: JSON.stringify(body).slice(0, 400) })),
    requests: seen.slice(-10).map(({ method, path, status }) => `${method} ${path} ${status}`),
    faults: world.faults,
  }));
}

/** Opens a stand-in; `network` is how many milliseconds each request takes on its way. */
export async function openDiscord({ network = 0 } = {}): Promise<StandIn> {
  const world = new World();
  const seen: Seen[] = [];
  const troubles: Trouble[] = [];
  const commands = new Map<string, readonly unknown[]>();
  const servers: StandIn["servers"] = [];
  const application: StandIn["application"] = {};
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://x");
    const path = decodeURIComponent(pathname.replace(/^\/api\/v10/, ""));
    const method = request.method ?? "";
    const { body, files } = await bodyOf(request);
    const at = troubles.findIndex((one) => one.method === method && one.path.test(path));
    const [trouble] = at === -1 ? [] : troubles.splice(at, 1);
    const end = (status: number, answer: unknown, headers: Readonly<Record<string, string>> = {}) => {
      seen.push({ method, path, body, status });
      response.writeHead(status, { ...(answer === undefined ? {} : { "content-type": "application/json" }), ...headers });
      response.end(answer === undefined ? undefined : JSON.stringify(answer));
    };
    if (network > 0) await new Promise((resolve) => setTimeout(resolve, network));
    if (trouble?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, trouble.delay));
    try {
      const made =
        trouble === undefined || trouble.carriedOut === true ? carryOut(method, path, body, searchParams, request, files) : undefined;
      if (trouble?.cut) request.socket.destroy();
      else if (trouble !== undefined) end(trouble.status, trouble.body ?? {}, trouble.headers);
      else end(made === undefined ? 204 : 200, made);
    } catch (error) {
      if (error instanceof Refused) end(error.status, { code: error.code, message: "refused" });
      else end(500, { message: String(error) });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const gateway = openGateway(server, { token: TOKEN, self: SELF, application: APPLICATION, url: `ws://127.0.0.1:${port}` });

  const carryOut = (
    method: string,
    path: string,
    body: unknown,
    query: URLSearchParams,
    request: IncomingMessage,
    files: Files,
  ): unknown => {
    const parts = path.split("/").slice(1);
    const [kind = "", first = "", second = ""] = parts;
    const told = ({ id, channel, body: shown }: StandingMessage) => ({
      id,
      channel_id: channel,
      author: { id: SELF, bot: true },
      components: fieldAt(shown, "components"),
      flags: fieldAt(shown, "flags"),
    });
    if (kind === "interactions") {
      const made = world.callback(first, second, body, files);
      return query.get("with_response") === "true"
        ? { interaction: { id: first, response_message_id: made?.id }, resource: made && { type: 4, message: told(made) } }
        : undefined;
    }
    if (kind === "webhooks" && method === "PATCH") return told(world.edit(second, body, files));
    if (kind === "webhooks" && method === "GET") return told(world.original(second));
    if (kind === "webhooks" && method === "POST") return told(world.followUp(second, body));
    if (kind === "webhooks" && method === "DELETE") return world.remove(second);
    if (request.headers.authorization !== `Bot ${TOKEN}`) throw new Refused(401, 0);
    if (path === "/gateway/bot")
      return {
        url: `ws://127.0.0.1:${port}`,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      };
    if (path === "/applications/@me") return { id: APPLICATION, ...application };
    if (path === "/users/@me/guilds") return servers;
    if (path === "/users/@me/channels") return { id: `dm${fieldAt(body, "recipient_id")}`, type: 1 };
    if (path.endsWith("/commands")) return commandsAt(commands, parts[2] === "guilds" ? (parts[3] ?? "") : "", method, body);
    if (kind === "channels" && method === "POST") return told(world.post(first, body, files));
    const found = world.messages.get(parts[3] ?? "");
    if (kind === "channels" && method === "GET" && found !== undefined) return told(found);
    throw new Refused(404, 0);
  };

  const discord: StandIn = {
    url: `http://127.0.0.1:${port}/api/`,
    world,
    gateway,
    seen,
    commands,
    servers,
    application,
    trouble: (trouble) => void troubles.push(trouble),
    forget: () => {
      seen.length = 0;
    },
    close: async () => {
      open.delete(discord);
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  open.add(discord);
  return discord;
}

/** Reads or overwrites the commands of a scope; Discord adds ids, and a version that changes with each write. */
function commandsAt(commands: Map<string, readonly unknown[]>, scope: string, method: string, body: unknown): readonly unknown[] {
  if (method !== "PUT") return commands.get(scope) ?? [];
  if (commandFaults(body).length > 0) throw new Refused(400, 50035);
  const given: readonly unknown[] = Array.isArray(body) ? body : [];
  const kept = given.map((command, i) => ({
    ...Object(command),
    id: String(i + 1),
    application_id: APPLICATION,
    version: "1",
    nsfw: false,
  }));
  commands.set(scope, kept);
  return kept;
}

async function bodyOf(request: IncomingMessage): Promise<ReturnType<typeof readBody>> {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => void parts.push(part));
  await once(request, "end");
  return readBody(String(request.headers["content-type"] ?? ""), Buffer.concat(parts));
}
