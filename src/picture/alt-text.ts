import { dateInWords } from "../answer/date-words.ts";
import type { Answer, Evidence } from "../model.ts";

/** As much as chat platforms take for a picture's description, in UTF-16 units. */
const LIMIT = 1000;

/** What a timeline picture shows, for who can't see it: how many events of which time, then as many of them as fit whole. */
export function altText(answer: Extract<Answer, { kind: "timeline" }>, limit = LIMIT): string {
  const events = [...answer.evidence, ...answer.upcoming];
  const [first, last] = [events[0], events.at(-1)];
  const count = `${events.length} ${events.length === 1 ? "event" : "events"}`;
  const span = first === undefined || last === undefined || first.date === last.date ? "" : ` from ${when(first)} to ${when(last)}`;
  let text = `${answer.heading}: a timeline of ${count}${span}.`;
  for (const [i, event] of events.entries()) {
    const line = ` ${when(event)}: ${said(event)}`;
    const rest = i + 1 < events.length ? ` And ${events.length - i} more.` : "";
    if (text.length + line.length + rest.length > limit) return `${text} And ${events.length - i} more.`;
    text += line;
  }
  return text;
}

const when = ({ date = "" }: Evidence): string => dateInWords(date);

function said({ text, clause }: Evidence): string {
  const words = clause === undefined ? text : text.slice(clause.start, clause.end).replace(/,$/, "");
  return /[.!?”"]$/.test(words) ? words : `${words}.`;
}
