import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dialogue } from "../../src/commands/dialogue.ts";
import { run } from "../../src/commands/run.ts";
import { checkNode } from "../../src/setup/check-places.ts";
import { openDiscord, TOKEN } from "../adapters/discord/stand-in.ts";
import { APP_TOKEN, BOT_TOKEN, startStandIn } from "../adapters/slack/stand-in.ts";
import { call, testIo } from "./call.ts";

const STORIES = join(import.meta.dirname, "../golden/knowledge");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "setup-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A person who gives these answers in turn; what they are told is kept. */
function person(answers: readonly string[]) {
  const left = [...answers];
  const told: string[] = [];
  const next = (question: string): string => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nobody answers: ${question}`);
    return answer;
  };
  const dialogue: Dialogue = {
    text: async (question, fallback = "", fault) => {
      for (;;) {
        const typed = next(question) || fallback;
        const wrong = fault?.(typed);
        if (wrong === undefined) return typed;
        told.push(wrong);
      }
    },
    secret: async (question) => next(question),
    choose: async (question, choices) => {
      const answer = next(question);
      const choice = choices.find(({ value }) => value === answer);
      if (choice === undefined) throw new Error(`${answer} isn't offered: ${question}`);
      return choice.value;
    },
    tell: (words) => void told.push(words),
  };
  return { dialogue: async () => dialogue, told, left };
}

describe("init", () => {
  test("makes a story with its article, tries each token, and writes what works for its owner alone", async () => {
    const slack = await startStandIn();
    const home = join(folder, "slack");
    await mkdir(home);
    const article = join(home, "article.txt");
    await writeFile(
      article,
      "Mill to close\n\nThe mill closes in May, “and not a day later,” its owner Ada Quill said on Monday.\n\nNobody was told.\n",
    );
    await writeFile(join(home, ".env"), "# mine\nSLACK_BOT_TOKEN=xoxb-old\nWEB=off\n", { mode: 0o644 });
    const { dialogue, told, left } = person([
      "own",
      "Not A Name",
      "mill",
      "The Mill",
      article,
      "slack",
      "nonsense",
      "xoxb-wrong",
      BOT_TOKEN,
      APP_TOKEN,
    ]);
    const { io, out } = testIo();
    const environment = { KNOWLEDGE_DIR: join(home, "knowledge"), DATA_DIR: join(home, "data"), SLACK_API_URL: slack.apiUrl };
    expect(await run(["init", "--env", join(home, ".env")], { ...io, dialogue }, environment)).toBe(0);
    await slack.stop();
    expect(left).toEqual([]);
    expect(told.join("\n")).toMatch(
      /can't be a story's name[\s\S]+must be a bot token[\s\S]+refused it \(invalid_auth\)[\s\S]+works[\s\S]+connections can be opened/,
    );
    expect(out.join("\n")).toContain("Wrote SLACK_BOT_TOKEN, SLACK_APP_TOKEN to ");
    expect(await readFile(join(home, ".env"), "utf8")).toBe(
      `# mine\nSLACK_BOT_TOKEN=${BOT_TOKEN}\nWEB=off\nSLACK_APP_TOKEN=${APP_TOKEN}\n`,
    );
    expect((await stat(join(home, ".env"))).mode & 0o777).toBe(0o600);
    const { out: answer } = await call(["ask", "--knowledge", join(home, "knowledge"), "what did Quill say"]);
    expect(answer).toContain("and not a day later");
  });

  test("copies the bundled stories, and takes a token of Discord", async () => {
    const discord = await openDiscord();
    const home = join(folder, "discord");
    await mkdir(home);
    const { dialogue, told } = person(["bundled", "discord", "a.wrong.token", TOKEN]);
    const { io, out } = testIo();
    const environment = { KNOWLEDGE_DIR: join(home, "knowledge"), DATA_DIR: join(home, "data"), DISCORD_API_URL: `${discord.url}/` };
    expect(await run(["init", "--env", join(home, ".env")], { ...io, dialogue }, environment)).toBe(0);
    await discord.close();
    expect(told.join("\n")).toMatch(/refused it[\s\S]+works\. Invite the bot: https:\/\/discord\.com\/oauth2\/authorize\?client_id=100&/);
    expect(out.join("\n")).toContain("pullquote discord register");
    expect((await call(["ask", "nk", "--knowledge", join(home, "knowledge"), "who is Ford"])).out).toContain("Lindsey Ford");
  });

  test("asks nobody where no person sits", async () => {
    expect(await call(["init"])).toMatchObject({ code: 1, err: expect.stringContaining("needs a terminal") });
  });
});

