import { escapeDiscord } from "./escape.ts";

/** As many whole lines, escaped, as a message has room for, and how many were left out. */
export function fittingLines(lines: readonly string[], room = 3_000): string {
  const markup = lines.map((line) => escapeDiscord(line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line));
  let length = 0;
  const visible = markup.filter((line) => {
    length += Buffer.byteLength(line) + 1;
    return length <= room;
  });
  const rest = markup.length - visible.length;
  return [...visible, ...(rest === 0 ? [] : [`… and ${rest} more lines`])].join("\n");
}

/** Of one line; lists of changes are no quotes. */
const LONGEST = 500;
