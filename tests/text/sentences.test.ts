import { expect, test } from "vitest";
import { analyze } from "../../src/text/analyze.ts";

const sentencesOf = (text: string) =>
  analyze(text).paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));

test.each([
  ["“We waited....” Vale said. “Nobody came.”", ["“We waited....” Vale said.", "“Nobody came.”"]],
  ["“It hurt...” Vale stopped. “It hurt a lot.”", ["“It hurt...”", "Vale stopped.", "“It hurt a lot.”"]],
  ["He works for Marsh & Co. Ltd. The firm is small.", ["He works for Marsh & Co. Ltd.", "The firm is small."]],
  ["See fig. 2 and ch. 9 there. Asst. Chief Dora Bell has read it.", ["See fig. 2 and ch. 9 there.", "Asst. Chief Dora Bell has read it."]],
  ["They turned to plan C. Nobody liked it.", ["They turned to plan C.", "Nobody liked it."]],
  ["Residents of Block D. Owners left.", ["Residents of Block D.", "Owners left."]],
  ["So did I. The rest stayed.", ["So did I.", "The rest stayed."]],
  ["The book is by J. Marsh. He wrote it with T. K. Bell.", ["The book is by J. Marsh.", "He wrote it with T. K. Bell."]],
])("parts sentences at their ends alone: %s", (text, wanted) => {
  const found = sentencesOf(text);
  // Whether “…” and who says it are one sentence or two is not told by a stop within the marks.
  expect(found.join(" ")).toBe(wanted.join(" "));
  expect(found.every((sentence) => /^[“"\p{Lu}]/u.test(sentence) && /[.!?]”?$/.test(sentence))).toBe(true);
  if (!/“/.test(text)) expect(found).toEqual(wanted);
});
