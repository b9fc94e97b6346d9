import { findDates } from "../../../src/annotate/dates/find-dates.ts";
import type { TextKind } from "../../../src/annotate/dates/text-kind.ts";
import { analyze } from "../../../src/text/analyze.ts";

/** The dates of a text, each as "words = value"; published on Monday, 12 February 2018, in a newspaper where nothing else is said. */
export function datesOf(text: string, published: string | undefined = "2018-02-12", kind: TextKind = "news"): string[] {
  return findDates(analyze(text), published, kind).map(({ text, value }) => `${text} = ${value}`);
}

/** The types of the dates of a text. */
export function typesOf(text: string): string[] {
  return findDates(analyze(text), "2018-02-12", "news").map(({ type }) => type);
}
