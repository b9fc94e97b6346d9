import { describe, expect, test } from "vitest";
import { said, speech } from "../said.ts";

describe("according to", () => {
  test("at the head of a sentence, past what is told of the source", () => {
    expect(speech("According to Mayor Anna Lee, who spoke with the Daily Post on Sunday, the town is now ready to talk.")).toEqual([
      ["Anna Lee", "the town is now ready to talk"],
    ]);
  });

  test("at the end of a sentence", () => {
    expect(speech("It couldn’t hurt, according to Anna Lee.")).toEqual([["Anna Lee", "It couldn’t hurt"]]);
  });
});

describe("quoted as saying", () => {
  test.each([
    [
      "“The river is rising and nobody cares,” Harbour Radio quoted Anna Lee, the mayor, as saying.",
      "“The river is rising and nobody cares,”",
    ],
    ["Harbour Radio quoted Anna Lee as saying that the river was rising.", "that the river was rising"],
    ["Anna Lee was quoted by Harbour Radio as saying “the river is rising and nobody cares.”", "“the river is rising and nobody cares.”"],
    ["“The river is rising and nobody cares,” Anna Lee was quoted as saying.", "“The river is rising and nobody cares,”"],
  ])("who is quoted speaks, not who passes it on: %s", (text, what) => {
    expect(said(text)).toMatchObject([{ who: "Anna Lee", what: [what], act: "speech" }]);
  });
});

describe("in somebody's words", () => {
  test("whose words, and as somebody put it", () => {
    expect(speech("Anna Lee came. In her view, the bridge was safe.")).toEqual([["Anna Lee", "the bridge was safe"]]);
    expect(speech("It was, as Anna Lee put it, “a great day for the town.”")).toEqual([["Anna Lee", "“a great day for the town.”"]]);
  });
});

describe("layout", () => {
  test("a colon at a paragraph's end brings in the next", () => {
    expect(speech("In a statement, Anna Lee said:\n\n“The bridge is closed. It will stay so.”")).toEqual([
      ["Anna Lee", "“The bridge is closed. It will stay so.”"],
    ]);
  });

  test("a name and a colon", () => {
    expect(speech("News of the day.\n\nLEE: The bridge is closed.\n\nORTEGA: Why is that so?")).toEqual(
      [
        ["LEE", "The bridge is closed."],
        ["ORTEGA", "Why is that so?"],
      ].map(([who, what]) => [who, what?.replace(/[.?]$/, "")]),
    );
  });

  test("a name behind a dash, on the line and on the next", () => {
    expect(speech("“We will win this time.” — Anna Lee")).toEqual([["Anna Lee", "“We will win this time.”"]]);
    expect(speech("“We will win this time.”\n\n— Anna Lee, mayor")[0]?.[0]).toBe("Anna Lee");
  });

  test("a paragraph left unclosed goes on in the next", () => {
    expect(speech("“It is closed,” Anna Lee said. “And it was wrong.\n\n“It was wrong from the start.”")).toEqual([
      ["Anna Lee", "“It is closed,” | “And it was wrong. | “It was wrong from the start.”"],
    ]);
  });

  test("quotation without a verb of saying is whose the sentence before speaks of", () => {
    expect(speech("Anna Lee shook her head. “That is not what I meant to say.”")).toEqual([
      ["Anna Lee", "“That is not what I meant to say.”"],
    ]);
  });
});

describe("stands", () => {
  test("praise, plans and calls are no speech", () => {
    const stands = said("Anna Lee praised the plan. Jim Ortega vowed to fight it. The council called for a vote.");
    expect(stands.map(({ who, what, act }) => [who, what[0], act])).toEqual([
      ["Anna Lee", "the plan", "stance"],
      ["Jim Ortega", "to fight it", "stance"],
      ["The council", "a vote", "stance"],
    ]);
  });

  test("a quotation in praise is speech", () => {
    expect(speech("Anna Lee called the plan “a burial without a body.”")).toEqual([["Anna Lee", "the plan “a burial without a body.”"]]);
  });
});
