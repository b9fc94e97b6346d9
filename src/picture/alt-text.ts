import { dateInWords } from "../answer/date-words.ts";
import type { Answer, Evidence } from "../model.ts";
import { chooseEntries, countInWords } from "./choose-entries.ts";
import { shortClauses } from "./short-clause.ts";

/** As much as every chat platform takes for a picture's description, in UTF-16 units. */
const LIMIT = 1000;

/** What a timeline's picture shows, in words: its title, how many events of which time, then those events, as many as fit whole. */
export function altText(answer: Extract<Answer, { kind: "timeline" }>, limit = LIMIT): string {
  const entries = chooseEntries(answer);
  const events = [...entries.past, ...entries.upcoming];
  const [first, last] = [events[0], events.at(-1)];
  const span = first === undefined || last === undefined || first.date === last.date ? "" : ` from ${when(first)} to ${when(last)}`;
  let text = `${[answer.title, answer.heading].join(". ")}: ${countInWords(entries)}${span}.`;
  for (const [i, event] of events.entries()) {
    const line = ` ${i === entries.past.length ? "Still to come: " : ""}${when(event)}: ${sentence(shortClauses(event)[0] ?? "")}`;
    const rest = i + 1 < events.length ? ` And ${events.length - i} more.` : "";
    if (text.length + line.length + rest.length > limit) return `${text} And ${events.length - i} more.`;
    text += line;
  }
  return text;
}

const when = ({ date = "" }: Evidence): string => dateInWords(date);

const sentence = (words: string): string => (/[.!?…”"]$/.test(words) ? words : `${words}.`);
