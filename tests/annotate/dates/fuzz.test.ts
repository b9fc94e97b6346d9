import fc from "fast-check";
import { expect, test } from "vitest";
import { findDates } from "../../../src/annotate/dates/find-dates.ts";
import { findEvents } from "../../../src/annotate/dates/find-events.ts";
import { analyze } from "../../../src/text/analyze.ts";
import { LONG } from "../../long.ts";
import { processorTime } from "../../processor-time.ts";

const LENGTH = LONG ? 60_000 : 20_000;

const WORDS =
  "2002 1,000 3.5 12 May March Friday Fri. last next this the a of in on by early mid- two twenty-one hundred half years day week quarter third- fiscal ago later earlier summer 480 BC p.m. 10:30 noon night now recently future every '90s Christmas - – , . ; ( ) “ ” said that which will $ % \n\n 𝔘 é".split(
    " ",
  );

test("every date is a span of the text with a value, in order and without overlap, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), fc.constantFrom("2018-02-12", undefined), (words, published) => {
      const text = words.join(" ");
      const dates = findDates(analyze(text), published);
      let end = 0;
      for (const date of dates) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.text).toBe(text.slice(date.start, date.end));
        expect(date.value).not.toBe("");
        end = date.end;
      }
    }),
  );
});

test("events cover every sentence of a dated text and stay within it, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      const analysis = analyze(text);
      const events = findEvents(analysis, findDates(analysis, "2018-02-12"), "2018-02-12");
      for (const { sentences } of analysis.paragraphs)
        for (const sentence of sentences)
          expect(events.some(({ start, end }) => start >= sentence.start && end <= sentence.end)).toBe(true);
    }),
  );
});

test.each([
  "1,111,",
  "2001 ",
  "2001-",
  "the ",
  "in May ",
  "a year ago ",
  "10 ",
  "(",
  "two hours and ",
  "Friday night, ",
  "last ",
  "“",
  "1 January 2 ",
  "early ",
])(`a text of ${LENGTH} characters of %j takes no longer than three seconds`, (piece) => {
  const text = piece.repeat(LENGTH / piece.length);
  const analysis = { text, paragraphs: [{ start: 0, end: text.length, sentences: [{ start: 0, end: text.length }], tokens: [] }] };
  const taken = processorTime();
  findEvents(analysis, findDates(analysis, "2018-02-12"), "2018-02-12");
  expect(taken()).toBeLessThan(3000);
});
