import type { RequestListener } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type OpenServer, openServer, SERVER_LIMITS, type ServerLimits } from "../../../src/adapters/shared/http-server.ts";
import { createReady } from "../../../src/adapters/shared/readiness.ts";
import { createManualClock } from "../manual-clock.ts";

const HALF = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc";
const CHUNKED = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";

let server: OpenServer;
const sockets: Socket[] = [];
const clock = createManualClock();
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
});

const open = async (serve: RequestListener, limits: Partial<ServerLimits> = {}) => {
  server = await openServer(serve, { port: 0, host: "127.0.0.1", setting: "PORT" }, clock, { ...SERVER_LIMITS, ...limits });
};

/** A client that sends this; `answer` resolves to all that came back when the connection is over. */
function client(sent: string) {
  const socket = connect(server.port, "127.0.0.1");
  sockets.push(socket);
  let received = "";
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    received += chunk;
  });
  socket.write(sent);
  return { socket, answer: new Promise<string>((resolve) => socket.on("close", () => resolve(received))) };
}

/** Sends 20 MB, as fast as they are taken, until the connection is over. */
async function flood({ socket, answer }: ReturnType<typeof client>): Promise<void> {
  const chunk = `fa00\r\n${"x".repeat(64_000)}\r\n`;
  for (let i = 0; i < 320 && !socket.destroyed; i++)
    if (!socket.write(chunk)) await Promise.race([new Promise((resolve) => socket.once("drain", resolve)), answer]);
}

test("who is answered before all is sent is cut off", async () => {
  let read = (): number => 0;
  await open(({ socket }, response) => {
    read = () => socket.bytesRead;
    response.writeHead(401).end();
  });
  const sender = client(CHUNKED);
  await flood(sender);
  await sender.answer;
  expect(read()).toBeLessThan(1_000_000);
});

test("a body that is announced as too long isn't read", async () => {
  const asked: string[] = [];
  await open(({ url = "" }) => void asked.push(url), { bodyBytes: 100 });
  expect(await client("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 101\r\n\r\n").answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(asked).toEqual([]);
});

test("of large bodies some are read at the same time, small ones always are", async () => {
  const waiting: (() => void)[] = [];
  await open((_, response) => void waiting.push(() => response.end("read")), { largeBytes: 5, largeBodies: 1 });
  const first = client(`${HALF}defghij`);
  await expect.poll(() => waiting).toHaveLength(1);
  expect(await client(HALF).answer).toMatch(/^HTTP\/1\.1 503 /);
  const small = client("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nConnection: close\r\n\r\nabcde");
  await expect.poll(() => waiting).toHaveLength(2);
  for (const answer of waiting.splice(0)) answer();
  expect(await small.answer).toContain("read");
  await expect.poll(() => first.socket.bytesRead).toBeGreaterThan(0);
  client(`${HALF}defghij`);
  await expect.poll(() => waiting).toHaveLength(1);
});

test.each([
  ["without a word", ""],
  ["within its headers", "POST / HTTP/1.1\r\nHost:"],
  ["within its body", HALF],
])("a request that stops %s is over after its time", async (_, sent) => {
  await open(() => {}, { request: 40, lookEvery: 10 });
  const { answer } = client(sent);
  expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
});

test("a connection on which nothing happens is closed", async () => {
  await open(() => {}, { idle: 40 });
  expect(await client("GET / HTTP/1.1\r\nHost: x\r\n\r\n").answer).toBe("");
});

test("more connections than are allowed are closed at once", async () => {
  const asked: string[] = [];
  await open(({ url = "" }) => void asked.push(url), { connections: 2 });
  client("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n");
  client("GET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
  await expect.poll(() => asked).toHaveLength(2);
  expect(await client("GET /3 HTTP/1.1\r\nHost: x\r\n\r\n").answer).toBe("");
  expect(asked).not.toContain("/3");
});

test("closing waits a moment for what is half there, then cuts it off", async () => {
  const asked: string[] = [];
  await open(({ url = "" }) => void asked.push(url));
  const half = client(HALF);
  await expect.poll(() => asked).toHaveLength(1);
  const closed = server.close();
  expect(clock.isAwaited(SERVER_LIMITS.stop)).toBe(true);
  clock.pass(SERVER_LIMITS.stop);
  await closed;
  expect(await half.answer).toBe("");
});

test("a port that is taken is told of with its setting", async () => {
  await open(() => {});
  await expect(openServer(() => {}, { port: server.port, host: "127.0.0.1", setting: "PORT" }, clock)).rejects.toThrow(
    /set PORT to another/,
  );
});

test("/healthz tells that the process is alive, /readyz whether it can answer and why not; what else there is stays", async () => {
  let ledger = true;
  const platforms = { slack: true, discord: false };
  const memory = { reachable: async () => ledger };
  const ready = createReady({ commands: () => [{ name: "a", title: "A", description: "A" }], memory }, () => platforms, clock);
  server = await openServer((_, response) => response.end("else"), { port: 0, host: "127.0.0.1", setting: "PORT", ready }, clock);
  const get = async (path: string, method = "GET") => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
    return [response.status, await response.text()];
  };
  expect(await get("/healthz")).toEqual([200, "ok\n"]);
  expect(await get("/readyz")).toEqual([503, '{"ready":false,"stories":1,"ledger":true,"platforms":{"slack":true,"discord":false}}\n']);
  platforms.discord = true;
  expect(await get("/readyz?probe")).toEqual([200, '{"ready":true,"stories":1,"ledger":true,"platforms":{"slack":true,"discord":true}}\n']);
  ledger = false;
  expect((await get("/readyz"))[0]).toBe(503);
  expect(await get("/readyz", "POST")).toEqual([200, "else"]);
  expect(await get("/healthzz")).toEqual([200, "else"]);
});

test("a ledger that doesn't answer counts as away", async () => {
  const memory = { reachable: () => new Promise<boolean>(() => {}) };
  const ready = createReady({ commands: () => [], memory }, () => ({}), clock)();
  clock.pass(2_000);
  expect(await ready).toMatchObject({ ready: false, ledger: false, stories: 0 });
});
