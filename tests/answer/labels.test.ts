import { describe, expect, test } from "vitest";
import { citationLabel, dateLabel, readableDate, speakerLabel } from "../../src/answer/labels.ts";

const citation = { article: "a", title: "Talks", passage: 3, start: 0, end: 4 };
const evidence = { text: "Yes.", said: [], citation };

describe("labels", () => {
  test.each([
    ["2017-08-03", "3 August 2017"],
    ["2017-08", "August 2017"],
    ["2005", "2005"],
    ["2018-W06", "week 6 of 2018"],
    ["2017-SU", "summer 2017"],
    ["2016-Q1", "quarter 1 of 2016"],
    ["2016-H2", "second half of 2016"],
    ["198", "the 1980s"],
    ["198X", "the 1980s"],
    ["19", "the 1900s"],
    ["2018-02-16T14:30", "16 February 2018, 14:30"],
    ["2018-02-16TMO", "16 February 2018, morning"],
  ])("%s reads %s", (value, words) => expect(readableDate(value)).toBe(words));

  test.each(["PRESENT_REF", "P2Y", "XXXX-WXX-2", "2018-13", "", "2018-ZZ"])("%s is no time that could be told", (value) =>
    expect(readableDate(value)).toBeUndefined(),
  );

  test("tell a date resolved and as written, and when it was worked out", () => {
    expect(dateLabel({ ...evidence, date: "2017-08", dateText: "last August", certain: true })).toBe("August 2017 (“last August”)");
    expect(dateLabel({ ...evidence, date: "2017-08", certain: false })).toBe("August 2017 (from context)");
    expect(dateLabel({ ...evidence, date: "2005", dateText: "2005", certain: true })).toBe("2005");
    expect(dateLabel({ ...evidence, date: "PRESENT_REF", dateText: "now" })).toBe("“now”");
    expect(dateLabel(evidence)).toBeUndefined();
  });

  test("tell who says it and where it stands", () => {
    expect(speakerLabel({ ...evidence, speaker: "Ann Low", role: "a judge" })).toBe("Ann Low, a judge");
    expect(speakerLabel(evidence)).toBeUndefined();
    expect(citationLabel({ ...citation, publisher: "Daily", published: "2018-02-16" })).toBe("Daily, “Talks”, 16 February 2018, passage 3");
    expect(citationLabel(citation)).toBe("“Talks”, passage 3");
  });
});
