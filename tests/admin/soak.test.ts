import { connect as connectTo, type Socket } from "node:net";
import { expect, it } from "vitest";
import { openBot } from "../../src/open-bot.ts";
import { answerTo, replyTo, says, slash } from "../adapters/discord/drive.ts";
import { connect, stillClock } from "../adapters/discord/open-bot.ts";
import { openDiscord } from "../adapters/discord/stand-in.ts";
import { openWorkspace } from "../adapters/slack/workspace.ts";
import { postgresBinaries, startPostgres } from "../ledger/postgres.ts";
import { LONG, ONLY_LONG, SOAK_MINUTES } from "../long.ts";
import { COACH, SILENT, STADIUM, testFolders } from "./story-folder.ts";

const MINUTE = 60_000;
const QUESTIONS = [
  "what did Lopez say",
  "who is Novak",
  "timeline",
  "when does the work begin",
  "why did the coach leave",
  "help",
  "people",
];
/** Clients that send half a request and hang, at a time. */
const HANGING = 20;

const collectGarbage = () => globalThis.gc?.();

it.skipIf(!LONG)(
  `${SOAK_MINUTES} minutes of questions on both platforms, with refreshes, a ledger that restarts and clients that hang: each is answered once, and memory stays${LONG ? "" : ` (skipped: ${ONLY_LONG})`}`,
  { timeout: (SOAK_MINUTES + 10) * MINUTE },
  async () => {
    const server = postgresBinaries() === undefined ? undefined : await startPostgres();
    // Corrections would be posted for answers whose words a refresh changed.
    const folders = testFolders({ corrections: "off", ...(server === undefined ? {} : { databaseUrl: server.database() }) });
    folders.write("coach", COACH);
    const { bot, close } = await openBot(folders.settings, { log: SILENT, follow: true });
    const slack = await openWorkspace({ transport: "HTTP", bot });
    const discord = await openDiscord();
    const clock = stillClock();
    const gateway = await connect(bot, {}, discord, { clock });
    const heaps: number[] = [];
    const hanging: Socket[] = [];
    const ends = Date.now() + SOAK_MINUTES * MINUTE;
    let asked = 0;
    let restarting: Promise<void> | undefined;
    for (let round = 0; Date.now() < ends; round++) {
      const question = QUESTIONS[round % QUESTIONS.length] ?? "";
      if (round % 50 === 0) {
        folders.write("stadium", STADIUM.replace("ten years", `${round + 100} years`));
        // While the ledger is away no revision can be kept; the next round refreshes again.
        await bot.admin.refresh("club", "soak").catch(() => undefined);
      }
      if (round % 400 === 200 && server !== undefined) {
        await restarting;
        restarting = server.restartAside();
      }
      while (hanging.length < HANGING) hanging.push(hang(slack.port));
      hanging.shift()?.destroy();
      const messages = discord.world.messages.size;
      const channel = `dm${round}`;
      const command = slash(discord, "club", { question });
      const message = says(discord, question, { server: "", channel });
      discord.gateway.dispatch("INTERACTION_CREATE", command);
      discord.gateway.dispatch("MESSAGE_CREATE", message);
      const ts = `${round + 1}.1`;
      const mention = { type: "app_mention", channel: "C1", ts, text: `<@UBOT> ${question}` };
      const [acknowledged] = await Promise.all([
        slack.command(`/club ${question}`, { user_id: `U${round}` }),
        slack.event(mention, `Ev${round}`),
        slack.event(mention, `Ev${round}`, 1),
        answerTo(discord, command),
        replyTo(discord, message),
      ]);
      expect(acknowledged.ok).toBe(true);
      await slack.seen(2);
      expect(slack.standIn.shown.map(({ via }) => via).sort()).toEqual(["acknowledgement", "chat.postMessage"]);
      expect(discord.world.messages.size - messages).toBe(2);
      asked += 4;
      // Who waits whether an answer is late waits no longer.
      for (const each of [clock, slack.clock]) each.pass(10_000);
      // What the stand-ins have seen isn't the bot's memory.
      slack.standIn.shown.length = 0;
      slack.lines.length = 0;
      discord.forget();
      discord.world.messages.clear();
      discord.world.issued.clear();
      discord.world.nonces.clear();
      if (round % 20 === 0) {
        collectGarbage();
        heaps.push(process.memoryUsage().heapUsed);
      }
    }
    await restarting;
    for (const socket of hanging) socket.destroy();
    await gateway.stop();
    await slack.close();
    await discord.close();
    await close();
    server?.stop();
    folders.remove();
    console.info(
      `${asked} questions; MB of heap: ${heaps.map((bytes) => Math.round(bytes / 1e6)).join(" ")}; MB resident: ${Math.round(process.memoryUsage.rss() / 1e6)}`,
    );
    expect(asked).toBeGreaterThan(SOAK_MINUTES * 20);
    // The least of a quarter is what stays when all that may go has gone.
    const quarter = Math.floor(heaps.length / 4);
    expect(Math.min(...heaps.slice(-quarter))).toBeLessThan(1.2 * Math.min(...heaps.slice(quarter, 2 * quarter)));
  },
);

/** A client that sends half a request. */
function hang(port: number): Socket {
  const socket = connectTo(port, "127.0.0.1", () =>
    socket.write("POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"),
  );
  return socket.on("error", () => {});
}
