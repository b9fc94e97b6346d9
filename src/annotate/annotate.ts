import type { Analysis, Annotations } from "../model.ts";
import { findDates } from "./dates/find-dates.ts";
import { findEvents } from "./dates/find-events.ts";
import { findPeople } from "./people/find-people.ts";
import { findStatements } from "./statements/find-statements.ts";

/** All that is annotated in one text. `published` (ISO 8601) is the reference of relative dates; without it they stay unresolved. */
export function annotate(analysis: Analysis, published?: string): Annotations {
  const { people, mentions } = findPeople(analysis);
  const dates = findDates(analysis, published);
  return {
    people,
    mentions,
    statements: findStatements(analysis, { people, mentions }),
    dates,
    events: findEvents(analysis, dates, published),
  };
}
