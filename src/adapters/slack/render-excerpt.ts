import type { RichTextBlock, RichTextElement } from "@slack/types";
import { citationLabel, dateLabel, speakerLabel } from "../../answer/labels.ts";
import { linkToText } from "../../answer/text-fragment.ts";
import type { Citation, Evidence } from "../../model.ts";
import { line, literal, richText } from "./blocks.ts";

/** An excerpt: who and when above, the words literally in a quote, where it stands below, linked to the sentence. In a timeline the date comes first. */
export function renderExcerpt(evidence: Evidence, order: "speaker first" | "date first" = "speaker first"): RichTextBlock {
  const { text, citation, also = [] } = evidence;
  const above = aboveQuote(evidence, order);
  const below = [citation, ...also].flatMap((one, i) => [literal(i === 0 ? "— " : "; also in "), cite(one, text)]);
  return richText(...(above.length === 0 ? [] : [line(...above)]), { type: "rich_text_quote", elements: [literal(text)] }, line(...below));
}

/** In place of an excerpt that no message can hold: where to read it. */
export function renderTooLong({ text, citation }: Evidence): RichTextBlock {
  return richText(line(literal("Too long for a message, to be read at "), cite(citation, text)));
}

function aboveQuote(evidence: Evidence, order: "speaker first" | "date first"): readonly RichTextElement[] {
  const { speaker, role } = evidence;
  const date = dateLabel(evidence);
  if (order === "date first") {
    const who = speakerLabel(evidence);
    return [
      ...(date === undefined ? [] : [literal(date, true)]),
      ...(who === undefined ? [] : [literal(date === undefined ? who : ` · ${who}`)]),
    ];
  }
  const rest = [
    speaker === undefined || role === undefined || role === "" ? "" : `, ${role}`,
    date === undefined ? "" : speaker === undefined ? date : ` · ${date}`,
  ];
  return [...(speaker === undefined ? [] : [literal(speaker, true)]), ...(rest.join("") === "" ? [] : [literal(rest.join(""))])];
}

function cite(citation: Citation, text: string): RichTextElement {
  const label = citationLabel(citation);
  const url = citation.url === undefined ? undefined : linkToText(citation.url, text);
  return url === undefined ? literal(label) : { type: "link", url, text: label };
}
