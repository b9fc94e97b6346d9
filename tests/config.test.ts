import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig, SETTINGS } from "../src/config.ts";

describe("settings", () => {
  test("have defaults with nothing set", () => {
    expect(readConfig({})).toMatchObject({ answers: "public", operators: [], slackBotToken: "", slackPort: 3001, logLevel: "info" });
  });

  test("are each in .env.example, in the same words and with the same default", () => {
    const example = readFileSync(".env.example", "utf8");
    for (const { name, help, fallback } of Object.values(SETTINGS)) expect(example).toContain(`# ${help}\n${name}=${fallback}\n`);
    expect(example.match(/^[A-Z_]+=/gm)).toHaveLength(Object.keys(SETTINGS).length);
  });

  test("tell all their faults at once, with where to get the value and without a secret's value", () => {
    const read = () =>
      readConfig({ ANSWERS: "loud", OPERATORS: "me", SLACK_BOT_TOKEN: "xoxp-hidden", SLACK_APP_TOKEN: "hidden", SLACK_PORT: "99999" });
    for (const fault of [/ANSWERS.*public or private/, /OPERATORS/, /SLACK_BOT_TOKEN.*OAuth/, /SLACK_APP_TOKEN.*App-Level/, /SLACK_PORT/])
      expect(read).toThrow(fault);
    expect(read).not.toThrow(/hidden/);
  });

  test("say what Slack still needs", () => {
    expect(() => readConfig({ SLACK_BOT_TOKEN: "xoxb-1" })).toThrow(/SLACK_APP_TOKEN is missing.*SLACK_SIGNING_SECRET/);
    expect(() => readConfig({ SLACK_APP_TOKEN: "xapp-1" })).toThrow(/SLACK_BOT_TOKEN is missing/);
    expect(readConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "0".repeat(32) }).slackSigningSecret).toHaveLength(32);
  });

  test("name hosts of one's own by name, address or network", () => {
    expect(readConfig({ FETCH_ALLOW: "cms.example.org, 10.0.0.0/8" }).fetchAllow).toEqual(["cms.example.org", "10.0.0.0/8"]);
    for (const wrong of ["http://cms.example.org", "10.0.0.0/40", "cms.example.org/8", "*", "1.2.3", "cms.example.org:8080"])
      expect(() => readConfig({ FETCH_ALLOW: wrong })).toThrow(/FETCH_ALLOW .*must be a list of host names/);
  });

  test("serve a web page to this machine alone unless told otherwise", () => {
    expect(readConfig({})).toMatchObject({ web: "on", webHost: "127.0.0.1", webPort: 3000, publicUrl: "", webLimit: 300, corsOrigins: [] });
    expect(readConfig({ PUBLIC_URL: "https://news.example.org" }).publicUrl).toBe("https://news.example.org/");
    expect(() => readConfig({ PUBLIC_URL: "https://news.example.org/bot" })).toThrow(/PUBLIC_URL.*without a path/);
    expect(readConfig({ CORS_ORIGINS: "https://a.example, https://b.example:8443" }).corsOrigins).toHaveLength(2);
    expect(() => readConfig({ CORS_ORIGINS: "a.example" })).toThrow(/CORS_ORIGINS.*origins/);
  });

  test("name operators by platform", () => {
    expect(readConfig({ OPERATORS: "slack:T1:U1, discord:123" }).operators).toEqual(["slack:T1:U1", "discord:123"]);
  });
});
