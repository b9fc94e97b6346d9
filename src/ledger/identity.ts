import { randomInt } from "node:crypto";

let last = 0;
let count = 0;

/** A new id of 24 of a-z, 0-9, not to be guessed: in order of time, and in this process of making, also where the clock is set back. */
export function newId(now: number): string {
  count += 1;
  if (now > last || count === 36 ** 3) {
    last = Math.max(now, last + 1);
    count = 0;
  }
  return digits(last, 9) + digits(count, 3) + digits(randomInt(36 ** 6), 6) + digits(randomInt(36 ** 6), 6);
}

function digits(value: number, length: number): string {
  return value.toString(36).padStart(length, "0");
}
