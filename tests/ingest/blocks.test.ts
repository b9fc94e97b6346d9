import { expect, test } from "vitest";
import { blocksOf, isProse, isSentence } from "../../src/ingest/blocks.ts";

test("paragraphs are parted by blank lines, with single spaces inside", () => {
  expect(blocksOf("One  two.\n\n \n\nThree.")).toEqual(["One two.", "Three."]);
});

test("where a line is a paragraph, each is a block of its own", () => {
  expect(
    blocksOf(
      "A title\nA first paragraph that is longer than any line of a text that was wrapped at some width, as every reader will see at once.\nA second one.",
    ),
  ).toHaveLength(3);
});

const WRAPPED = `Showers went on throughout the week in the zone of the
hills, and the drought that began in January is over, said
the weekly review.

The dry period means that the harvest will be late, as in
March of the year before.`;

test("wrapped lines are joined to their paragraphs, also where a line begins with a capital", () => {
  expect(blocksOf(WRAPPED)).toEqual([
    "Showers went on throughout the week in the zone of the hills, and the drought that began in January is over, said the weekly review.",
    "The dry period means that the harvest will be late, as in March of the year before.",
  ]);
});

test("in a wrapped text short lines and items of lists stay lines", () => {
  expect(blocksOf(`${WRAPPED}\n\nWheat 5\nBarley 7\nOats 9`).slice(2)).toEqual(["Wheat 5", "Barley 7", "Oats 9"]);
  expect(
    blocksOf(`${WRAPPED}\n\n- a long item of a list that goes nearly to the end\n- another long item of the list, just as wide as that`),
  ).toHaveLength(4);
});

test("an indented line begins a paragraph in a wrapped text", () => {
  expect(blocksOf(`${WRAPPED}\n   Then the rain came back, and all were glad of it, and\nthe fields were green.`)).toHaveLength(3);
});

test("a sentence has four words and an end; prose has some length", () => {
  expect(isSentence("It rained all day.")).toBe(true);
  expect(isSentence("“It rained all day.”")).toBe(true);
  expect(isSentence("Rain all day long")).toBe(false);
  expect(isSentence("Dr. No.")).toBe(false);
  expect(isProse("It rained all day.")).toBe(false);
});
