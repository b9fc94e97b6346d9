import { describe, expect, test } from "vitest";
import { createTurns } from "../../../src/adapters/discord/turns.ts";

/** Keeps the processor for so many milliseconds. */
const busy = (ms: number) => {
  const ends = performance.now() + ms;
  while (performance.now() < ends);
};

describe("turns", () => {
  test("do the first work at once, and give back what comes of it", async () => {
    const turn = createTurns();
    let done = false;
    const result = turn(async () => {
      done = true;
      return 7;
    });
    expect(done).toBe(true);
    expect(await result).toBe(7);
    await expect(turn(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });

  test("let others have the event loop between, and keep the order", async () => {
    const turn = createTurns(5);
    const order: string[] = [];
    const works = Array.from({ length: 30 }, (_, i) =>
      turn(async () => {
        busy(2);
        order.push(String(i));
      }),
    );
    // What waits for the network is heard before the last is done.
    setImmediate(() => order.push("others"));
    await Promise.all(works);
    expect(order.filter((one) => one !== "others")).toEqual(Array.from({ length: 30 }, (_, i) => String(i)));
    expect(order.indexOf("others")).toBeGreaterThan(0);
    expect(order.indexOf("others")).toBeLessThan(12);
  });

  test("go on after work that failed", async () => {
    const turn = createTurns(1);
    const works = Array.from({ length: 4 }, (_, i) =>
      turn(async () => {
        busy(2);
        if (i % 2 === 1) throw new Error(`no ${i}`);
        return i;
      }),
    );
    expect((await Promise.allSettled(works)).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected"]);
  });
});
