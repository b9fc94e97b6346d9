import { describe, expect, test } from "vitest";
import { said, speech } from "../said.ts";

describe("what was said before its speaker", () => {
  test("a quotation is its speaker's, in both orders", () => {
    expect(speech("“The bridge is closed,” Anna Lee said.")).toEqual([["Anna Lee", "“The bridge is closed,”"]]);
    expect(speech("“The bridge is closed,” said Anna Lee.")).toEqual([["Anna Lee", "“The bridge is closed,”"]]);
  });

  test("a quotation that goes on behind the speaker is one statement", () => {
    expect(speech("“The bridge is closed,” Anna Lee said. “It will stay so.”")).toEqual([
      ["Anna Lee", "“The bridge is closed,” | “It will stay so.”"],
    ]);
    expect(speech("“The bridge,” Anna Lee told me, “will stay closed for a year.”")).toEqual([
      ["Anna Lee", "“The bridge,” | “will stay closed for a year.”"],
    ]);
  });

  test("an appositive between speaker and verb belongs to the speaker", () => {
    const text = "“I am not holding my breath,” Anna Lee, a former engineer at the Harbour Office, told me. “There is a risk.”";
    expect(said(text)).toMatchObject([{ who: "Anna Lee", hearer: "me", what: ["“I am not holding my breath,”", "“There is a risk.”"] }]);
  });

  test("two speakers of one statement are both kept", () => {
    const text = "“We are ready to talk,” Harbour Minister Anna Lee and Jim Ortega wrote in a letter last August.";
    expect(said(text)).toMatchObject([{ who: "Anna Lee", others: ["Jim Ortega"] }]);
  });

  test("a clause without marks is its speaker's", () => {
    expect(speech("The tax will rise next year, Anna Lee said.")).toEqual([["Anna Lee", "The tax will rise next year"]]);
    expect(speech("The tax, Anna Lee said, will rise next year.")).toEqual([["Anna Lee", "The tax | will rise next year"]]);
    expect(speech("Anna Lee spoke. The tax, she continued, is unlikely to rise.")).toEqual([["Anna Lee", "The tax | is unlikely to rise"]]);
  });

  test("a show named in marks before the speaker is nothing said", () => {
    expect(speech("On Channel Four’s “Morning Coffee,” Anna Lee said that the bridge was closed.")).toEqual([
      ["Anna Lee", "that the bridge was closed"],
    ]);
  });

  test("a verb that no list has reports right behind a quotation", () => {
    expect(speech("“That is a bad joke,” Anna Lee fumed on Tuesday.")).toEqual([["Anna Lee", "“That is a bad joke,”"]]);
  });
});
