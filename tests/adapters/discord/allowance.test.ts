import { expect, test } from "vitest";
import { createAllowance } from "../../../src/adapters/discord/allowance.ts";

test("an allowance gives what two seconds bring at once, and then what each moment brings", () => {
  let at = 0;
  const may = createAllowance(100, () => at);
  expect([may(150), may(50), may(1)]).toEqual([true, true, false]);
  at = 500;
  expect([may(51), may(50), may(1)]).toEqual([false, true, false]);
  at = 60_000;
  expect([may(201), may(200)]).toEqual([false, true]);
});
