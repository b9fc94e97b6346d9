import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type KeptAnswer, readAnswer, selectAnswers } from "../../src/ledger/answers.ts";
import { openDatabase } from "../../src/ledger/database.ts";
import { type AnswerKeeper, createAnswerKeeper } from "../../src/ledger/keep-answers.ts";
import type { Database } from "../../src/ledger/tables.ts";
import { byHand } from "./by-hand.ts";

const answer = (id: string, fields: Partial<KeptAnswer> = {}): KeptAnswer => ({
  ...{ id, at: 1000, story: "club", revision: "r1", question: `question ${id}`, context: [], platform: "slack", workspace: "T1" },
  ...{ channel: "C1", asker: "U1", visibility: "public", answered: true, quoted: [] },
  ...fields,
});

let db: Database;
let keeper: AnswerKeeper;
let clock: ReturnType<typeof byHand>;
let dropped: number[];
beforeEach(async () => {
  db = await openDatabase(":memory:");
  clock = byHand();
  dropped = [];
  keeper = createAnswerKeeper(db, { most: 3, repeat: clock.repeat, dropped: (count) => dropped.push(count) });
});
afterEach(() => db.destroy());

/** The table is gone, as good as a database that can't be reached. */
const goAway = () => db.schema.alterTable("answers").renameTo("elsewhere").execute();
const comeBack = () => db.schema.alterTable("elsewhere").renameTo("answers").execute();
const written = async () => (await selectAnswers(db).orderBy("id").execute()).map(readAnswer);

describe("answers given while the database is away", () => {
  test("wait, can be recalled, and are written when it is back", async () => {
    await goAway();
    for (const id of ["a", "b"]) await keeper.keep(answer(id));
    expect(keeper.waiting("a")?.question).toBe("question a");
    expect(keeper.place("a", "1700.5")).toBe(true);
    clock.beat();
    await keeper.settled();
    expect(keeper.waiting("b")).toBeDefined();
    await comeBack();
    clock.beat();
    await keeper.settled();
    expect(await written()).toMatchObject([{ question: "question a", message: "1700.5" }, { question: "question b" }]);
    expect(keeper.waiting("a")).toBeUndefined();
    expect(keeper.place("a", "1700.6")).toBe(false);
    expect([clock.running(), dropped]).toEqual([0, []]);
  });

  test("are dropped beyond the bound, the oldest first, and counted once", async () => {
    await goAway();
    for (const id of ["a", "b", "c", "d", "e"]) await keeper.keep(answer(id));
    expect(dropped).toEqual([]);
    await comeBack();
    clock.beat();
    await keeper.settled();
    expect((await written()).map(({ question }) => question)).toEqual(["question c", "question d", "question e"]);
    expect(dropped).toEqual([2]);
    await keeper.keep(answer("f"));
    expect(dropped).toEqual([2]);
  });

  test("are written in the end where it is back when the program stops, else counted", async () => {
    await goAway();
    await keeper.keep(answer("a"));
    await comeBack();
    await keeper.close();
    expect(await written()).toHaveLength(1);
    await goAway();
    await keeper.keep(answer("b"));
    await keeper.close();
    expect([clock.running(), dropped]).toEqual([0, [1]]);
  });
});

test("an answer that the database refuses keeps no other waiting", async () => {
  const refused = answer("x", { asker: JSON.parse("null") });
  await expect(keeper.keep(refused)).rejects.toThrow();
  await keeper.keep(answer("a"));
  await goAway();
  await keeper.keep(refused);
  await keeper.keep(answer("b"));
  await comeBack();
  clock.beat();
  await keeper.settled();
  expect((await written()).map(({ question }) => question)).toEqual(["question a", "question b"]);
  expect(dropped).toEqual([1]);
});

test("where an answer stands isn't lost that is placed while it is written", async () => {
  const keeping = keeper.keep(answer("a"));
  expect(keeper.place("a", "1700.5")).toBe(true);
  await keeping;
  expect(await written()).toMatchObject([{ message: "1700.5" }]);
});
