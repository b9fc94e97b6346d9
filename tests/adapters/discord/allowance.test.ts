import { expect, test } from "vitest";
import { createAllowance } from "../../../src/adapters/discord/allowance.ts";

test("an allowance gives what two seconds bring at once, and then what each moment brings", () => {
  let at = 0;
  const may = createAllowance(100, () => at);
  expect([may(150), may(50), may(1)]).toEqual([true, true, false]);
  at = 500;
  expect([may(50), may(1)]).toEqual([true, false]);
  at = 60_000;
  expect([may(200), may(1)]).toEqual([true, false]);
});

test("an allowance lets one thing go that is larger than all of it, which what comes next waits for", () => {
  let at = 0;
  const may = createAllowance(100, () => at);
  expect([may(500), may(1)]).toEqual([true, false]);
  at = 3_000;
  expect(may(1)).toBe(false);
  at = 3_010;
  expect([may(1), may(1)]).toEqual([true, false]);
});
