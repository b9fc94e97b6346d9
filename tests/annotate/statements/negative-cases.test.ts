import { describe, expect, test } from "vitest";
import { said, speech } from "../said.ts";

describe("what is no statement", () => {
  test.each([
    ["scare quotes", "The town built a so-called “smart” bridge over the old river."],
    ["titles of works", "She read “The Old Man and the Sea” on the bridge every summer."],
    ["nicknames", "Jim “Lefty” Ortega crossed the bridge on Sunday."],
    ["plain news", "The bridge was closed on Tuesday, and nobody crossed it."],
  ])("%s", (_, text) => {
    expect(speech(text)).toEqual([]);
  });

  test.each([
    "Anna Lee would not say whether the bridge was closed.",
    "Anna Lee refused to comment.",
    "Anna Lee has signaled that she would not talk.",
    "Anna Lee did not say that the bridge was closed.",
    "Anna Lee might say that the bridge is closed.",
  ])("not saying is no speech: %s", (text) => {
    expect(said(text).filter(({ act }) => act === "speech")).toEqual([]);
  });

  test("somebody who can't be known stays in their own words", () => {
    expect(said("“It is closed,” a spokeswoman for the council said.")).toMatchObject([{ who: "a spokeswoman for the council" }]);
    expect(said("“The bridge is closed for good and all.”")).toMatchObject([{ who: null }]);
  });
});

test("a heading's marks are nobody", () => {
  expect(said("## Why talking to North Harbour might not work\n\nAnna Lee said the bridge was closed.")).toMatchObject([
    { who: "Anna Lee" },
  ]);
});

describe("marks", () => {
  test.each([
    ["straight", '"The bridge is closed," Anna Lee said.', '"The bridge is closed,"'],
    ["doubled single marks", "''The bridge is closed,'' Anna Lee said.", "''The bridge is closed,''"],
    ["single", "‘The bridge is closed,’ Anna Lee said.", "‘The bridge is closed,’"],
    ["nested", "“He told me ‘the bridge is closed’ twice,” Anna Lee said.", "“He told me ‘the bridge is closed’ twice,”"],
    ["brackets and ellipses", "“[T]he bridge … is closed,” Anna Lee said.", "“[T]he bridge … is closed,”"],
    ["closed by an opening mark", "“The bridge is closed,“ Anna Lee said.", "“The bridge is closed,“"],
  ])("%s", (_, text, quotation) => {
    expect(speech(text)).toEqual([["Anna Lee", quotation]]);
  });
});
