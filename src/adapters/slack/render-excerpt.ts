import type { RichTextBlock, RichTextElement } from "@slack/types";
import { dateLine, newSpeaker, ownDate, placeInWords, speakerLine } from "../../answer/after-others.ts";
import { linkToText } from "../../answer/text-fragment.ts";
import type { Citation, Evidence } from "../../model.ts";
import { line, literal, richText } from "./blocks.ts";

/** What is first above a quote: in a timeline the date. */
export type Order = "speaker first" | "date first";

/** An excerpt: who speaks, unless the one above it says so; the words literally in a quote; their source below, linked to the sentence. */
export function renderExcerpt(evidence: Evidence, order: Order, above: readonly Evidence[] = []): RichTextBlock {
  const { text, citation, also = [] } = evidence;
  const opening = order === "date first" ? eventLine(evidence) : newSpeaker(evidence, above) === "" ? [] : speakerOf(evidence);
  const when = order === "date first" ? "" : ownDate(evidence);
  const below = [citation, ...also].flatMap((one, i) => [
    literal(i > 0 ? "; also " : when === "" ? "— " : `— ${when}; `),
    ...cite(one, text, above),
  ]);
  return richText(
    ...(opening.length === 0 ? [] : [line(...opening)]),
    { type: "rich_text_quote", elements: [...marked(evidence)] },
    line(...below),
  );
}

/** In place of an excerpt that no message can hold: where to read it. */
export function renderTooLong({ text, citation }: Evidence): RichTextBlock {
  return richText(line(literal("Too long for a message; read it at "), ...cite(citation, text)));
}

function speakerOf({ speaker = "", role = "" }: Evidence): readonly RichTextElement[] {
  return [literal(speaker, true), ...(role === "" ? [] : [literal(`, ${role}`)])];
}

function eventLine(evidence: Evidence): readonly RichTextElement[] {
  const date = dateLine(evidence).trim();
  const who = speakerLine(evidence);
  return [...(date === "" ? [] : [literal(date, true)]), ...(who === "" ? [] : [literal(date === "" ? who : `, ${who}`)])];
}

/** The words of an excerpt, with the event in bold where the sentence has more than that. */
function marked({ text, clause }: Evidence): readonly RichTextElement[] {
  if (clause === undefined || (clause.start <= 0 && clause.end >= text.length)) return [literal(text)];
  const { start, end } = clause;
  const parts = [literal(text.slice(0, start)), literal(text.slice(start, end), true), literal(text.slice(end))];
  return parts.filter((part) => part.type === "text" && part.text !== "");
}

/** The source of an excerpt, linked to the sentence where it was published, and on our own page where there is one; after excerpts from the same article, only as much as is new. */
export function cite(citation: Citation, text: string, above: readonly Evidence[] = []): readonly RichTextElement[] {
  const label = placeInWords(citation, above);
  const outside = citation.url === undefined ? undefined : linkToText(citation.url, text);
  const { page } = citation;
  const url = outside ?? page;
  if (url === undefined) return [literal(label)];
  const link = { type: "link", url, text: label } as const;
  return outside === undefined || page === undefined ? [link] : [link, literal(" · "), { type: "link", url: page, text: "in context" }];
}
