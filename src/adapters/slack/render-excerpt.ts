import type { RichTextBlock, RichTextElement } from "@slack/types";
import { citationLine, dateLine, speakerLine } from "../../answer/plain-text.ts";
import { linkToText } from "../../answer/text-fragment.ts";
import type { Citation, Evidence } from "../../model.ts";
import { line, literal, richText } from "./blocks.ts";

/** What stands first above a quote: in a timeline the date. */
export type Order = "speaker first" | "date first";

/** An excerpt: who and when above, unless it is the same as of the one before; the words literally in a quote; where it stands below, linked to the sentence. */
export function renderExcerpt(evidence: Evidence, order: Order, before?: Evidence): RichTextBlock {
  const { text, citation, also = [] } = evidence;
  const opening = aboveQuote(evidence, order);
  const same = before !== undefined && JSON.stringify(aboveQuote(before, order)) === JSON.stringify(opening);
  const above = same ? [] : opening;
  const below = [citation, ...also].flatMap((one, i) => [literal(i === 0 ? "— " : "; also "), cite(one, text)]);
  return richText(
    ...(above.length === 0 ? [] : [line(...above)]),
    { type: "rich_text_quote", elements: [...marked(evidence)] },
    line(...below),
  );
}

/** In place of an excerpt that no message can hold: where to read it. */
export function renderTooLong({ text, citation }: Evidence): RichTextBlock {
  return richText(line(literal("Too long for a message, to be read at "), cite(citation, text)));
}

function aboveQuote(evidence: Evidence, order: Order): readonly RichTextElement[] {
  const { speaker, role } = evidence;
  const date = dateLine(evidence).trim();
  const who = speakerLine(evidence);
  const [first, rest] =
    order === "date first"
      ? [date, who]
      : speaker === undefined
        ? ["", date]
        : [speaker, [role, date].filter((part) => part !== undefined && part !== "").join(" · ")];
  return [...(first === "" ? [] : [literal(first, true)]), ...(rest === "" ? [] : [literal(first === "" ? rest : `, ${rest}`)])];
}

/** The words of an excerpt, with the event in bold where the sentence holds more than that. */
function marked({ text, clause }: Evidence): readonly RichTextElement[] {
  if (clause === undefined || (clause.start <= 0 && clause.end >= text.length)) return [literal(text)];
  const { start, end } = clause;
  const parts = [literal(text.slice(0, start)), literal(text.slice(start, end), true), literal(text.slice(end))];
  return parts.filter((part) => part.type === "text" && part.text !== "");
}

/** Where words stand, linked to them. */
export function cite(citation: Citation, text: string): RichTextElement {
  const label = citationLine(citation);
  const url = citation.url === undefined ? undefined : linkToText(citation.url, text);
  return url === undefined ? literal(label) : { type: "link", url, text: label };
}
