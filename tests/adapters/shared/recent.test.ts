import { afterEach, expect, test, vi } from "vitest";
import { SYSTEM_CLOCK } from "../../../src/adapters/shared/clock.ts";
import { createRecent } from "../../../src/adapters/shared/recent.ts";
import { createManualClock } from "../manual-clock.ts";

test("what came up lately is known until its time is over", () => {
  const clock = createManualClock();
  const recent = createRecent(1_000, clock);
  expect([recent.repeats("a"), recent.repeats("a"), recent.repeats("b"), recent.has("c"), recent.repeats("c")]).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  clock.pass(999);
  expect([recent.has("a"), recent.repeats("a")]).toEqual([true, true]);
  clock.pass(1);
  expect([recent.has("a"), recent.repeats("a"), recent.repeats("a")]).toEqual([false, false, true]);
});

afterEach(() => void vi.useRealTimers());

test("setting the machine's clock back makes nothing last longer", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 2_000_000_000_000 });
  const before = SYSTEM_CLOCK.now();
  vi.setSystemTime(1_000_000_000_000);
  expect(SYSTEM_CLOCK.now()).toBeGreaterThanOrEqual(before);
});

test("a hundred thousand are known, the oldest are forgotten", () => {
  const recent = createRecent(1_000, createManualClock());
  for (let i = 0; i <= 100_000; i += 1) recent.repeats(String(i));
  expect([recent.has("5000"), recent.has("0")]).toEqual([true, false]);
});
