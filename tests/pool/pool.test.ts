import { afterAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { directPool, openPool } from "../../src/pool/pool.ts";
import { doubling, endless, refusing } from "./tasks.ts";

describe.each([
  ["in threads", openPool()],
  ["in the caller's thread", directPool],
])("tasks %s", (_, pool) => {
  afterAll(() => pool.close());

  test("give what they give, however many there are", async () => {
    const numbers = Array.from({ length: 20 }, (_, i) => i);
    expect(await Promise.all(numbers.map((number) => pool.run(doubling, number)))).toEqual(numbers.map((number) => 2 * number));
  });

  test("refuse in words that a person is told", async () => {
    await expect(pool.run(refusing, "This page holds no article.")).rejects.toThrow(new UserError("This page holds no article."));
    await expect(pool.run(refusing, "")).rejects.toBeInstanceOf(UserError);
  });
});

describe("a task that takes too long", () => {
  test("is ended with its thread, and the next one runs", async () => {
    const pool = openPool();
    const refusal = await pool.run(endless, "a.md").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect(refusal).toMatchObject({ message: "a.md takes too long to read." });
    expect(await pool.run(doubling, 4)).toBe(8);
    await pool.close();
  });

  test("rejects when the pool is closed, as those that wait do", async () => {
    const pool = openPool();
    const ends = Array.from({ length: 6 }, () => pool.run({ ...endless, limit: 60_000 }, "a.md").catch(() => "ended"));
    await pool.close();
    expect(await Promise.all(ends)).toEqual(ends.map(() => "ended"));
  });
});
