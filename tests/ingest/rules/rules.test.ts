import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "../../../src/ingest/rules/rules.ts";
import { MEASURED } from "../../growth/growth.ts";
import { LONG } from "../../long.ts";
import { processorTime } from "../../processor-time.ts";

const PROSE = "The council of the town spoke for three hours on Thursday, and in the end nobody at all agreed with anybody else about it.";
const rulesOf = (...blocks: string[]) => judge(blocks).map(({ rule }) => rule);

test("the promise under a sign-up line goes with it, and nothing after", () => {
  expect(rulesOf(PROSE, "Sign up for the newsletter Town Today", "The most important stories, every morning.", PROSE)).toEqual([
    undefined,
    "sign-up",
    "sign-up",
    undefined,
  ]);
  expect(rulesOf(PROSE, "The most important stories, every morning.", PROSE)).toEqual([undefined, undefined, undefined]);
});

test("a list of related pages ends where the text goes on, and leaves its heading", () => {
  expect(rulesOf(PROSE, "Related stories", "Bus fares to rise again", "Ferry stops at six", "What happens next", PROSE)).toEqual([
    undefined,
    "related",
    "related",
    "related",
    undefined,
    undefined,
  ]);
});

test("a heading that sounds like a list's stays where a sentence follows", () => {
  expect(rulesOf(PROSE, "More on the strike", PROSE)).toEqual([undefined, undefined, undefined]);
});

test("two headlines after the text are links, one is left, and so is a list that was announced", () => {
  expect(rulesOf(PROSE, "Bus fares to rise again", "Ferry stops at six today")).toEqual([undefined, "links", "links"]);
  expect(rulesOf(PROSE, "Bus fares to rise again")).toEqual([undefined, undefined]);
  expect(rulesOf(PROSE, "These will be closed:", "The bridge at Mill Lane", "The ford at the brook")).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a title may begin as a pointer does, a line within the text not", () => {
  expect(rulesOf("Watch: Dog rescued from the river", PROSE, "Watch: Dog rescued from the river", PROSE)).toEqual([
    undefined,
    undefined,
    "read-more",
    undefined,
  ]);
});

const WORDS =
  "share share this on facebook twitter the page by and to sign up for our newsletter inbox related more from read photo by getty images reuters / © ( ) : . , 2018 May 14 copyright all rights reserved cookies we use advertisement comments - — | menu home".split(
    " ",
  );

test("no rule is slow, whatever it is given", MEASURED, () => {
  const hostile = fc.array(fc.constantFrom(...WORDS), { minLength: 20, maxLength: 120 }).map((words) => words.join(" "));
  const repeated = fc
    .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 50, max: 3000 }))
    .map(([word, times]) => `${word} `.repeat(times).trim());
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, repeated), { minLength: 1, maxLength: 5 }), (blocks) => {
      const taken = processorTime();
      judge(blocks);
      return taken() < 250;
    }),
  );
});

test("ten times as many lines take about ten times as long", MEASURED, () => {
  const lines = LONG ? 10_000 : 2_000;
  const timeOf = (count: number) => {
    const start = process.cpuUsage();
    judge([PROSE, ...Array.from({ length: count }, (_, i) => `Related page number ${i} of many`)]);
    return process.cpuUsage(start).user;
  };
  const short = Math.max(timeOf(lines), timeOf(lines));
  expect(timeOf(10 * lines)).toBeLessThan(20 * short);
});
