import { describe, expect, test } from "vitest";
import { said, speech } from "../said.ts";

describe("what was said behind its speaker", () => {
  test("a clause with and without that", () => {
    expect(speech("Anna Lee said that the bridge was closed.")).toEqual([["Anna Lee", "that the bridge was closed"]]);
    expect(speech("Anna Lee said the bridge was closed.")).toEqual([["Anna Lee", "the bridge was closed"]]);
  });

  test("the hearer is no part of what was said", () => {
    expect(said("Anna Lee told Jim Ortega last September that the cost would be high.")).toMatchObject([
      { who: "Anna Lee", hearer: "Jim Ortega", what: ["that the cost would be high"] },
    ]);
  });

  test("a relative clause between speaker and verb is passed over", () => {
    expect(speech("Mayor Anna Lee, who had promised a decision by the end of winter, said the council had “run out of excuses.”")).toEqual([
      ["Anna Lee", "the council had “run out of excuses.”"],
    ]);
  });

  test("an opening that has its own verb is passed over", () => {
    expect(speech("Asked about the bridge, Anna Lee said: “It is closed.”")).toEqual([["Anna Lee", "“It is closed.”"]]);
    expect(speech("After months of silence, Anna Lee said the bridge was closed.")).toEqual([["Anna Lee", "the bridge was closed"]]);
  });

  test("a second verb of saying begins a second statement of the same speaker", () => {
    expect(speech("Anna Lee said the bridge was closed, adding that it would stay so.")).toEqual([
      ["Anna Lee", "the bridge was closed"],
      ["Anna Lee", "that it would stay so"],
    ]);
    expect(speech("Anna Lee said the bridge was closed but added that it might open.")).toHaveLength(2);
  });

  test("the outermost speaker has the statement", () => {
    expect(speech("Anna Lee said that Jim Ortega claimed the bridge was closed.")).toEqual([
      ["Anna Lee", "that Jim Ortega claimed the bridge was closed"],
    ]);
  });

  test("questions are statements too", () => {
    expect(speech("Anna Lee asked whether the bridge was closed.")).toEqual([["Anna Lee", "whether the bridge was closed"]]);
  });
});
