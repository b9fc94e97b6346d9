import { expect, test } from "vitest";
import { createRecently } from "../../../src/adapters/discord/recently.ts";
import { createLines } from "../../../src/adapters/discord/turns.ts";

test("what was looked up lately is known until its time is over", () => {
  let now = 0;
  const recently = createRecently(1_000, () => now);
  expect([recently("a"), recently("a"), recently("b")]).toEqual([false, true, false]);
  now = 999;
  expect(recently("a")).toBe(true);
  now = 1_000;
  expect([recently("a"), recently("a")]).toEqual([false, true]);
});

test("ten thousand are known, the oldest are forgotten", () => {
  const recently = createRecently(1_000, () => 0);
  for (let i = 0; i < 10_001; i += 1) recently(String(i));
  expect([recently("5000"), recently("0")]).toEqual([true, false]);
});

test("work on one thing is done in order, work on another beside it, and a failure ends none of it", async () => {
  const inLine = createLines();
  const done: string[] = [];
  const work = (name: string, ms: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    done.push(name);
  };
  const failed = inLine("a", () => Promise.reject(new Error("no"))).catch(() => done.push("failed"));
  await Promise.all([failed, inLine("a", work("first", 60)), inLine("a", work("second", 0)), inLine("b", work("beside", 20))]);
  expect(done).toEqual(["failed", "beside", "first", "second"]);
});
