import { describe, expect, test } from "vitest";
import { slackManifest } from "../../../src/adapters/slack/manifest.ts";

const story = (name: string) => ({ name, title: `All about ${name}`, description: "What happened, and what came of it" });

describe("the manifest", () => {
  test("has a command and an admin command for each story", () => {
    const commands = (names: readonly string[]) => slackManifest(names.map(story)).features?.slash_commands?.map(({ command }) => command);
    expect(commands(["harbour"])).toEqual(["/harbour", "/harbour-admin"]);
    expect(commands(["harbour", "rovers"])).toEqual(["/harbour", "/harbour-admin", "/rovers", "/rovers-admin"]);
  });

  test("asks for no scope and no event that isn't used", () => {
    const { oauth_config, settings } = slackManifest([story("harbour")]);
    expect(oauth_config?.scopes?.bot).toEqual(["app_mentions:read", "chat:write", "commands", "im:history"]);
    expect(oauth_config?.scopes?.bot_optional).toEqual(["files:write"]);
    expect(settings?.event_subscriptions?.bot_events).toEqual([
      "app_home_opened",
      "app_mention",
      "app_uninstalled",
      "message.im",
      "tokens_revoked",
    ]);
    expect(slackManifest([story("harbour")], { admins: true }).oauth_config?.scopes?.bot).toContain("users:read");
  });

  test("asks to read messages only where it listens", () => {
    const { oauth_config, settings } = slackManifest([story("harbour")], { listens: true });
    expect(oauth_config?.scopes?.bot).toEqual(expect.arrayContaining(["channels:history", "groups:history"]));
    expect(settings?.event_subscriptions?.bot_events).toEqual(expect.arrayContaining(["message.channels", "message.groups"]));
    expect(JSON.stringify(slackManifest([story("harbour")]))).not.toMatch(/channels:history|message\.channels/);
  });

  test("names the address only over HTTP", () => {
    expect(JSON.stringify(slackManifest([story("harbour")]))).not.toContain("url");
    const http = slackManifest([story("harbour")], { address: "https://bot.example" });
    expect(http.settings).toMatchObject({
      socket_mode_enabled: false,
      interactivity: { request_url: "https://bot.example/slack/events" },
      event_subscriptions: { request_url: "https://bot.example/slack/events" },
    });
    expect(http.features?.slash_commands?.every(({ url }) => url === "https://bot.example/slack/events")).toBe(true);
  });

  test("keeps Slack's limits with the longest names there may be", () => {
    const manifest = slackManifest(
      Array.from({ length: 5 }, (_, i) => ({ ...story(`${"a".repeat(22)}${i}`), description: "word ".repeat(20).trim() })),
    );
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description?.length).toBeLessThanOrEqual(140);
    for (const { command, description, usage_hint } of manifest.features?.slash_commands ?? []) {
      expect(command).toMatch(/^\/[a-z0-9_-]{1,31}$/);
      expect(description.length).toBeLessThanOrEqual(2000);
      expect(usage_hint?.length).toBeLessThanOrEqual(1000);
    }
    for (const { name, description, callback_id } of manifest.features?.shortcuts ?? [])
      expect([name.length <= 24, description.length <= 150, callback_id.length <= 255]).toEqual([true, true, true]);
    expect(manifest.features?.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
  });
});
