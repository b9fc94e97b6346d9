import { expect, test } from "vitest";
import { watchRevisions } from "../../src/ledger/watch-revisions.ts";
import { byHand } from "./by-hand.ts";

test("a look follows every beat, one at a time, also after one that failed, until watching ends", async () => {
  const clock = byHand();
  let looks = 0;
  let end = () => {};
  const stop = watchRevisions(async () => {
    looks += 1;
    if (looks === 1) throw new Error("the database is away");
    await new Promise<void>((resolve) => {
      end = resolve;
    });
  }, clock.repeat);
  clock.beat();
  await new Promise(setImmediate);
  clock.beat();
  clock.beat();
  expect(looks).toBe(2);
  let stopped = false;
  const stopping = stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  expect([stopped, clock.running()]).toEqual([false, 0]);
  end();
  await stopping;
  clock.beat();
  expect(looks).toBe(2);
});
