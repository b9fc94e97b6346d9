import { citationLabel, dateLabel, speakerLabel } from "../../answer/labels.ts";
import type { Answer, Evidence } from "../../model.ts";
import { LIMITS } from "./limits.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";

/** The message in sentences, for screen readers, notifications and where blocks are refused: escaped, whole excerpts only, at most Slack's length of a text. */
export function aloud(answer: Answer, shown: readonly Evidence[], left: number, notice = ""): string {
  const opening = escapeMrkdwn([notice, shorten(answer.heading, 300), ...bodyLines(answer)].filter((part) => part !== "").join("\n"));
  const start = opening.length <= LIMITS.text / 2 ? opening : escapeMrkdwn(shorten(answer.heading, 300));
  const lines: string[] = [];
  let length = start.length;
  for (const excerpt of shown) {
    const words = escapeMrkdwn(excerptLine(excerpt));
    if (length + words.length > LIMITS.text - 100) break;
    lines.push(words);
    length += words.length + 1;
  }
  const rest = left + shown.length - lines.length;
  return [start, ...lines, ...(rest > 0 ? [`${rest} more.`] : [])].join("\n");
}

function excerptLine(evidence: Evidence): string {
  const said = [speakerLabel(evidence), dateLabel(evidence)].filter((part) => part !== undefined).join(", ");
  return `${said === "" ? "" : `${said}: `}${evidence.text} (${citationLabel(evidence.citation)})`;
}

function bodyLines(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "unanswered":
      return [answer.reason ?? "", ...answer.suggestions];
    case "help":
      return answer.suggestions;
    case "sources":
      return answer.articles.map(({ title, publisher }) => [title, publisher].filter((part) => part !== undefined).join(", "));
    case "people":
      return answer.people.map(({ name, role }) => [name, role].filter((part) => part !== undefined).join(", "));
    case "check":
      return [
        answer.differences
          .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[not in the story: ${text}]` : `[left out: ${text}]`))
          .join(" "),
      ];
    default:
      return [];
  }
}
