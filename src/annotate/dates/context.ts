import type { Day } from "../../text/calendar.ts";

/** A date of which the day, or month and day, may be unknown. */
export interface PartialDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What the resolving of an expression may look at. */
export interface Context {
  /** The day that the article was published; undefined: relative dates stay unresolved. */
  readonly reference: Day | undefined;
  /** Whether the text recounts the past in order (an encyclopedia, a history), so that dates count from the one before. */
  readonly isNarrative: boolean;
  /** The date last mentioned. */
  readonly running: PartialDay | undefined;
  /** The quarter last mentioned: "1989-Q3". */
  readonly quarter: string | undefined;
  /** Whether a report has come to speak of the year or of several quarters since: "a year earlier" is then a year. */
  readonly longer: boolean;
  /** The words of the expression, and those of its sentence before and after it. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** A resolved expression. */
export interface Value {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly certain: boolean;
}
