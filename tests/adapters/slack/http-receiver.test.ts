import type { App } from "@slack/bolt";
import { afterEach, describe, expect, test } from "vitest";
import { createHttpReceiver, readyBody } from "../../../src/adapters/slack/http-receiver.ts";
import { post, SIGNING_SECRET, signed } from "./drive.ts";

type Processed = Parameters<App["processEvent"]>[0];

const now = () => Math.floor(Date.now() / 1000);
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { "content-type": "application/json" };

let receiver: ReturnType<typeof createHttpReceiver>;
let refused: number[];

/** A receiver at work, whose app does this with each event. */
async function receive(work: (event: Processed) => Promise<void>): Promise<number> {
  refused = [];
  receiver = createHttpReceiver({ signingSecret: SIGNING_SECRET, refused: (status) => void refused.push(status) });
  // Of the app the receiver uses nothing else.
  const app: Partial<App> = { processEvent: work };
  Reflect.apply(receiver.init, receiver, [app]);
  await receiver.start(0);
  const address = receiver.server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

afterEach(async () => {
  receiver.server.closeAllConnections();
  await receiver.stop();
});

const told = async (response: Response | string) =>
  typeof response === "string" ? response : [response.status, response.headers.get("content-type"), await response.text()];
const send = async (port: number, body: string, headers: Readonly<Record<string, string>>) => told(await post(port, body, headers));

describe("a request from Slack", () => {
  test("is handed over as a form tells it, as the JSON in a form, or as JSON", async () => {
    const bodies: unknown[] = [];
    const port = await receive(async ({ body, ack }) => {
      bodies.push({ ...body });
      await ack();
    });
    const payload = JSON.stringify({ type: "block_actions", user: { id: "Ü" } });
    const forms = ["command=%2Fnk&text=a+b%26c", new URLSearchParams({ payload }).toString()];
    for (const body of forms) expect(await send(port, body, { ...FORM, ...signed(body, now()) })).toEqual([200, null, ""]);
    expect(await send(port, payload, { ...JSON_TYPE, ...signed(payload, now()) })).toEqual([200, null, ""]);
    expect(bodies).toEqual([{ command: "/nk", text: "a b&c" }, JSON.parse(payload), JSON.parse(payload)]);
  });

  test("is answered with a body, or with bytes that stand for one", async () => {
    const bytes = Buffer.from('{"text":"“made before”"}');
    const port = await receive(({ body, ack }) => ack(body.text === "ready" ? readyBody(bytes) : { text: "“made now”" }));
    const ask = (text: string) => send(port, `text=${text}`, { ...FORM, ...signed(`text=${text}`, now()) });
    expect(await ask("ready")).toEqual([200, "application/json", '{"text":"“made before”"}']);
    expect(await ask("other")).toEqual([200, "application/json", '{"text":"“made now”"}']);
  });

  test("is acknowledged once", async () => {
    const failed: unknown[] = [];
    const port = await receive(async ({ ack }) => {
      await ack();
      await ack().catch((error: unknown) => failed.push(error));
    });
    expect(await send(port, "a=b", { ...FORM, ...signed("a=b", now()) })).toEqual([200, null, ""]);
    expect(failed).toHaveLength(1);
  });

  test.each([
    ["nobody acknowledges", 404, async () => undefined],
    ["the app fails", 500, () => Promise.reject(new Error("no"))],
  ])("that %s is answered with %i", async (_, status, work) => {
    const port = await receive(work);
    expect(await send(port, "a=b", { ...FORM, ...signed("a=b", now()) })).toEqual([status, null, ""]);
  });

  test("to prove the address is answered with the challenge, and one about the certificate without a signature", async () => {
    const port = await receive(() => Promise.reject(new Error("not the app's")));
    const challenge = JSON.stringify({ type: "url_verification", challenge: "c" });
    expect(await send(port, challenge, { ...JSON_TYPE, ...signed(challenge, now()) })).toEqual([
      200,
      "application/json",
      '{"challenge":"c"}',
    ]);
    expect(await send(port, "ssl_check=1&command=%2Fnk", FORM)).toEqual([200, null, ""]);
  });
});

describe("a request that isn't Slack's", () => {
  const body = "command=%2Fnk";
  test.each([
    ["without a signature", 401, body, { ...FORM }],
    ["with a time alone", 401, body, { ...FORM, "x-slack-request-timestamp": String(now()) }],
    ["signed with another secret", 401, body, { ...FORM, ...signed(body, now(), "another") }],
    ["signed over another body", 401, body, { ...FORM, ...signed(`${body}x`, now()) }],
    ["with a cut signature", 401, body, { ...FORM, ...signed(body, now()), "x-slack-signature": "v0=" }],
    ["six minutes old", 401, body, { ...FORM, ...signed(body, now() - 360) }],
    ["of six minutes from now", 401, body, { ...FORM, ...signed(body, now() + 360) }],
    ["of no time", 401, body, { ...FORM, ...signed(body, Number.NaN) }],
    ["that asks for no check of the certificate", 401, "ssl_check=0", { ...FORM }],
    ["that is no JSON", 400, "{", { ...JSON_TYPE, ...signed("{", now()) }],
    ["that is no object", 400, "[1]", { ...JSON_TYPE, ...signed("[1]", now()) }],
    ["whose form holds no JSON", 400, "payload=%7B", { ...FORM, ...signed("payload=%7B", now()) }],
  ])("%s is refused with %i, and told of", async (_, status, sent, headers) => {
    const port = await receive(() => Promise.reject(new Error("not the app's")));
    expect(await send(port, sent, headers)).toEqual([status, null, ""]);
    expect(refused).toEqual([status]);
  });

  test("of a megabyte and more is refused before it is read whole", async () => {
    const port = await receive(() => Promise.reject(new Error("not the app's")));
    expect(await send(port, "x".repeat(1_000_001), FORM)).toEqual([413, null, ""]);
  });

  test.each([
    ["GET", "/slack/events", 404],
    ["POST", "/", 404],
    ["POST", "/slack/events/x", 404],
    ["GET", "/healthz", 200],
    ["POST", "/slack/events?from=proxy", 401],
  ])("%s %s gets %i", async (method, path, status) => {
    const port = await receive(() => Promise.reject(new Error("not the app's")));
    expect((await fetch(`http://127.0.0.1:${port}${path}`, { method })).status).toBe(status);
  });
});
