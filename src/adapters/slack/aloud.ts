import { plainText } from "../../answer/plain-text.ts";
import type { Answer } from "../../model.ts";
import { LIMITS } from "./limits.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";

/** The message in sentences, for screen readers, notifications and where blocks are refused: escaped, whole excerpts only, at most Slack's length of a text. */
export function aloud(answer: Answer, from: number, to: number, notice = ""): string {
  for (let last = to; last >= from; last -= 1) {
    const text = escapeMrkdwn(
      [notice, plainText(part(answer, from, last), undefined, { links: false })].filter((line) => line !== "").join("\n\n"),
    );
    if (text.length <= LIMITS.text) return text;
  }
  return escapeMrkdwn([notice, shorten(answer.heading, 300), answer.reason ?? ""].filter((line) => line !== "").join("\n\n"));
}

/** The answer with its excerpts from one number up to another and how many are left out; the events to come are counted after the others. */
function part(answer: Answer, from: number, to: number): Answer {
  const events = answer.kind === "timeline" ? answer.upcoming.length : 0;
  const total = answer.evidence.length;
  const more = (answer.more ?? 0) + total + events - to;
  const { more: _, ...rest } = { ...answer, heading: shorten(answer.heading, 300), evidence: answer.evidence.slice(from, to) };
  const cut = more > 0 ? { ...rest, more } : rest;
  if (cut.kind === "timeline") return { ...cut, upcoming: cut.upcoming.slice(Math.max(0, from - total), Math.max(0, to - total)) };
  if (cut.kind === "people") return { ...cut, people: cut.people.slice(0, 20) };
  if (cut.kind === "sources") return { ...cut, articles: cut.articles.slice(0, 10) };
  return cut;
}
