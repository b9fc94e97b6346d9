import { fork } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { ask } from "../src/ask/ask.ts";
import { answerableQuestions } from "../src/ask/lists/suggestions.ts";
import { picturedIn } from "../src/picture/picture-renderer.ts";
import { loadStory } from "../src/story/load-story.ts";
import { indexStory } from "../src/story/story-index.ts";
import { slash } from "../tests/adapters/discord/drive.ts";
import { openDiscord, type StandIn, TOKEN } from "../tests/adapters/discord/stand-in.ts";
import { World } from "../tests/adapters/discord/world.ts";

/** Interactions a second that the bot must stand, and milliseconds in which 99 of 100 must be answered. */
const BARS = { rate: 300, p99: 50 } as const;
/** Interactions before those that count: until the code is compiled, and each picture drawn once. */
const WARM = 3_000;
const INTERACTIONS = 9_000;
/** No more are under way at once: where the machine can't keep up, the rate shows it. */
const AT_ONCE = 64;
/** People who ask. */
const USERS = 100;
/** After so many interactions the stand-in forgets their requests. */
const FORGOTTEN = 1_000;

interface Figures {
  /** Answers a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Pictures that came with the answers. */
  readonly pictures: number;
}

/** Sends interactions over a stand-in's gateway as often as the bar asks and times each until its answer has arrived. */
export async function run(): Promise<void> {
  const index = indexStory((await loadStory("knowledge", "nk")).story);
  const answers = [...answerableQuestions(index)]
    .map((text) => ({ text, answer: ask(index, text) }))
    .filter(({ answer }) => answer.answered);
  const questions = answers.map(({ text }) => text);
  const pictured = answers.filter(({ answer }) => picturedIn(answer) !== undefined).length;
  console.log(
    `${cpus()[0]?.model ?? "?"}, ${availableParallelism()} cores, Node ${process.version}; ${BARS.rate} interactions a second, ${INTERACTIONS} in all, ${questions.length} questions, ${pictured} of them with a picture`,
  );
  const discord = await openDiscord();
  let pictures = 0;
  discord.world.check = (_, __, files) => {
    if (files !== undefined && files.size > 0) pictures += 1;
  };
  const child = fork(join(import.meta.dirname, "discord-bot.ts"), [discord.url, TOKEN], { execArgv: ["--import", "tsx/esm"] });
  const heard = () => new Promise<number>((resolve) => child.once("message", (message) => resolve(Number(message))));
  const cpu = () => {
    const told = heard();
    child.send("cpu");
    return told;
  };
  await heard();
  try {
    await drive(discord, questions, WARM);
    const before = await cpu();
    pictures = 0;
    const { rate, p50, p99 } = await drive(discord, questions, INTERACTIONS);
    const used = ((await cpu()) - before) / INTERACTIONS;
    console.log(
      `${rate.toFixed(0)} answers a second (wanted: ${BARS.rate}), p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (wanted: under ${BARS.p99}), ${pictures} pictures`,
    );
    console.log(
      `${used.toFixed(0)} µs of the processor an interaction, all threads: ${((used * BARS.rate) / 10_000).toFixed(0)} % of a core at this rate`,
    );
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.send("stop");
    await ended;
    await discord.close();
  }
}

/** Sends so many interactions, evenly in time. */
async function drive(discord: StandIn, questions: readonly string[], count: number): Promise<Omit<Figures, "pictures">> {
  const { world, gateway } = discord;
  const taken: number[] = [];
  const begun = new Map<string, number>();
  const send = (number: number) => {
    const question = questions[number % questions.length] ?? "";
    const asked = slash(discord, "nk", { question }, { user: String(900 + (number % USERS)) });
    begun.set(asked.id, performance.now());
    gateway.dispatch("INTERACTION_CREATE", asked);
  };
  const began = performance.now();
  let sent = 0;
  await new Promise<void>((resolve) => {
    const answered = (id: string) => {
      taken.push(performance.now() - (begun.get(id) ?? 0));
      begun.delete(id);
      // What the stand-in remembers grows with the answers, and collecting it would be measured too.
      const original = world.issued.get(id)?.original ?? "";
      world.issued.delete(id);
      world.messages.delete(original);
      if (taken.length % FORGOTTEN === 0) discord.forget();
      if (taken.length === count) resolve();
    };
    const { callback, edit } = World.prototype;
    // A deferral is no answer: its edit is.
    world.callback = (id, token, body, files) => {
      const made = callback.call(world, id, token, body, files);
      if (made !== undefined) answered(id);
      return made;
    };
    world.edit = (token, body, files) => {
      const made = edit.call(world, token, body, files);
      answered(token.replace(/^token-/, ""));
      return made;
    };
    const timer = setInterval(() => {
      const due = Math.min(count, Math.ceil(((performance.now() - began) * BARS.rate) / 1_000));
      for (; sent < due && begun.size < AT_ONCE; sent += 1) send(sent);
      if (sent === count) clearInterval(timer);
    }, 1);
  });
  const rate = (count / (performance.now() - began)) * 1_000;
  taken.sort((a, b) => a - b);
  return { rate, p50: taken[Math.floor(count * 0.5)] ?? 0, p99: taken[Math.floor(count * 0.99)] ?? 0 };
}
