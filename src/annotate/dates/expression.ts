/** A unit of the calendar or the clock. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** Parts of a day as TIMEX3 writes them. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

export type Season = "SP" | "SU" | "FA" | "WI";

/** A time of day; without minutes it is an hour alone. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

/** From which date a relative expression counts: the article's, or the one that the text last mentioned. */
export type Anchor = "published" | "running";

/** What a date expression means before a reference fills it: the words' own content and nothing else. Months, days and weekdays count from 1 (Monday). */
export type Expression = (
  | {
      readonly kind: "calendar";
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly which?: -1 | 0 | 1;
      /** Years from the article's: "July last year" is -1. */
      readonly yearOffset?: number;
    }
  | { readonly kind: "before-christ"; readonly value: string }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly which?: -1 | 0 | 1;
      /** Its day of the month: "Friday the 13th" is 13. */
      readonly day?: number;
    }
  | { readonly kind: "day"; readonly offset: number; readonly anchor?: Anchor }
  | { readonly kind: "unit"; readonly unit: Unit; readonly offset: number; readonly anchor: Anchor }
  | { readonly kind: "shift"; readonly unit: Unit; readonly amount: number | undefined; readonly sign: -1 | 1; readonly anchor: Anchor }
  | { readonly kind: "season"; readonly season: Season; readonly year?: number; readonly offset?: number }
  | {
      readonly kind: "quarter";
      readonly quarter?: number;
      readonly half?: number;
      readonly year?: number;
      /** Years from the reference's: "last year's third quarter" is -1. */
      readonly yearOffset?: number;
    }
  | { readonly kind: "period"; readonly year?: number; readonly yearOffset?: number }
  | { readonly kind: "decade"; readonly digits: string }
  | { readonly kind: "year-ago" }
  | { readonly kind: "holiday"; readonly holiday: string; readonly year?: number; readonly offset?: number }
  | { readonly kind: "time" }
  | { readonly kind: "fixed"; readonly type: "DATE" | "TIME" | "DURATION" | "SET"; readonly value: string }
) & { readonly part?: DayPart; readonly clock?: Clock };

/** The expression with a time of day. */
export function withTime(
  expression: Expression,
  { part, clock }: { readonly part?: DayPart | undefined; readonly clock?: Clock | undefined },
): Expression {
  return { ...expression, ...(part === undefined ? {} : { part }), ...(clock === undefined ? {} : { clock }) };
}
