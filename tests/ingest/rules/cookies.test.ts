import { expect, test } from "vitest";
import { cookies } from "../../../src/ingest/rules/cookies.ts";
import { within } from "./place.ts";

test.each([
  "We use cookies to improve your experience on this site.",
  "This website uses cookies. By continuing you accept our policy.",
  "Accept all cookies",
  "By using this site you agree to our Privacy Policy and Terms of Use.",
  "Privacy Policy | Terms of Use | Cookie Policy",
  "Please enable JavaScript to view this website.",
])("%j is dropped", (block) => {
  expect(cookies.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "We use cookies as bribes for the children.",
  "“We use cookies to improve your experience,” the notice said.",
  "Our website uses cookies, the minister said, and nobody reads why.",
  "The cookies were still warm.",
  "Privacy is dead",
  "Accept that cookies crumble.",
  "Terms of the treaty",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(cookies.drops(block, within(block, part))).toBe(false);
});
