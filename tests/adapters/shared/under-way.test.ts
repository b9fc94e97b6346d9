import { expect, test } from "vitest";
import { createUnderWay } from "../../../src/adapters/shared/under-way.ts";
import { createGate } from "../gate.ts";

test("what is under way is waited for, also what begins meanwhile, well or badly", async () => {
  const underWay = createUnderWay();
  const gate = createGate();
  const done: string[] = [];
  const later = async () => void done.push("later");
  underWay.add(gate.opened.then(() => void underWay.add(later())));
  const failing = underWay.add(Promise.reject(new Error("no")));
  const settled = underWay.settled(60_000);
  gate.open();
  await expect(failing).rejects.toThrow("no");
  expect(await settled).toBe(0);
  expect(done).toEqual(["later"]);
});

test("what takes too long is counted", async () => {
  const underWay = createUnderWay();
  underWay.add(createGate().opened);
  expect(await underWay.settled(0)).toBe(1);
});
