import { expect, test } from "vitest";
import { textKind } from "../../../src/annotate/dates/text-kind.ts";

const HISTORY = "In 1861 the war began, and by 1863 the north had won. ".repeat(120);

test("a long text of years far from its own is a narrative", () => {
  expect(textKind(HISTORY, 2009)).toBe("narrative");
});

test("a long text that speaks of its day is news, whatever years it tells of", () => {
  expect(textKind("In 1861 the war began, the mayor said on Monday, and last week it was told. ".repeat(80), 2009)).toBe("news");
});

test("a text of its own year is news", () => {
  expect(textKind(HISTORY, 1862)).toBe("news");
});

test("a short text is a message, a paragraph is not unless it has the marks of one", () => {
  const paragraph =
    "The council of the town met in the old hall and spoke for hours of what to do with the bridge that was closed, and of who should pay for it in the end, and when it might open.";
  expect(textKind("see u tmr", 2018)).toBe("message");
  expect(textKind(paragraph, 2018)).toBe("news");
  expect(textKind(`${paragraph} #bridge http://t.example/x`, 2018)).toBe("message");
});
