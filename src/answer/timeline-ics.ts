import ical, { ICalEventTransparency } from "ical-generator";
import type { Answer, Evidence } from "../model.ts";
import { addDays, parseDay } from "../text/calendar.ts";
import { intervalOf } from "../text/date-interval.ts";

/**
 * A timeline as a calendar (RFC 5545): one all-day event for each dated event, as long as its date is coarse. Its time stamp is the
 * article's date, never the clock's, so that the same answer gives the same calendar. Events of decades and centuries are left out.
 */
export function timelineIcs({ evidence, upcoming, heading, story }: Extract<Answer, { kind: "timeline" }>): string {
  const calendar = ical({ name: heading, prodId: { company: "Pullquote", product: "timeline", language: "EN" } });
  for (const event of [...evidence, ...upcoming]) {
    const interval = event.date !== undefined && event.date.length >= 4 ? intervalOf(event.date) : undefined;
    const [start, end] = [parseDay(interval?.from), parseDay(interval?.to)];
    if (start === undefined || end === undefined) continue;
    const { article, passage, start: at, url } = event.citation;
    calendar.createEvent({
      id: `${[story, article, passage, at, event.date].join("-")}@pullquote`,
      start: instant(start),
      end: instant(addDays(end, 1)),
      allDay: true,
      stamp: instant(parseDay(event.citation.published) ?? start),
      summary: summaryOf(event),
      description: descriptionOf(event),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url === undefined ? {} : { url }),
    });
  }
  return calendar.toString();
}

const instant = ({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): Date =>
  new Date(Date.UTC(year, month - 1, day));

const summaryOf = ({ text, clause }: Evidence): string => (clause === undefined ? text : text.slice(clause.start, clause.end));

function descriptionOf({ text, dateText, certain, citation: { publisher, title, published } }: Evidence): string {
  const source = [publisher, `“${title}”`, published?.slice(0, 10)].filter((part) => part !== undefined).join(", ");
  const note = certain === true || dateText === undefined ? [] : [`Date worked out from “${dateText}”.`];
  return [text, ...note, source].join("\n\n");
}
