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
