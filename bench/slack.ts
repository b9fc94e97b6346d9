import { type ChildProcess, fork } from "node:child_process";
import { createHmac } from "node:crypto";
import { Agent, createServer, request } from "node:http";
import { availableParallelism, cpus } from "node:os";
import { isRecord } from "../src/adapters/shared/fields.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
/** Requests that are under way at once. */
const AT_ONCE = 8;
const REQUESTS = 2_000;
const ROUNDS = 5;
/** What is wanted: commands a second, on one core. */
const LEAST_RATE = 300;
/** What is wanted: milliseconds for 99 of 100 commands. */
const MOST_P99 = 50;

/** A server under test, in a process of its own. */
interface Server {
  readonly child: ChildProcess;
  readonly api: Api;
  readonly port: number;
  readonly questions: readonly string[];
}

/** Signed commands a second over HTTP on loopback, answered in their acknowledgement, and how long each takes. */
export async function run(): Promise<void> {
  const server = await start();
  console.log(
    `${cpus()[0]?.model ?? "?"}, ${availableParallelism()} cores, Node ${process.version}; ${AT_ONCE} at once, ${ROUNDS} rounds of ${REQUESTS}`,
  );
  await load(server, REQUESTS);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await load(server, REQUESTS));
  const of = (figure: keyof Round) => median(rounds.map((round) => round[figure]));
  const [rate, p99] = [of("rate"), of("p99")];
  console.log(
    `${rate.toFixed(0)} commands/s   p50 ${of("p50").toFixed(2)} ms   p99 ${p99.toFixed(2)} ms   CPU ${of("cpu").toFixed(0)} µs   (${rounds.map((one) => one.rate.toFixed(0)).join(", ")})`,
  );
  const met = rate >= LEAST_RATE && p99 < MOST_P99;
  console.log(`wanted: ${LEAST_RATE} a second with p99 under ${MOST_P99} ms; ${met ? "met" : "not met"}`);
  server.child.send("end");
  server.api.close();
}

interface Round {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's CPU a command. */
  readonly cpu: number;
}

/** A stand-in of Slack that takes whatever it is sent, pictures too: timelines are among the questions. */
interface Api {
  readonly port: number;
  close(): void;
}

async function startApi(): Promise<Api> {
  const server = createServer((request, response) => {
    const told = {
      ok: true,
      user_id: "UBOT",
      team_id: "T1",
      file_id: "F1",
      upload_url: `http://${request.headers.host}/upload`,
      ts: "1.1",
    };
    request.resume().once("end", () => response.end(JSON.stringify(told)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function start(): Promise<Server> {
  const api = await startApi();
  const child = fork(new URL("./slack-server.ts", import.meta.url), [SECRET, String(api.port)], { execArgv: ["--import", "tsx/esm"] });
  const told = await new Promise<unknown>((resolve, reject) => {
    child.once("message", resolve);
    process.once("exit", () => child.kill());
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  if (!isRecord(told) || typeof told.port !== "number" || !Array.isArray(told.questions))
    throw new Error(`the server didn't tell its port`);
  return { child, api, port: told.port, questions: told.questions.map(String) };
}

let sent = 0;

function cpuOf({ child }: Server): Promise<number> {
  return new Promise((resolve) => {
    child.once("message", (used) => resolve(Number(used)));
    child.send("cpu");
  });
}

async function load(server: Server, count: number): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const taken: number[] = [];
  let left = count;
  const cpu = await cpuOf(server);
  const began = performance.now();
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      sent += 1;
      const started = performance.now();
      await ask(agent, server.port, server.questions[sent % server.questions.length] ?? "", sent);
      taken.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  taken.sort((a, b) => a - b);
  return {
    cpu: ((await cpuOf(server)) - cpu) / count,
    rate: count / seconds,
    p50: taken[Math.floor(count / 2)] ?? 0,
    p99: taken[Math.floor(count * 0.99)] ?? 0,
  };
}

/** One signed slash command, each of another person; throws where it isn't acknowledged. */
function ask(agent: Agent, port: number, question: string, number: number): Promise<void> {
  const [story = "", ...words] = question.split(" ");
  const fields = { command: `/${story}`, text: words.join(" "), team_id: "T1", channel_id: "C1", user_id: `U${number}` };
  const body = new URLSearchParams({ ...fields, trigger_id: String(number), response_url: "http://127.0.0.1:9/" }).toString();
  const time = String(Math.floor(Date.now() / 1000));
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(body),
    "x-slack-request-timestamp": time,
    "x-slack-signature": `v0=${createHmac("sha256", SECRET).update(`v0:${time}:${body}`).digest("hex")}`,
  };
  return new Promise((resolve, reject) => {
    const sending = request({ agent, port, host: "127.0.0.1", path: "/slack/events", method: "POST", headers }, (response) => {
      response.resume();
      response.once("end", () => (response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`))));
    });
    sending.once("error", reject);
    sending.setTimeout(10_000, () => sending.destroy(new Error("no answer within 10 seconds")));
    sending.end(body);
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
