import { describe, expect, test } from "vitest";
import { post, signed } from "./drive.ts";
import { useSlack } from "./open-bot.ts";

const now = () => Math.floor(Date.now() / 1000);
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { "content-type": "application/json" };
const someone = { team: { id: "T1" }, user: { id: "U1" } };
const body = new URLSearchParams({ command: "/nk", text: "people", channel_id: "C1", user_id: "U1", trigger_id: "x" }).toString();

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
    ["of more than a megabyte", 413, "x".repeat(1_000_001), FORM],
  ])("%s is refused with %i and logged without its words", async (_, status, sent, headers) => {
    expect(await send(sent, headers)).toEqual([status, ""]);
    expect(slack().lines.filter((line) => line.includes('"level":"warn"'))).toHaveLength(1);
    expect(slack().lines.join("")).not.toContain("people");
    expect(slack().standIn.shown).toEqual([]);
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
