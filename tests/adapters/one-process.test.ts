import { expect, test } from "vitest";
import { answerTo, slash } from "./discord/drive.ts";
import { connect, openTestBot } from "./discord/open-bot.ts";
import { openDiscord } from "./discord/stand-in.ts";
import { openWorkspace } from "./slack/workspace.ts";

test("beside Slack in one process, Discord's answers come, and with their pictures", async () => {
  const { bot, remove } = await openTestBot();
  const slack = await openWorkspace({ transport: "Socket Mode", bot });
  const discord = await openDiscord();
  const { stop } = await connect(bot, {}, discord);
  const asked = slash(discord, "nk", { question: "timeline" });
  discord.gateway.dispatch("INTERACTION_CREATE", asked);
  const { files } = await answerTo(discord, asked);
  expect([...(files?.values() ?? [])].map(({ name }) => name)).toEqual(["timeline.png"]);
  const plain = slash(discord, "nk", { question: "what did Lindsey Ford say" });
  discord.gateway.dispatch("INTERACTION_CREATE", plain);
  expect(JSON.stringify((await answerTo(discord, plain)).body)).toContain("Lindsey Ford");
  await stop();
  await slack.close();
  await discord.close();
  await remove();
});
