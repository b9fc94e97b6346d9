import { describe, expect, test } from "vitest";
import { inBatches } from "../../src/ledger/batch.ts";

describe("work in batches", () => {
  test("is done at once for what comes at once, in order", async () => {
    const batches: number[][] = [];
    const double = inBatches(async (items: readonly number[]) => {
      batches.push([...items]);
      return items.map((item) => item * 2);
    });
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(await double(4)).toBe(8);
    expect(batches).toEqual([[1, 2, 3], [4]]);
  });

  test("is done in several batches where there is much", async () => {
    const sizes: number[] = [];
    const keep = inBatches(async (items: readonly number[]) => {
      sizes.push(items.length);
      return items;
    });
    expect(await Promise.all(Array.from({ length: 130 }, (_, i) => keep(i)))).toHaveLength(130);
    expect(sizes).toEqual([60, 60, 10]);
  });

  test("fails for the item at fault alone", async () => {
    const work = inBatches(async (items: readonly string[]) => {
      if (items.includes("bad")) throw new Error("bad item");
      return items;
    });
    const results = await Promise.allSettled(["a", "bad", "b"].map(work));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});
