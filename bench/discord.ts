import { fork } from "node:child_process";
import { join } from "node:path";
import { ask } from "../src/ask/ask.ts";
import { answerable } from "../src/ask/lists/suggest.ts";
import { picturedIn } from "../src/picture/studio.ts";
import { loadStory } from "../src/story/load-story.ts";
import { indexStory } from "../src/story/story-index.ts";
import { slash } from "../tests/adapters/discord/drive.ts";
import { openDiscord, type StandIn, TOKEN } from "../tests/adapters/discord/stand-in.ts";

const ROUNDS = 3;
/** People who ask. */
const USERS = 100;
/** Interactions under way at once. */
const AT_ONCE = 16;
/** After so many interactions the stand-in forgets their requests. */
const FORGOTTEN = 1_000;

interface Question {
  readonly text: string;
  /** Whether a picture follows its answer. */
  readonly pictured: boolean;
}

interface Figures {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor's time of the client an interaction, in microseconds: what remains comparable on a machine that others use too. */
  readonly cpu: number;
  /** Pictures that came with the answers or after them; in such a rush most timelines stand without. */
  readonly pictures: number;
}

/** What is measured. */
interface Load {
  /** Milliseconds that a request to Discord takes on its way. */
  readonly network: number;
  /** Interactions before those that count: until both clients' code is compiled, and each picture drawn once. */
  readonly warm: number;
  readonly interactions: number;
}

/** No way at all, which shows the work of the processor alone, and a way such as Discord's. */
const LOADS: readonly Load[] = [
  { network: 0, warm: 10_000, interactions: 20_000 },
  { network: 50, warm: 1_000, interactions: 3_000 },
];

/** Interactions a second and their times, ours beside a discord.js client that only replies "hi", in turn on one stand-in of Discord. */
export async function run(): Promise<void> {
  const knowledge = indexStory((await loadStory("knowledge", "nk")).story);
  const questions = answerable(knowledge.story)
    .map((text) => ({ text, answer: ask(knowledge, text) }))
    .filter(({ answer }) => answer.answered)
    .map(({ text, answer }) => ({ text, pictured: picturedIn(answer) !== undefined }));
  console.log(
    `${questions.length} questions, ${AT_ONCE} at once, each client in a process of its own; interactions a round: ${LOADS.map(({ interactions }) => interactions).join(" and ")}`,
  );
  const median = (some: readonly number[]) => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)]?.toFixed(2);
  for (const load of LOADS) {
    const { network } = load;
    const ratios: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const hi = await measure("hi", questions, load);
      const ours = await measure("pullquote", questions, load);
      ratios.push(ours.rate / hi.rate);
      console.log(
        `${network} ms of network, round ${round}   "hi" ${told(hi)}   ours ${told(ours)}   ratio ${(ours.rate / hi.rate).toFixed(2)}`,
      );
    }
    console.log(`${network} ms of network: ratio of rates, median of ${ROUNDS}: ${median(ratios)}`);
  }
}

const told = ({ rate, p50, p99, cpu, pictures }: Figures): string =>
  `${rate.toFixed(0)}/s p50 ${p50.toFixed(1)} ms p99 ${p99.toFixed(1)} ms cpu ${cpu.toFixed(0)} µs${pictures === 0 ? "" : ` ${pictures} pictures`}`;

async function measure(which: "hi" | "pullquote", questions: readonly Question[], { network, warm, interactions }: Load): Promise<Figures> {
  const discord = await openDiscord({ network });
  // "hi" is no message of components: what is measured is time, not form.
  let pictures = 0;
  discord.world.check = (_, __, files) => {
    if (files !== undefined && files.size > 0) pictures += 1;
  };
  const child = fork(join(import.meta.dirname, "discord-client.ts"), [which, discord.url, TOKEN], { execArgv: ["--import", "tsx"] });
  const heard = () => new Promise<number>((resolve) => child.once("message", (message) => resolve(Number(message))));
  const cpu = () => {
    const told = heard();
    child.send("cpu");
    return told;
  };
  await heard();
  try {
    await drive(discord, questions, warm);
    const before = await cpu();
    pictures = 0;
    const times = await drive(discord, questions, interactions);
    return { ...times, cpu: ((await cpu()) - before) / interactions, pictures };
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.send("stop");
    await ended;
    await discord.close();
  }
}

/** Sends so many interactions, the next as soon as one is answered, and times each until its answer has arrived. */
async function drive(discord: StandIn, questions: readonly Question[], count: number): Promise<Omit<Figures, "cpu" | "pictures">> {
  const { world, gateway } = discord;
  const taken: number[] = [];
  const begun = new Map<string, { readonly at: number; readonly pictured: boolean }>();
  const began = performance.now();
  let sent = 0;
  await new Promise<void>((resolve) => {
    const next = () => {
      if (sent === count) return;
      const { text, pictured } = questions[sent % questions.length] ?? { text: "", pictured: false };
      const asked = slash(discord, "nk", { question: text }, { user: String(900 + (sent % USERS)) });
      sent += 1;
      begun.set(asked.id, { at: performance.now(), pictured });
      gateway.dispatch("INTERACTION_CREATE", asked);
    };
    const carryOut = Object.getPrototypeOf(world).callback.bind(world);
    world.callback = (id, token, body, files) => {
      const made = carryOut(id, token, body, files);
      const { at, pictured } = begun.get(id) ?? { at: 0, pictured: false };
      // What the stand-in remembers grows with the answers, and collecting it would be measured too: it keeps those that a picture may follow.
      begun.delete(id);
      if (!pictured || files?.size === 1) {
        world.issued.delete(id);
        world.messages.delete(made?.id ?? "");
      }
      if (taken.length % FORGOTTEN === 0) discord.forget();
      taken.push(performance.now() - at);
      if (taken.length === count) resolve();
      else next();
      return made;
    };
    for (let i = 0; i < AT_ONCE; i += 1) next();
  });
  const rate = (count / (performance.now() - began)) * 1_000;
  taken.sort((a, b) => a - b);
  return { rate, p50: taken[Math.floor(count * 0.5)] ?? 0, p99: taken[Math.floor(count * 0.99)] ?? 0 };
}
