import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { GivenAnswer } from "../../src/bot.ts";
import { openLedger } from "../../src/ledger/ledger.ts";
import { listRevisions, loadRevision } from "../../src/ledger/revisions.ts";
import { openBot } from "../../src/open-bot.ts";
import { atEachWrite } from "../ledger/at-each-write.ts";
import { COACH, SILENT, STADIUM, type TestFolders, testFolders } from "./story-folder.ts";

/** What a process that ended before a statement left behind. */
interface Remains {
  /** Which write came next: "12: insert into answers". */
  readonly write: string;
  /** Its data folder, as it stood at that moment. */
  readonly data: string;
  /** What it had told by then: ids of answers, keys of claims, revisions in use. */
  readonly told: Told;
}

interface Told {
  readonly answers: readonly string[];
  readonly claims: readonly string[];
  readonly revisions: readonly string[];
}

const root = mkdtempSync(join(tmpdir(), "pullquote-writes-"));
let folders: TestFolders;
afterEach(() => {
  folders.remove();
  rmSync(root, { recursive: true, force: true });
});

const QUESTION = "what did Lopez say";

const answerIn = (channel: string): GivenAnswer => ({
  ...{ story: "club", revision: "r", question: QUESTION, context: [], platform: "slack", workspace: "T1", channel, asker: "U1" },
  ...{ message: "1.5", visibility: "private", answered: true, quoted: [] },
});

/** Does all that a bot writes, and copies the data folder before each write: a process that is ended there leaves just these files. */
async function workWithCopies(): Promise<{ readonly remains: readonly Remains[]; readonly told: Told }> {
  let told: Told = { answers: [], claims: [], revisions: [] };
  const remains: Remains[] = [];
  const restore = atEachWrite((statement) => {
    const write = `${remains.length + 1}: ${statement.replaceAll('"', "").split(/\s+/).slice(0, 3).join(" ")}`;
    const data = join(root, String(remains.length + 1));
    cpSync(folders.data, data, { recursive: true });
    remains.push({ write, data, told });
  });
  try {
    const { bot, close } = await openBot(folders.settings, { log: SILENT, follow: false });
    const inUse = () => {
      told = { ...told, revisions: [...told.revisions, bot.status("club").revision] };
    };
    inUse();
    const quoted = bot.ask("club", QUESTION).evidence.map(({ text, citation }) => ({ text, citation }));
    const ids = await Promise.all(["C1", "C2"].map((channel) => bot.memory.save({ ...answerIn(channel), quoted })));
    told = { ...told, answers: ids };
    const [first = "", second = ""] = ids;
    if (await bot.memory.claim("Ev1")) told = { ...told, claims: ["Ev1"] };
    await bot.memory.setMessageId(first, "1.6");
    await bot.memory.setPicture(first, "1.7");
    await bot.memory.continued("T1:C1", QUESTION);
    await bot.memory.feedback(second, "U1", "right");
    folders.write("stadium", STADIUM.replace("ten years", "twelve years"));
    folders.write("coach", COACH);
    await bot.admin.refresh("club", "x");
    inUse();
    expect(await bot.corrections.forAsker("slack", "T1", "U1")).not.toEqual([]);
    await bot.admin.rollback("club", "x");
    inUse();
    await bot.admin.remove("club", "coach", "x");
    await bot.admin.refresh("club", "x");
    inUse();
    await close();
  } finally {
    restore();
  }
  return { remains, told };
}

/** A hash of the files that were left. */
function printOf(remains: Remains | undefined): string {
  if (remains === undefined) return "";
  const files = readdirSync(remains.data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = createHash("sha256");
  for (const { parentPath, name } of files) if (!name.endsWith("-shm")) hash.update(name).update(readFileSync(join(parentPath, name)));
  return hash.digest("hex");
}

/** What is wrong with what was left behind; [] where another process goes on with it as if nothing had happened. */
async function faultsOf({ write, data, told }: Remains, all: Told): Promise<readonly string[]> {
  const wrong: string[] = told.revisions.length > 0 ? [...(await botFaultsOf(data, told, all))] : [];
  const ledger = await openLedger({ place: join(data, "ledger.sqlite"), keepDays: 180 });
  for (const { revision } of await listRevisions(ledger.db, "club"))
    if ((await loadRevision(ledger.db, "club", revision)) === undefined) wrong.push(`holds the half of ${revision}`);
  await ledger.close();
  const stray = readdirSync(data).filter((name) => !/^(?:cache|ledger\.sqlite(?:-wal|-shm)?)$/.test(name));
  return [...wrong, ...stray.map((name) => `leaves ${name}`)].map((fault) => `before write ${write}: ${fault}`);
}

/** What is wrong with a bot that opens there. */
async function botFaultsOf(data: string, told: Told, all: Told): Promise<readonly string[]> {
  const { bot, close, faults } = await openBot({ ...folders.settings, dataDir: data }, { log: SILENT, follow: false });
  const wrong = faults.map((fault) => `can't be opened: ${fault}`);
  const started = bot.status("club").revision;
  const [last, next] = all.revisions.slice(told.revisions.length - 1);
  if (started !== last && started !== next) wrong.push(`answers from ${started}, not from ${last} or ${next}`);
  if (!bot.ask("club", QUESTION).answered) wrong.push("doesn't answer");
  for (const id of told.answers) if ((await bot.memory.get(id)) === undefined) wrong.push(`lost the answer ${id}`);
  for (const key of told.claims) if (await bot.memory.claim(key)) wrong.push(`lost the claim ${key}`);
  await close();
  return wrong;
}

describe("A process that ends without warning", () => {
  it("before any of its writes, leaves what the next one starts from: nothing told is lost, nothing stands half written", async () => {
    folders = testFolders();
    const { remains, told } = await workWithCopies();
    expect(remains.length).toBeGreaterThan(40);
    // Where nothing was put on the disk since the write before, as within a transaction, the next process finds the same.
    const others = remains.filter((one, i) => printOf(one) !== printOf(remains[i + 1]) || one.told !== remains[i + 1]?.told);
    const wrong: string[] = [];
    for (const one of others) wrong.push(...(await faultsOf(one, told)));
    expect(wrong).toEqual([]);
  });
});
