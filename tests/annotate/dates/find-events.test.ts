import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/annotate/dates/find-dates.ts";
import { findEvents } from "../../../src/annotate/dates/find-events.ts";
import { analyze } from "../../../src/text/analyze.ts";

/** The events of a text published on 12 February 2018, each as "value from: words". */
function eventsOf(text: string, published: string | undefined = "2018-02-12"): string[] {
  const analysis = analyze(text);
  return findEvents(analysis, findDates(analysis, published || undefined, "news"), published || undefined).map(
    ({ value, from, start, end }) => `${value} ${from}: ${text.slice(start, end)}`,
  );
}

describe("within a sentence", () => {
  test("two dated clauses are two events", () => {
    expect(eventsOf("But the pact collapsed in 2002, and by January of 2003, the North had resumed its program.")).toEqual([
      "2002 mention: But the pact collapsed in 2002,",
      "2003-01 mention: and by January of 2003, the North had resumed its program.",
    ]);
  });

  test("two dates that say the same are one event, at the finer of them", () => {
    expect(eventsOf("In August 2003 they met. Two years later, in September 2005, it looked like a success.").at(-1)).toBe(
      "2005-09 mention: Two years later, in September 2005, it looked like a success.",
    );
  });

  test("a span of years is one event, at its beginning", () => {
    expect(eventsOf("The war of the north, fought in 1861-63, was long.")).toEqual([
      "1861 mention: The war of the north, fought in 1861-63, was long.",
    ]);
  });

  test("the date of a saying dates the saying", () => {
    expect(eventsOf("She told me last September that talks have the best chance.")[0]).toMatch(/^2017-09 mention/);
  });

  test("a report that trails a dated clause has the article's date", () => {
    expect(eventsOf("The bridge was closed in 1994, the ministry said.")).toEqual([
      "1994 mention: The bridge was closed in 1994,",
      "2018-02-12 published: the ministry said.",
    ]);
  });

  test("a date in a relative clause dates no more than that", () => {
    expect(eventsOf("The mayor praised Ada Renn, who left the town in 1962.")).toEqual([
      "2018-02-12 published: The mayor praised Ada Renn,",
      "1962 mention: who left the town in 1962.",
    ]);
  });

  test("the year in a name dates nothing", () => {
    expect(eventsOf("They led the team at the 2018 Winter Olympics in Pyeongchang.")[0]).toMatch(/^2018-02-12 published/);
  });

  test("a span, a repetition and a vague time date nothing", () => {
    expect(eventsOf("For months they have met every Friday and recently again.")).toEqual([
      "2018-02-12 published: For months they have met every Friday and recently again.",
    ]);
  });
});

describe("over sentences", () => {
  test("a sentence that tells on in the past has the date of the one before", () => {
    expect(eventsOf("In 2009 the talks ended. The guests walked out and flew home.").at(-1)).toBe(
      "2009 carried: The guests walked out and flew home.",
    );
  });

  test("a report, and a sentence of the present, have the article's date", () => {
    expect(eventsOf("In 2009 the talks ended. The ministry said so.").at(-1)).toMatch(/^2018-02-12 published/);
    expect(eventsOf("In 2009 the talks ended. The building is empty.").at(-1)).toMatch(/^2018-02-12 published/);
  });

  test("without the article's date, undated sentences have none", () => {
    expect(eventsOf("In 2009 the talks ended. The building is empty.", "")).toEqual(["2009 mention: In 2009 the talks ended."]);
  });
});
