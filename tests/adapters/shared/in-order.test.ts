import { expect, test } from "vitest";
import { createInOrder } from "../../../src/adapters/shared/in-order.ts";
import { createGate } from "../gate.ts";

test("work on one thing is done in order, work on another beside it, and a failure ends none of it", async () => {
  const inOrder = createInOrder();
  const done: string[] = [];
  const gate = createGate();
  const failed = inOrder("a", () => Promise.reject(new Error("no"))).catch(() => void done.push("failed"));
  const first = inOrder("a", async () => {
    await gate.opened;
    done.push("first");
  });
  const second = inOrder("a", async () => void done.push("second"));
  await inOrder("b", async () => void done.push("beside"));
  await failed;
  gate.open();
  await Promise.all([first, second]);
  expect(new Set(done.slice(0, 2))).toEqual(new Set(["failed", "beside"]));
  expect(done.slice(2)).toEqual(["first", "second"]);
});
