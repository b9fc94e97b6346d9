import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPeople } from "../../src/annotate/people/find-people.ts";
import { findStatements } from "../../src/annotate/statements/find-statements.ts";
import { analyze } from "../../src/text/analyze.ts";
import { MEASURED } from "../growth/growth.ts";
import { LONG } from "../long.ts";
import { processorTime } from "../processor-time.ts";

const read = (text: string) => {
  const analysis = analyze(text);
  const found = findPeople(analysis);
  return { ...found, statements: findStatements(analysis, found) };
};

/** The part of the full size that hostile texts have: all of it in the long form. */
const FULL = LONG ? 1 : 1 / 20;

/** Milliseconds of processor time that reading a text may take. */
const BOUND = 20_000;

describe("reading hostile texts", () => {
  test.each([
    ["quotation marks", '"'.repeat(10_000 * FULL)],
    ["quotation marks with blanks", "” “ ".repeat(5_000 * FULL)],
    ["no blanks", "a".repeat(200_000 * FULL)],
    ["no blanks but commas", "Ab,".repeat(60_000 * FULL)],
    ["one long sentence", "and Lee said that he would go to the sea ".repeat(5_000 * FULL)],
    ["one sentence of names", "Lee, the mayor, who said, ".repeat(8_000 * FULL)],
    ["one name without end", "Bank of ".repeat(25_000 * FULL)],
    ["a quotation in every clause", "“Yes,” Lee said, ".repeat(8_000 * FULL)],
  ])("%s", (_, text) => {
    const taken = processorTime();
    read(text);
    expect(taken()).toBeLessThan(BOUND);
  });

  test("time grows in line with length", MEASURED, () => {
    const piece =
      "“The bridge is closed,” Anna Lee told reporters on Tuesday. She said that it would stay so.\n\nJim Ortega, the mayor, called the plan “a burial.” It failed.\n\n";
    const time = (text: string) => {
      const began = process.cpuUsage().user;
      read(text);
      return process.cpuUsage().user - began;
    };
    const pieces = LONG ? 600 : 30;
    const short = piece.repeat(pieces);
    time(short);
    expect(time(piece.repeat(10 * pieces))).toBeLessThan(30 * Math.max(time(short), time(short)));
  });

  test("whatever the text, spans lie inside it and in order", () => {
    const word = fc.constantFrom(
      "Anna",
      "Lee",
      "said",
      "that",
      "“",
      "”",
      '"',
      "‘",
      "’",
      "''",
      ",",
      ".",
      "\n\n",
      "\n",
      ":",
      "—",
      "told",
      "according",
      "to",
      "the",
      "mayor",
      "he",
      "(",
      ")",
      "🙂",
      "who",
      "and",
      "is",
      "called",
      "Mr.",
      "of",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
          fc.array(word, { maxLength: 60 }).map((words) => words.join("")),
          fc.string({ unit: "grapheme", maxLength: 300 }),
        ),
        (text) => {
          const { mentions, statements } = read(text);
          for (const { start, end } of [
            ...mentions,
            ...statements.flatMap(({ content, speaker, cue }) => [...content, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])]),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (const { content } of statements)
            for (let i = 1; i < content.length; i++) expect(content[i]?.start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0);
        },
      ),
    );
  });
});
