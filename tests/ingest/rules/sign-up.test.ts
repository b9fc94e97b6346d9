import { expect, test } from "vitest";
import { signUp } from "../../../src/ingest/rules/sign-up.ts";
import { within } from "./place.ts";

test.each([
  "Sign up for the newsletter Today in Town",
  "Sign up for our daily email alerts",
  "Get our best stories in your inbox",
  "Subscribe to our newsletter",
  "Enter your email address",
  "By signing up you agree to our terms.",
  "Email address:",
])("%j is dropped", (block) => {
  expect(signUp.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "Sign up for the Disney bundle with the same account",
  "Nurses sign up for extra shifts",
  "Your email list will begin to grow",
  "“Sign up for our newsletter,” the page told her.",
  "Residents can sign up for alerts by text, the council said.",
  "Get the children out of the house",
  "Join the queue early",
  "Receive them kindly",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(signUp.drops(block, within(block, part))).toBe(false);
});
