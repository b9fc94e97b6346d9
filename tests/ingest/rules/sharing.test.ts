import { expect, test } from "vitest";
import { sharing } from "../../../src/ingest/rules/sharing.ts";
import { within } from "./place.ts";

test.each([
  "Share",
  "Share this story",
  "Tweet",
  "Share on Facebook Twitter WhatsApp",
  "Facebook | Twitter | Email",
  "Copy link",
  "Enjoyed this? Share it with a friend!",
  "Print",
])("%j is dropped", (block) => {
  expect(sharing.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "She bought a share.",
  "Share prices fell on Monday",
  "Facebook sues Twitter over patents",
  "Print is dead",
  "X marks the spot",
  "Post",
  "Email the council your views",
  "Threads of history",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(sharing.drops(block, within(block, part))).toBe(false);
});
