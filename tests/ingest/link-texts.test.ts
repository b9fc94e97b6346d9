import { expect, test } from "vitest";
import { cleanText } from "../../src/ingest/clean.ts";
import { withoutLinkTexts } from "../../src/ingest/link-texts.ts";
import { doubling, MEASURED, steepGrowth } from "../growth/growth.ts";

test.each([
  ["Senator Ruth Alder Ruth Ann Alder Ness loses its pier The eels come home MORE (I-Ness) agreed.", "Senator Ruth Alder (I-Ness) agreed."],
  ["“No,” said Rob Lund Robert (Rob) Lund Boats at sea MORE, and left.", "“No,” said Rob Lund, and left."],
  ["Ruth Alder Ruth Ann Alder A pier MORE and Ivo Lund Ivo Jan Lund A quay MORE met.", "Ruth Alder and Ivo Lund met."],
  ["President Lund Ivo Jan LundBoats at sea The eels come home MORE left.", "President Lund left."],
  ["Chair Ruth Alder Ruth Ann AlderNess loses its pier MORE (I-Ness) agreed.", "Chair Ruth Alder (I-Ness) agreed."],
])("link texts behind a name go: %s", (written, read) => {
  expect(withoutLinkTexts(written).text).toBe(read);
});

test.each([
  "Ruth Alder wants MORE boats.",
  "Ruth Alder and Ruth Ann Alder are two people, and there are MORE of them.".replace("Ruth Alder and", "Ivo Lund and"),
  "Senator Ruth Alder Ruth Ann Alder, it said, agreed.",
  "The MORE Act, which Ruth Alder wrote, was read.",
])("other words stay: %s", (written) => {
  expect(withoutLinkTexts(written)).toEqual({ text: written, removed: [] });
});

test("what went is told", () => {
  const text = `Senator Ruth Alder Ruth Ann Alder Ness loses its pier MORE agreed on Tuesday to let the old pier go, after divers had found its timbers eaten.`;
  const { body, dropped } = cleanText(`Ness lets its old pier go\n\n${text}`);
  expect(body[0]).toMatch(/^Senator Ruth Alder agreed on Tuesday/);
  expect(dropped).toContainEqual({ rule: "link-texts", text: "Ruth Ann Alder Ness loses its pier MORE" });
});

test("double the text takes double the time", MEASURED, () => {
  const piece = "Ruth Alder Ruth Alder MORE ";
  const growth = steepGrowth(
    withoutLinkTexts,
    (length) => piece.repeat(length / piece.length),
    doubling(2_000 * piece.length, 64_000 * piece.length),
    40,
  );
  expect(growth).toBeUndefined();
});
