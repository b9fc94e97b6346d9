import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

describe("posts brought in whole", () => {
  test("are the words of the name with the handle before them", () => {
    const text =
      "Dora Bell, the harbour minister, said on Twitter:\n\nDora Bell (@dorabell) Sad to hear of the fire. The crew did all they could. pic.twitter.com/abc\n\nThe pier is closed.";
    expect(said(text)).toMatchObject([
      { who: "Dora Bell", what: ["Sad to hear of the fire. The crew did all they could."], form: "direct", act: "speech" },
    ]);
  });

  test("are the words of the name with the handle behind them", () => {
    const text =
      "The pier burned.\n\nWe did all we could. https://t.co/abc — Mayor Otto Marsh (@ottomarsh) May 3, 2020\n\nThe pier is closed.";
    expect(said(text)).toMatchObject([{ who: "Otto Marsh", what: ["We did all we could."], form: "direct" }]);
  });

  test("go on through short paragraphs to one in the first person", () => {
    const text =
      "Dora Bell (@dorabell) The pier was the heart of this town.\n\nIts people built it twice.\n\nMy thoughts are with the crew.\n\nThe pier is closed.";
    expect(said(text)[0]?.what).toEqual([
      "The pier was the heart of this town.",
      "Its people built it twice.",
      "My thoughts are with the crew.",
    ]);
  });

  test("a name in brackets is no handle", () => {
    expect(said("Dora Bell (Ostby North) The pier is closed.")).toEqual([]);
  });
});

describe("who speaks", () => {
  test.each([
    [
      "an office and a name behind another's statement",
      "The mayor, Otto Marsh, praised its “courage”, and the harbour minister, Dora Bell, said it was “a rare thing to see”.",
      "rare thing",
      "Dora Bell",
    ],
    [
      "an office whose holder was named before, with another's name behind it",
      "Otto Marsh, the former harbour minister, died. The current harbour minister, Dora Bell, whom Marsh taught, said: “He was kind to all.”",
      "He was kind",
      "Dora Bell",
    ],
    [
      "the group that the text calls a group",
      "The Marsh Foundation met the Wardens, a group of sailors. “We are sad to see it burn,” the group said.",
      "We are sad",
      "Wardens",
    ],
    [
      "he, behind a wife named with his",
      "Kofi Marsh died on Monday. He left with his wife, Nane, by his side. “I was happy there,” he said in May.",
      "I was happy",
      "Kofi Marsh",
    ],
    [
      "he, where “that” stands before the name",
      "Otto Marsh spoke. The office announces that Otto Marsh, once a sailor, is well. Marsh ate. “I am well,” he said.",
      "I am well",
      "Otto Marsh",
    ],
  ])("%s", (_, text, words, who) => {
    expect(said(text).find(({ what }) => what.join(" ").includes(words))?.who).toBe(who);
  });

  test("a relation without a name is who alone is called so", () => {
    const text =
      "Jan Bell, Otto Marsh’s younger brother, came. Others wept. Marsh’s brother said: “I forgive them all.” “Go home,” his brother added.";
    expect(said(text).map(({ who }) => who)).toEqual(["Jan Bell", "Jan Bell"]);
  });

  test.each([
    ["Rep. Otto Marsh, Iowa Republican, and Sen. Dora Bell spoke. “It works,” the Iowa Republican said.", "Otto Marsh"],
    ["Rep. Otto Marsh, Iowa Republican, and Sen. Dora Bell spoke. “It works,” the Ohio Republican said.", "Dora Bell"],
    ["Rep. Otto Marsh, Iowa Democrat, spoke. “It works,” the Iowa Republican said.", "the Iowa Republican"],
    ["Rep. Otto Marsh spoke. “It works,” the top Republican said.", "the top Republican"],
  ])("a party member from somewhere is the politician whom it can describe: %s", (text, who) => {
    expect(said(text).at(-1)?.who).toBe(who);
  });

  test("he isn't who is told of by name", () => {
    const text = "Otto Marsh said he fell. When he rose, it was over. Jim Bell then hit him again, he said.";
    expect(said(text).at(-1)?.who).toBe("Otto Marsh");
  });

  test("she is no one of unknown gender where a woman without a name is nearer", () => {
    const text = "Fabrix Marsh, 48, sold bread. “It is gone,” Marsh said. At the door, a woman begged. “Keep one for me,” she said.";
    expect(said(text).at(-1)?.who).not.toBe("Fabrix Marsh");
  });

  test("a former minister isn't the minister", () => {
    const text = "Otto Marsh, the former harbour minister, spoke. Dora Bell left. The harbour minister said it was open.";
    expect(said(text).map(({ who }) => who)).toEqual(["The harbour minister"]);
  });
});

test("a quotation in a subheading or a pull quote is whose the text says it is", () => {
  const text =
    "The pier burned in the night.\n\n## “We will build it again”\n\nThe mayor came.\n\n“We will build it again, stone by stone,” Dora Bell said. Others wept.\n\n“Stone by stone it goes on”";
  expect(said(text).map(({ who }) => who)).toEqual(["Dora Bell", "Dora Bell"]);
});
