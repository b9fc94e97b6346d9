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
/** What nobody has asked before: whatever remembers questions would grow with them. */
const NEW = (round: number) => `what did Lopez say about seat ${round}`;
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
    const bytes: number[] = [];
    const hanging: Socket[] = [];
    const ends = Date.now() + SOAK_MINUTES * MINUTE;
    let asked = 0;
    let refreshes = 0;
    let restarts = 0;
    let restarting: Promise<void> | undefined;
    for (let round = 0; Date.now() < ends; round++) {
      const question = QUESTIONS[round % (QUESTIONS.length + 1)] ?? NEW(round);
      if (round % 50 === 0) {
        folders.write("stadium", STADIUM.replace("ten years", `${round + 100} years`));
        // While the ledger is away no revision can be kept; the next round refreshes again.
        const refreshed = await bot.admin.refresh("club", "soak").catch(() => undefined);
        if (refreshed !== undefined) refreshes++;
      }
      if (round % 200 === 110 && server !== undefined) {
        await restarting;
        restarting = server.restartAside();
        restarts++;
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
        const { heapUsed, external } = process.memoryUsage();
        bytes.push(heapUsed + external);
      }
    }
    await restarting;
    for (const socket of hanging) socket.destroy();
    await gateway.stop();
    await slack.close();
    // Nothing came a second time after the last round either.
    expect([slack.standIn.shown, discord.world.messages.size]).toEqual([[], 0]);
    await discord.close();
    await close();
    server?.stop();
    folders.remove();
    const memory = bytes.map((each) => Math.round(each / 1e6)).join(" ");
    const resident = Math.round(process.memoryUsage.rss() / 1e6);
    console.info(
      `${asked} questions, ${refreshes} refreshes, ${restarts} restarts; MB on and off the heap: ${memory}; MB resident: ${resident}`,
    );
    expect(asked).toBeGreaterThan(SOAK_MINUTES * 20);
    expect(refreshes).toBeGreaterThan(1);
    if (server !== undefined) expect(restarts).toBeGreaterThan(0);
    // The least of a quarter is what stays when all that may go has gone.
    const quarter = Math.floor(bytes.length / 4);
    expect(Math.min(...bytes.slice(-quarter))).toBeLessThan(1.1 * Math.min(...bytes.slice(quarter, 2 * quarter)));
  },
);

/** A client that sends half a request. */
function hang(port: number): Socket {
  const socket = connectTo(port, "127.0.0.1", () =>
    socket.write("POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"),
  );
  return socket.on("error", () => {});
}
