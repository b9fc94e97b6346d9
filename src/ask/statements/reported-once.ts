import type { Evidence } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import { words } from "../../text/tokens.ts";

/** Words in a row from which on two articles report the same saying; fewer may be said twice. */
const ENOUGH = 4;

/** Evidence with words that several articles report of one speaker shown once: the fullest form, in the first one's place, with the other places behind it. */
export function reportedOnce(evidence: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const excerpt of evidence) {
    const at = kept.findIndex((other) => other.speaker === excerpt.speaker && (tells(other, excerpt) || tells(excerpt, other)));
    const other = kept[at];
    if (other === undefined) kept.push(excerpt);
    else kept[at] = tells(other, excerpt) ? together(other, excerpt) : together(excerpt, other);
  }
  return kept;
}

/** Excerpts that hold words in quotation marks before those that only report. */
export function ownWordsFirst(evidence: readonly Evidence[]): Evidence[] {
  const quotes = ({ text, said }: Evidence) => said.some(({ start, end }) => /["“”]/.test(text.slice(start, end)));
  return [...evidence.filter(quotes), ...evidence.filter((excerpt) => !quotes(excerpt))];
}

/** Whether all that the second reports as said stands in what the first does. */
function tells(first: Evidence, second: Evidence): boolean {
  if (first.citation.article === second.citation.article || second.said.length === 0) return false;
  const own = saidWords(first).join(" | ");
  const parts = saidWords(second);
  return parts.join(" ").split(" ").length >= ENOUGH && parts.every((part) => ` ${own} `.includes(` ${part} `));
}

/** What an excerpt holds as said, a line of plain words for each part. */
const saidWords = ({ text, said }: Evidence): string[] =>
  said
    .map(({ start, end }) =>
      words(text.slice(start, end))
        .map(({ word }) => fold(word))
        .join(" "),
    )
    .filter((part) => part !== "");

const together = (fuller: Evidence, other: Evidence): Evidence => ({
  ...fuller,
  also: [...(fuller.also ?? []), other.citation, ...(other.also ?? [])],
});
