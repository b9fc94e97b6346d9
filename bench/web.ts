import { type ChildProcess, fork } from "node:child_process";
import { Agent, get } from "node:http";
import { availableParallelism, cpus } from "node:os";
import { isRecord } from "../src/adapters/shared/fields.ts";

/** Requests that are under way at once where as many as possible are sent, and how many in all. */
const AT_ONCE = 8;
const REQUESTS = 3_000;
/** Requests a second, and for how many seconds, where they are sent by the clock. */
const RATE = 300;
const RATE_SECONDS = 10;
/** What is wanted: milliseconds for 99 of 100 of these. */
const MOST_P99 = 20;
/** Connections that ask without a pause, and for how many seconds. */
const CONNECTIONS = 50;
const SOAK_SECONDS = 30;
/** What is wanted: megabytes that memory may have grown by between a third of that time and its end. */
const MOST_GROWTH = 5;

interface Server {
  readonly child: ChildProcess;
  readonly page: number;
  readonly empty: number;
  readonly paths: readonly string[];
}

/** `/api/nk/ask` beside an empty hono route: requests a second and their times, by the clock, and over a long time. */
export async function run([seconds]: readonly string[]): Promise<void> {
  const server = await start();
  const { page, empty, paths } = server;
  console.log(`${cpus()[0]?.model ?? "?"}, ${availableParallelism()} cores, Node ${process.version}; server and load share them`);
  await asManyAsPossible(page, paths, REQUESTS);
  for (const [name, port, asked] of [
    ["an empty hono route", empty, ["/"]],
    ["/api/nk/ask", page, paths],
  ] as const) {
    const { rate, times } = await asManyAsPossible(port, asked, REQUESTS);
    console.log(`${name.padEnd(22)} ${rate.toFixed(0).padStart(6)} requests/s, ${AT_ONCE} at once   ${quantiles(times)}`);
  }
  const times = await byTheClock(page, paths);
  const p99 = quantile(times, 0.99);
  console.log(
    `${RATE} a second for ${RATE_SECONDS} s     ${quantiles(times)}   wanted: p99 under ${MOST_P99} ms; ${p99 < MOST_P99 ? "met" : "not met"}`,
  );
  const soak = await soaked(server, Number(seconds ?? SOAK_SECONDS));
  const grown = soak.after - soak.before;
  const met = soak.errors === 0 && grown < MOST_GROWTH;
  console.log(
    `${CONNECTIONS} connections for ${seconds ?? SOAK_SECONDS} s: ${soak.count} requests, ${soak.errors} errors, memory ${soak.before.toFixed(1)} to ${soak.after.toFixed(1)} MB   wanted: no error, under ${MOST_GROWTH} MB more; ${met ? "met" : "not met"}`,
  );
  server.child.send("end");
}

async function start(): Promise<Server> {
  const child = fork(new URL("./web-server.ts", import.meta.url), { execArgv: ["--import", "tsx/esm", "--expose-gc"] });
  process.once("exit", () => child.kill());
  const told = await new Promise<unknown>((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  if (!isRecord(told) || typeof told.page !== "number" || typeof told.empty !== "number" || !Array.isArray(told.paths))
    throw new Error("the server didn't tell its ports");
  return { child, page: told.page, empty: told.empty, paths: told.paths.map(String) };
}

async function asManyAsPossible(port: number, paths: readonly string[], count: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const times: number[] = [];
  let sent = 0;
  const began = performance.now();
  const worker = async () => {
    while (sent < count) {
      sent += 1;
      times.push(await timed(agent, port, paths[sent % paths.length] ?? "/", performance.now()));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  agent.destroy();
  return { rate: count / ((performance.now() - began) / 1000), times };
}

/** Each request counts from when it was due, so that a slow answer is counted in those that wait behind it too. */
async function byTheClock(port: number, paths: readonly string[]): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true });
  const began = performance.now();
  const asked: Promise<number>[] = [];
  while (asked.length < RATE * RATE_SECONDS) {
    const due = began + (asked.length * 1000) / RATE;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, 1));
    else asked.push(timed(agent, port, paths[asked.length % paths.length] ?? "/", due));
  }
  const times = await Promise.all(asked);
  agent.destroy();
  return times;
}

async function soaked(server: Server, seconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const until = performance.now() + seconds * 1000;
  let count = 0;
  let errors = 0;
  const worker = async () => {
    while (performance.now() < until) {
      count += 1;
      await timed(agent, server.page, server.paths[count % server.paths.length] ?? "/", 0).catch(() => {
        errors += 1;
      });
    }
  };
  const workers = Array.from({ length: CONNECTIONS }, worker);
  await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / 3));
  const before = await memoryOf(server);
  await Promise.all(workers);
  agent.destroy();
  return { count, errors, before, after: await memoryOf(server) };
}

function memoryOf({ child }: Server): Promise<number> {
  return new Promise((resolve) => {
    child.once("message", (megabytes) => resolve(Number(megabytes)));
    child.send("memory");
  });
}

/** Milliseconds from when a request was due to the end of its response; rejects where that isn't 200. */
function timed(agent: Agent, port: number, path: string, due: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = get({ agent, port, path, host: "127.0.0.1" }, (response) => {
      response.resume();
      response.once("end", () =>
        response.statusCode === 200 ? resolve(performance.now() - due) : reject(new Error(`status ${response.statusCode}`)),
      );
    });
    sending.once("error", reject);
    sending.setTimeout(10_000, () => sending.destroy(new Error("no answer within 10 seconds")));
  });
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const quantiles = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(2)} ms   p99 ${quantile(times, 0.99).toFixed(2)} ms`;
