import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createGate } from "../adapters/gate.ts";
import { overSocket } from "../adapters/slack/drive.ts";
import { APP_TOKEN, BOT_TOKEN, startStandIn } from "../adapters/slack/stand-in.ts";
import { NK_ALONE } from "../stories/nk-alone.ts";
import { call } from "./call.ts";

const data = mkdtempSync(join(tmpdir(), "pullquote-start-"));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(data, { recursive: true, force: true });
});

/** The same as `npm start`, in this process. */
const startHere = (settings: Readonly<Record<string, string>>) => call(["start"], { environment: { DATA_DIR: data, ...settings } });

/** The program as `npm start` runs it, with nothing but these settings. */
function start(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["bin/pullquote.js", "start"], {
    env: { PATH: process.env.PATH, KNOWLEDGE_DIR: NK_ALONE, DATA_DIR: data, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  const said = { out: "", err: "" };
  child.stdout?.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    said.err += chunk;
  });
  const code = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const until = (words: string) => expect.poll(() => said.out + said.err).toContain(words);
  return { child, said, code, until };
}

describe("npm start", () => {
  test("says how to configure something where the web page is off too", async () => {
    const { code, err } = await startHere({ WEB: "off" });
    expect(code).toBe(1);
    expect(err).toMatch(/Nothing is configured.*\.env\.example.*Web page: WEB=on.*Slack: SLACK_BOT_TOKEN/s);
  });

  test("names every fault of the settings at once", async () => {
    const { code, err } = await startHere({ ANSWERS: "loud", SLACK_BOT_TOKEN: "wrong" });
    expect(code).toBe(1);
    expect(err).toMatch(/ANSWERS.*SLACK_BOT_TOKEN.*OAuth/s);
  });

  test("says which token Slack refuses", async () => {
    const standIn = await startStandIn();
    const { code, out, err } = await startHere({
      ...{ WEB: "off", SLACK_BOT_TOKEN: "xoxb-wrong", SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: standIn.apiUrl, LOG_LEVEL: "silent" },
    });
    expect(code).toBe(1);
    expect(out).toMatch(/Slack: not running: Slack refused SLACK_BOT_TOKEN \(invalid_auth\)/);
    expect(out + err).not.toContain("xoxb-wrong");
    await standIn.stop();
  });

  test("says what runs and what doesn't, and on SIGTERM finishes what is under way", async () => {
    const standIn = await startStandIn();
    const slack = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: standIn.apiUrl, HEALTH_PORT: "0" };
    const { child, code, said, until } = start({ ...slack, WEB_PORT: "0" });
    await until("Slack: running over Socket Mode");
    await until("Web page: running at http://localhost:");
    const address = /http:\/\/localhost:\d+/.exec(said.out)?.[0].replace("localhost", "127.0.0.1");
    expect(await (await fetch(`${address}/nk?q=what+did+Ford+say`)).text()).toContain("What Lindsey Ford said");
    const health = `http://127.0.0.1:${/Health: on port (\d+)/.exec(said.out)?.[1]}`;
    expect((await fetch(`${health}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${health}/readyz`)).json()).toMatchObject({ ready: true, platforms: { slack: true, web: true } });
    expect((await fetch(`${health}/nk`)).status).toBe(404);
    const gate = createGate();
    standIn.fail({ path: /chat\.postMessage/, after: gate.opened });
    const event = { type: "app_mention", channel: "C1", user: "U1", ts: "1.1", text: "<@UBOT> what did Ford say" };
    await overSocket(standIn)({ kind: "events_api", payload: { type: "event_callback", team_id: "T1", event_id: "Ev1", event } });
    // A client that sends half a request, and hangs, keeps nobody from stopping.
    const half = connect(Number(health.split(":").at(-1)), "127.0.0.1");
    half.on("error", () => {}).write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    await once(half, "connect");
    child.kill("SIGTERM");
    gate.open();
    expect(await code).toBe(0);
    expect(standIn.shown).toHaveLength(1);
    await standIn.stop();
  });
});
