import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { commandsOf } from "../../../src/adapters/discord/commands.ts";
import { register } from "../../../src/adapters/discord/register.ts";
import { createRest } from "../../../src/adapters/discord/rest.ts";
import { commandFaults } from "./command-rules.ts";
import { openDiscord, type StandIn, TOKEN } from "./stand-in.ts";

const NK = { name: "nk", title: "Talks", description: "What is said about the talks" };
const CLUB = { name: "club", title: "The club", description: "What happens at the club" };

let discord: StandIn;
beforeAll(async () => {
  discord = await openDiscord();
});
afterAll(() => discord.close());
beforeEach(() => discord.commands.clear());

const rest = (discordToken = TOKEN) => createRest({ discordApiUrl: discord.url, discordToken });
const ofNk = ["/nk", "/nk-timeline", "/nk-admin"];

describe("the commands", () => {
  test("are three a story and one message command, as Discord takes them", () => {
    const commands = commandsOf([NK, CLUB]);
    expect(commandFaults(commands)).toEqual([]);
    expect(commands.map(({ name }) => name)).toEqual([
      "nk",
      "nk-timeline",
      "nk-admin",
      "club",
      "club-timeline",
      "club-admin",
      "stories",
      "Verify this quote",
    ]);
  });

  test("ask one required question with suggestions, so that /nk and the words are enough", () => {
    expect(commandsOf([NK])[0]).toMatchObject({ options: [{ type: 3, name: "question", required: true, autocomplete: true }] });
  });

  test("of admins are in servers only, for who may manage them", () => {
    expect(commandsOf([NK]).find(({ name }) => name === "nk-admin")).toMatchObject({ contexts: [0], default_member_permissions: "32" });
  });

  test("may be for people who install the bot for themselves, but those of admins", () => {
    const commands = commandsOf([NK], { users: true });
    expect(commandFaults(commands)).toEqual([]);
    for (const { name, contexts, integration_types } of commands)
      expect([contexts, integration_types]).toEqual(
        name === "nk-admin"
          ? [[0], [0]]
          : [
              [0, 1, 2],
              [0, 1],
            ],
      );
  });

  test("of the longest name and description still fit", () => {
    const long = { name: "a".repeat(23), title: "T".repeat(300), description: "D".repeat(300) };
    expect(commandFaults(commandsOf([long]))).toEqual([]);
  });
});

describe("registering", () => {
  test("says what is new, then that nothing changed, with one overwrite each", async () => {
    const first = await register(await rest(), commandsOf([NK]));
    expect(first).toEqual({ added: [...ofNk, "/stories", "Verify this quote"], changed: [], removed: [], unchanged: [] });
    const second = await register(await rest(), commandsOf([NK]));
    expect(second).toEqual({ added: [], changed: [], removed: [], unchanged: [...ofNk, "/stories", "Verify this quote"] });
    expect(discord.seen.filter(({ method }) => method === "PUT")).toHaveLength(2);
  });

  test("says what changed and what went", async () => {
    await register(await rest(), commandsOf([NK, CLUB]));
    const after = await register(await rest(), commandsOf([{ ...NK, description: "Something else" }]));
    expect(after).toMatchObject({ added: [], changed: ["/nk"], removed: ["/club", "/club-timeline", "/club-admin"] });
  });

  test("for one server leaves those that are everywhere alone", async () => {
    await register(await rest(), commandsOf([NK]));
    await register(await rest(), commandsOf([CLUB]), "200");
    expect(discord.commands.get("")).toHaveLength(5);
    expect(discord.commands.get("200")).toHaveLength(5);
  });

  test("tells what to do where Discord refuses the token or the server", async () => {
    await expect(register(await rest("a.b.c"), commandsOf([NK]))).rejects.toThrow(/DISCORD_TOKEN.*Reset Token/);
    discord.trouble({ method: "GET", path: /guilds/, status: 403, body: { code: 50001, message: "Missing Access" } });
    await expect(register(await rest(), commandsOf([NK]), "201")).rejects.toThrow(/isn't in this server/);
  });
});
