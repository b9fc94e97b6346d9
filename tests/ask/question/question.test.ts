import { expect, test } from "vitest";
import { asHeading, notMentioned } from "../../../src/ask/question/question.ts";
import { storyOf } from "../../stories/build.ts";

const index = storyOf(["“The mast is gone,” Ada Quill, a rigger at the Port Authority, said. The crane of Ostby fell in 2019."]);

test.each([
  ["when did the crane fall", "When did the crane fall?"],
  ["who wants the mast replaced", "Who wants the mast replaced?"],
  ["how old is ada quill", "How old is Ada Quill?"],
  ["did QUILL climb the mast", "Did Quill climb the mast?"],
  ['who said "the mast is gone"', "Who said “the mast is gone”?"],
  ["in which year did it fall", "In which year did it fall?"],
  ["who fell in ostby", "Who fell in Ostby?"],
  ["cost of the mast", "Cost of the mast"],
])("%j is headed %j", (question, heading) => {
  expect(asHeading(index, question)).toBe(heading);
});

test.each([
  ["Obama", "Nothing here mentions Obama."],
  ["the pope", "Nothing here mentions the pope."],
  ["residents", "Nothing here mentions residents."],
  ["referee", "Nothing here mentions “referee”."],
  ["class", "Nothing here mentions “class”."],
])("that the story lacks %j is said as a person would", (words, reason) => expect(notMentioned(words)).toBe(reason));