describe("doctor", () => {
  const doctor = async (environment: Readonly<Record<string, string>>) => {
    const { code, out } = await call(["doctor", "--knowledge", STORIES], { environment: { WEB: "off", ...environment } });
    return { code, out: out.replaceAll(BOT_TOKEN, "").replaceAll(TOKEN, "") };
  };

  test("finds all well where it is, and changes nothing", async () => {
    const [slack, discord] = [await startStandIn({ optional: true }), await openDiscord()];
    const data = join(folder, "untouched");
    discord.commands.set(
      "",
      ["ferry", "harbour", "rovers"]
        .flatMap((name) => [name, `${name}-timeline`, `${name}-admin`])
        .concat("stories", "Verify this quote")
        .map((name) => ({ name })),
    );
    const { code, out } = await doctor({
      ...{ DATA_DIR: data, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: slack.apiUrl },
      ...{ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `${discord.url}/` },
    });
    await Promise.all([slack.stop(), discord.close()]);
    expect(out).not.toContain("BAD");
    expect(out).toMatch(
      /Story rovers: 2 articles[\s\S]+Ledger: will be made[\s\S]+Slack bot token: works.*all scopes[\s\S]+Slack app token: works[\s\S]+Discord token: works[\s\S]+Discord servers: the bot is in no server yet[\s\S]+every story is registered/,
    );
    expect(code).toBe(0);
    await expect(stat(data)).rejects.toThrow("ENOENT");
  });

  test("says which permissions the bot lacks in Discord, and which commands aren't registered", async () => {
    const discord = await openDiscord();
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `${discord.url}/`, DATA_DIR: join(folder, "untouched") };
    const all = "274878008320";
    discord.servers.push({ id: "1", name: "Newsroom", permissions: all });
    expect((await doctor(environment)).out).toMatch(
      /BAD {3}Discord commands: not registered: ferry, ferry-timeline.*pullquote discord register/,
    );
    const names = ["ferry", "harbour", "rovers"].flatMap((name) => [name, `${name}-timeline`, `${name}-admin`]);
    discord.commands.set(
      "1",
      [...names, "stories", "Verify this quote"].map((name) => ({ name })),
    );
    expect((await doctor(environment)).out).toMatch(
      /ok {4}Discord servers: .*1 server,[\s\S]+ok {4}Discord commands: .* in Newsroom, and only there/,
    );
    discord.servers.push({ id: "2", name: "Sports", permissions: "3072" });
    const { code, out } = await doctor(environment);
    expect(out).toMatch(/note {2}Discord servers: in Sports the bot lacks Send Messages in Threads, .*Attach Files: .*without a picture/);
    expect(code).toBe(0);
    await discord.close();
  });

  test("says whether the bot may read what LISTEN=on has it read, on both platforms", async () => {
    const [deaf, slack, discord] = [await startStandIn(), await startStandIn({ listens: true }), await openDiscord()];
    const listening = { LISTEN: "on", DATA_DIR: join(folder, "untouched") };
    const inSlack = async ({ apiUrl }: { readonly apiUrl: string }) =>
      (await doctor({ ...listening, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: apiUrl })).out;
    expect(await inSlack(deaf)).toMatch(
      /BAD {3}Slack bot token: lacks the scopes channels:history, groups:history\. .*slack manifest.*install the app again/,
    );
    expect(await inSlack(slack)).toMatch(/(?:ok {2}|note) {2}Slack bot token: works/);
    const inDiscord = (more: Readonly<Record<string, string>> = {}) =>
      doctor({ ...listening, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `${discord.url}/`, ...more });
    const refused = await inDiscord();
    expect(refused.out).toMatch(/BAD {3}Discord token: works, but LISTEN=on needs the Message Content Intent.*Privileged Gateway Intents/);
    expect(refused.code).toBe(1);
    for (const flags of [1 << 18, 1 << 19]) {
      discord.application.flags = flags;
      expect((await inDiscord()).out).toMatch(/ok {4}Discord token: works\. Invite the bot/);
    }
    expect((await inDiscord({ LISTEN: "off" })).out).toMatch(/ok {4}Discord token/);
    expect((await inDiscord({ DISCORD_PUBLIC_KEY: "a".repeat(64) })).out).toMatch(
      /note {2}Discord token: works, but LISTEN=on does nothing: with DISCORD_PUBLIC_KEY/,
    );
    await Promise.all([deaf.stop(), slack.stop(), discord.close()]);
  });

  test("says what to do about what isn't well", async () => {
    const slack = await startStandIn();
    const { code, out } = await doctor({
      ...{
        SLACK_BOT_TOKEN: BOT_TOKEN,
        SLACK_APP_TOKEN: "xapp-wrong",
        SLACK_API_URL: slack.apiUrl,
        DATA_DIR: join(STORIES, "ferry/story.md/data"),
      },
      ...{ DISCORD_TOKEN: "a.b.c", DISCORD_API_URL: "http://127.0.0.1:9/", PUBLIC_URL: "http://127.0.0.1:9" },
    });
    await slack.stop();
    expect(code).toBe(1);
    expect(out).toMatch(/BAD {3}Ledger: .*story\.md\/data can't be written \(ENOTDIR\)\. Set DATA_DIR/);
    // Not even for who may do everything.
    expect((await doctor({ DATA_DIR: "/proc/x" })).out).toMatch(/BAD {3}Ledger: \/proc\/x can't be written/);
    expect(out).toMatch(/note {2}PUBLIC_URL: http:\/\/127\.0\.0\.1:9\/ doesn't answer/);
    expect(out).toMatch(/note {2}Slack bot token: works.*files:write: timelines come without a picture/);
    expect(out).toMatch(/BAD {3}Slack app token: Slack refused it \(invalid_auth\)\. Create one with the scope connections:write/);
    expect(out).toMatch(/BAD {3}Discord token: can't be reached/);
  });

  test("tells of a story that can't be read, and of none", async () => {
    const broken = join(folder, "broken");
    await mkdir(join(broken, "mill"), { recursive: true });
    await writeFile(join(broken, "mill/story.md"), "no front matter");
    expect((await call(["doctor", "--knowledge", broken], { environment: { WEB: "off" } })).out).toMatch(
      /BAD {3}Story mill: .*no front matter/,
    );
    expect((await call(["doctor", "--knowledge", join(folder, "none")], { environment: { WEB: "off" } })).out).toContain("pullquote init");
  });

  test.each([
    ["v20.18.0", "fault"],
    ["v20.19.0", "warning"],
    ["v24.1.0", "ok"],
  ])("Node %s is a %s", (version, state) => expect(checkNode(version).state).toBe(state));
});
