import type { RichTextBlock, RichTextElement, RichTextQuote, RichTextSection } from "@slack/types";
import {
  dateLine,
  isOnDateLine,
  newSpeaker,
  ownDate,
  passagesOf,
  placeInWords,
  type SourcesShown,
  speakerLine,
} from "../../answer/after-others.ts";
import { linkToText } from "../../answer/text-fragment.ts";
import type { Citation, Evidence } from "../../model.ts";
import { line, literal, richText } from "./blocks.ts";

/** An excerpt: who speaks, unless the one above it says so; the words literally in a quote; and the sources that are shown with it, linked to the sentences. */
export function renderExcerpt(
  evidence: Evidence,
  above: readonly Evidence[] = [],
  sources: SourcesShown = { beside: [], below: [evidence] },
): RichTextBlock {
  const when = ownDate(evidence);
  const places = placesOf(sources.beside, above, when);
  const opening =
    newSpeaker(evidence, above) === "" ? [] : [...speakerOf(evidence), ...(places.length === 0 ? [] : [literal(" · "), ...places])];
  return richText(...lineOf(opening), quoteOf(evidence), ...below(sources.below, above, when));
}

/** An event: its date, and behind it the passage of an article that is cited above; the words in a quote; else their source below. */
export function renderEvent(evidence: Evidence, above: readonly Evidence[] = []): RichTextBlock {
  const { citation, text } = evidence;
  const isShort = isOnDateLine(evidence, above);
  const opening = [...eventLine(evidence), ...(isShort ? [literal(" · "), ...cite(citation, [text], above)] : [])];
  return richText(...lineOf(opening), quoteOf(evidence), ...(isShort ? [] : below([evidence], above, "")));
}

const lineOf = (elements: readonly RichTextElement[]): readonly RichTextSection[] => (elements.length === 0 ? [] : [line(...elements)]);

const quoteOf = (evidence: Evidence): RichTextQuote => ({ type: "rich_text_quote", elements: [...marked(evidence)] });

/** The line with the sources of a run of excerpts, the last of which has those `above` it; none where there are none. */
function below(sources: readonly Evidence[], above: readonly Evidence[], when: string): readonly RichTextSection[] {
  const places = placesOf(sources, above.slice(0, Math.max(0, above.length + 1 - sources.length)), when);
  return places.length === 0 ? [] : [line(literal("— "), ...places)];
}

/** When a run of excerpts was said, and its sources, the first of which has those `above` it. */
function placesOf(sources: readonly Evidence[], above: readonly Evidence[], when: string): readonly RichTextElement[] {
  const places = passagesOf(sources).flatMap(({ source: { citation, also = [] }, texts }, i) =>
    [citation, ...also].flatMap((one, j) => [
      ...(j > 0 ? [literal("; also ")] : i > 0 ? [literal(", ")] : []),
      ...cite(one, texts, i === 0 ? above : [...above, ...sources.slice(0, 1)]),
    ]),
  );
  return places.length === 0 || when === "" ? places : [literal(`${when}; `), ...places];
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
