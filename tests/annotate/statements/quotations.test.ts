import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

const rules = (text: string) => said(text).map(({ who, pattern }) => [who, pattern]);

describe("quotations that no verb of saying claims", () => {
  test.each([
    ["behind a verb of any kind", "Anna Lee defined the new crossing as “a gift to all of us.”"],
    ["within what somebody wants", "Anna Lee tried to “put the whole sorry business of the bridge behind us.”"],
  ])("a quotation that reads like speech is kept: %s", (_, text) => {
    expect(rules(text)).toEqual([["Anna Lee", "X backed … “…”"]]);
  });

  test.each([
    ["a title", "Anna Lee starred in the show “Bridges of the North” for nine years."],
    ["a title with the sentence's stop in its marks", "Anna Lee won the prize for “Songs of the Old River.”"],
    ["a name before a noun", "The “Red Line” train crosses the bridge at noon."],
    ["one word of the reporter's", "The bridge is a “landmark” building of its time."],
  ])("one that reads like a name is not: %s", (_, text) => {
    expect(rules(text)).toEqual([]);
  });
});

describe("reports within reports", () => {
  test("a stand that leads into another report takes it in", () => {
    expect(said("Anna Lee praised engineers who said the bridge “would stand for centuries.”")).toMatchObject([
      { who: "Anna Lee", what: ["engineers who said the bridge “would stand for centuries.”"] },
    ]);
  });

  test("a stand and a report side by side stay two", () => {
    expect(said("Anna Lee praised the engineers, and Tom Reed said the bridge would stand.").map(({ who }) => who)).toEqual([
      "Anna Lee",
      "Tom Reed",
    ]);
  });
});

describe("pieces of one statement", () => {
  test("a third paragraph left unclosed goes on too", () => {
    const text = "“It is closed,” Anna Lee said. “And it was wrong.\n\n“It was wrong from the start.\n\n“It will stay wrong.”";
    expect(said(text)).toMatchObject([{ who: "Anna Lee" }]);
  });

  test("speakers named within the marks stay apart", () => {
    const text = "The talk went on.\n\n“LEE: It is closed for good.\n\n“REED: It is open to all.\n\n“LEE: It is not open at all.”";
    expect(said(text).map(({ who }) => who)).toEqual(["LEE", "REED", "LEE"]);
  });

  test("a quotation right behind what somebody said bears it out", () => {
    expect(said("Anna Lee says people should choose. “It is their life, and they are not hurting anybody.”")).toMatchObject([
      { who: "Anna Lee", what: ["people should choose", "“It is their life, and they are not hurting anybody.”"] },
    ]);
  });
});

describe("verbs that the tagger takes for nouns and names", () => {
  test.each([
    ["The ad claims “the bridge is the safest of all.”", "The ad"],
    ["It was closed. Said Lee, “The thought of it is very painful to us.”", "Lee"],
  ])("%s", (text, who) => {
    expect(said(text)).toMatchObject([{ who }]);
  });

  test("rows of quotations are whole", () => {
    expect(said("Anna Lee named “The Bridge,” “The River” and “The Road” as her favorites.")[0]?.what.join()).toContain("“The Road”");
  });
});

describe("two reports in one sentence", () => {
  test("a second report with a subject and a quotation of its own is another statement", () => {
    expect(said("Anna Lee called the plan “a great gift to us,” but Tom Reed said it “will never work.”").map(({ who }) => who)).toEqual([
      "Anna Lee",
      "Tom Reed",
    ]);
  });

  test("what goes on within “that …” without a comma is not", () => {
    expect(said("Anna Lee said that it was “a great gift” and Reed called it “a mess.”").map(({ who }) => who)).toEqual(["Anna Lee"]);
  });
});
