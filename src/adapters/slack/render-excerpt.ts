import type { RichTextBlock, RichTextElement, RichTextQuote, RichTextSection } from "@slack/types";
import { dateLine, isOnDateLine, newSpeaker, ownDate, passagesOf, placeInWords, speakerLine } from "../../answer/after-others.ts";
import { linkToText } from "../../answer/text-fragment.ts";
import type { Citation, Evidence } from "../../model.ts";
import { line, literal, richText } from "./blocks.ts";

/** An excerpt: who speaks, unless the one above it says so; the words literally in a quote; below them, linked to the sentences, the sources of the run that ends here. */
export function renderExcerpt(
  evidence: Evidence,
  above: readonly Evidence[] = [],
  sources: readonly Evidence[] = [evidence],
): RichTextBlock {
  const opening = newSpeaker(evidence, above) === "" ? [] : speakerOf(evidence);
  return richText(...opened(opening), quoteOf(evidence), ...below(sources, above, ownDate(evidence)));
}

/** An event: its date, and behind it the passage of an article that is cited above; the words in a quote; else their source below. */
export function renderEvent(evidence: Evidence, above: readonly Evidence[] = []): RichTextBlock {
  const { citation, text } = evidence;
  const isShort = isOnDateLine(evidence, above);
  const opening = [...eventLine(evidence), ...(isShort ? [literal(" · "), ...cite(citation, [text], above)] : [])];
  return richText(...opened(opening), quoteOf(evidence), ...(isShort ? [] : below([evidence], above, "")));
}

const opened = (elements: readonly RichTextElement[]): readonly RichTextSection[] => (elements.length === 0 ? [] : [line(...elements)]);

const quoteOf = (evidence: Evidence): RichTextQuote => ({ type: "rich_text_quote", elements: [...marked(evidence)] });

/** The line with the sources of a run of excerpts, the last of which has those `above` it; none where the run goes on. */
function below(sources: readonly Evidence[], above: readonly Evidence[], when: string): readonly RichTextSection[] {
  const before = above.slice(0, Math.max(0, above.length + 1 - sources.length));
  const places = passagesOf(sources).flatMap(({ source: { citation, also = [] }, texts }, i) =>
    [citation, ...also].flatMap((one, j) => [
      literal(j > 0 ? "; also " : i > 0 ? ", " : when === "" ? "— " : `— ${when}; `),
      ...cite(one, texts, i === 0 ? before : [...before, ...sources.slice(0, 1)]),
    ]),
  );
  return places.length === 0 ? [] : [line(...places)];
}

/** In place of an excerpt that no message can hold: where to read it. */
export function renderTooLong({ text, citation }: Evidence): RichTextBlock {
  return richText(line(literal("Too long for a message; read it at "), ...cite(citation, [text])));
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

/** The source of excerpts of one passage, linked to the sentences where it was published, and on our own page where there is one; after excerpts from the same article, only as much as is new. */
export function cite(citation: Citation, texts: readonly string[], above: readonly Evidence[] = []): readonly RichTextElement[] {
  const label = placeInWords(citation, above);
  const outside = citation.url === undefined ? undefined : linkToText(citation.url, ...texts);
  const { page } = citation;
  const url = outside ?? page;
  if (url === undefined) return [literal(label)];
  const link = { type: "link", url, text: label } as const;
  return outside === undefined || page === undefined ? [link] : [link, literal(" · "), { type: "link", url: page, text: "in context" }];
}
