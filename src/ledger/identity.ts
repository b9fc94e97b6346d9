import { randomInt } from "node:crypto";

let last = 0;
let count = 0;

/** A new id of 24 of a-z, 0-9: in order of time, then of making in this process, and not to be guessed. */
export function newId(now: number): string {
  count = now === last ? count + 1 : 0;
  last = now;
  return digits(now, 9) + digits(count % 36 ** 3, 3) + digits(randomInt(36 ** 6), 6) + digits(randomInt(36 ** 6), 6);
}

function digits(value: number, length: number): string {
  return value.toString(36).padStart(length, "0");
}
