import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { SERVER_LIMITS } from "../../../src/adapters/shared/http-server.ts";
import { post, signed } from "./drive.ts";
import { useSlack } from "./open-bot.ts";

const now = () => Math.floor(Date.now() / 1000);
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { "content-type": "application/json" };
const someone = { team: { id: "T1" }, user: { id: "U1" } };
const body = new URLSearchParams({ command: "/nk", text: "people", channel_id: "C1", user_id: "U1", trigger_id: "x" }).toString();
const NO_EVENT = '{"type":"event_callback","event":null}';
const NUMBER = '{"type":"event_callback","event":7}';
const NO_ACTIONS = '{"type":"block_actions","actions":null}';

describe("over HTTP a request", () => {
  const { slack } = useSlack("HTTP");
  const send = async (sent: string, headers: Readonly<Record<string, string>>) => {
    const response = await post(slack().port, sent, headers);
    return typeof response === "string" ? response : [response.status, await response.text()];
  };

  test.each([
    ["without a signature", 401, body, FORM],
    ["with a time alone", 401, body, { ...FORM, "x-slack-request-timestamp": String(now()) }],
    ["signed with another secret", 401, body, { ...FORM, ...signed(body, now(), "ffffffffffffffffffffffffffffffff") }],
    ["signed over another body", 401, body, { ...FORM, ...signed(`${body}x`, now()) }],
    ["with a cut signature", 401, body, { ...FORM, ...signed(body, now()), "x-slack-signature": "v0=" }],
    ["six minutes old", 401, body, { ...FORM, ...signed(body, now() - 360) }],
    ["of no time", 401, body, { ...FORM, ...signed(body, Number.NaN) }],
    ["that asks for no check of the certificate", 401, "ssl_check=0", FORM],
    ["that is no JSON", 400, "{", { ...JSON_TYPE, ...signed("{", now()) }],
    ["whose form holds no JSON", 400, "payload=%7B", { ...FORM, ...signed("payload=%7B", now()) }],
    ["that holds no event", 400, NO_EVENT, { ...JSON_TYPE, ...signed(NO_EVENT, now()) }],
    ["whose event is a number", 400, NUMBER, { ...JSON_TYPE, ...signed(NUMBER, now()) }],
    ["that is null", 400, "null", { ...JSON_TYPE, ...signed("null", now()) }],
    ["that is a number", 400, "7", { ...JSON_TYPE, ...signed("7", now()) }],
    ["whose form holds null", 400, "payload=null", { ...FORM, ...signed("payload=null", now()) }],
    ["that holds no actions", 400, NO_ACTIONS, { ...JSON_TYPE, ...signed(NO_ACTIONS, now()) }],
  ])("%s is refused with %i and logged without its words", async (_, status, sent, headers) => {
    expect(await send(sent, headers)).toEqual([status, ""]);
    expect(slack().lines.filter((line) => line.includes('"level":"warn"'))).toHaveLength(1);
    expect(slack().lines.join("")).not.toContain("people");
    expect(slack().standIn.shown).toEqual([]);
  });

  test("of more than a megabyte is refused with 413", async () => {
    expect(await send("x".repeat(1_000_001), FORM)).toEqual([413, "The request is too long. It may have at most 1000000 bytes.\n"]);
  });

  test("that is only half there doesn't keep the bot from stopping", async () => {
    const client = connect(slack().port, "127.0.0.1");
    client.on("error", () => {});
    await new Promise<void>((resolve) =>
      client.write("POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n", () => resolve()),
    );
    // An answer on another connection tells that the first one was taken.
    await send("", FORM);
    const cut = once(client, "close");
    const stopped = slack().stop();
    await slack().pass(SERVER_LIMITS.stop);
    await stopped;
    await cut;
  });

  test("that proves the address is answered with its challenge", async () => {
    const challenge = JSON.stringify({ type: "url_verification", challenge: "c" });
    expect(await send(challenge, { ...JSON_TYPE, ...signed(challenge, now()) })).toEqual([200, '{"challenge":"c"}']);
  });

  test("about the certificate needs no signature, and does nothing else", async () => {
    expect(await send(`ssl_check=1&${body}`, FORM)).toEqual([200, ""]);
    expect(slack().standIn.shown).toEqual([]);
  });

  test.each([
    ["an unknown command's fields", FORM, "command=%2Fnk"],
    ["a mention without a channel", JSON_TYPE, JSON.stringify({ type: "event_callback", event: { type: "app_mention", text: 7 } })],
    ["a button of nobody's", FORM, payload({ ...someone, type: "block_actions", actions: [{ action_id: "pullquote_ask", value: "{" }] })],
    ["a shortcut without a message", FORM, payload({ ...someone, type: "message_action", callback_id: "pullquote_check" })],
  ])("that holds %s is acknowledged, and nothing comes of it", async (_, type, sent) => {
    expect(await send(sent, { ...type, ...signed(sent, now()) })).toEqual([200, ""]);
    await slack().stop();
    expect(slack().standIn.shown).toEqual([]);
    expect(slack().lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  test.each([
    ["GET", "/slack/events", 404],
    ["POST", "/", 404],
    ["POST", "/slack/events/x", 404],
    ["GET", "/healthz", 200],
    ["POST", "/slack/events?from=proxy", 401],
  ])("%s %s gets %i", async (method, path, status) => {
    expect((await fetch(`http://127.0.0.1:${slack().port}${path}`, { method })).status).toBe(status);
  });
});

function payload(fields: object): string {
  return new URLSearchParams({ payload: JSON.stringify(fields) }).toString();
}
