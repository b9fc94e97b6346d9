import { expect, test } from "vitest";
import { newId } from "../../src/ledger/identity.ts";

test("ids are in the order in which they are made, however many at a time, and where the clock is set back", () => {
  const now = Date.UTC(2026, 0, 1);
  const ids = [...Array.from({ length: 100_000 }, () => newId(now)), newId(now + 10_000), newId(now - 3_600_000), newId(now + 5)];
  expect(ids.every((id) => /^[a-z0-9]{24}$/.test(id))).toBe(true);
  expect(ids.every((id, i) => i === 0 || id > (ids[i - 1] ?? ""))).toBe(true);
});
