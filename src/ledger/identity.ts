import { randomInt } from "node:crypto";

let last = 0;
let count = 0;

/** A new id of 24 of a-z, 0-9: in order of time, then of making in this process, and not to be guessed. */
export function newId(now: number): string {
  count = now === last ? count + 1 : 0;
  last = now;
  const random = Array.from({ length: 2 }, () =>
    randomInt(36 ** 6)
      .toString(36)
      .padStart(6, "0"),
  ).join("");
  return `${now.toString(36).padStart(9, "0")}${(count % 36 ** 3).toString(36).padStart(3, "0")}${random}`;
}
