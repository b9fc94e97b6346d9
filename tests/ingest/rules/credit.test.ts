import { expect, test } from "vitest";
import { credit } from "../../../src/ingest/rules/credit.ts";
import { within } from "./place.ts";

test.each([
  "The bridge on Thursday. Photo: Tom Hale/PA",
  "Vice Mayor Visits Mill - Day 3 Jane Roe/Getty Images",
  "Photograph: Jane Roe/The Echo",
  "(AP Photo/Jane Roe)",
  "Image copyright: Ann Lee",
  "Image copyright Reuters",
  "Photo by Jane Roe",
  "Illustration by Ann Lee for The Echo",
  "Getty Images",
  "Credit: NASA",
  "(Reporting by Jane Roe; Editing by Ann Lee.)",
  "Jane Roe contributed reporting.",
  "Ann Lee and Jane Roe contributed to this report.",
])("%j is dropped", (block) => {
  expect(credit.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "Photographer sues Getty Images",
  "The photographs were bought by Getty Images.",
  "The Army said the contract will be renegotiated. REUTERS",
  "Boeing to cut 2,000 jobs - Reuters",
  "Photos by the hundred covered the wall.",
  "Art by children fills the hall",
  "She works for the AP.",
  "“It was awful,” she told Reuters",
  "Picture the scene: a hall, a piano, no lights.",
  "The mayor, who contributed to this report on schools, said that it had been read by nobody, and that he wouldn’t read it either, whatever happened. It goes on.",
  "Credit is hard to get",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(credit.drops(block, within(block, part))).toBe(false);
});
