import { dateLine, newSpeaker, ownDate, placeInWords } from "../../answer/after-others.ts";
import { dateInWords } from "../../answer/date-words.ts";
import type { Evidence, Span } from "../../model.ts";
import { citationLinks, personPath } from "./addresses.ts";
import { html, joinMarkup, type Markup, NONE } from "./markup.ts";

/** What an excerpt is shown with. */
export interface Setting {
  readonly story: string;
  /** What is first above the words. */
  readonly order: "speaker first" | "date first";
  /** People of the story who have a page. */
  readonly people: ReadonlySet<string>;
  /** Where addresses begin that are to be copied: "https://news.example.org". */
  readonly origin: string;
}

/** Excerpts in a row: words exactly as in the article; the speaker and the source, unless the excerpts above give them; and a button that copies all of it. */
export function excerpts(all: readonly Evidence[], setting: Setting): readonly Markup[] {
  return all.map((evidence, i) => excerpt(evidence, setting, all.slice(0, i)));
}

function excerpt(evidence: Evidence, setting: Setting, before: readonly Evidence[]): Markup {
  const { text, citation, also = [] } = evidence;
  const { story, order } = setting;
  const { inside, outside } = citationLinks(story, citation, text);
  const when = order === "date first" ? "" : ownDate(evidence);
  const others = also.map((other) => html`; also ${place(placeInWords(other, before), citationLinks(story, other, "").inside)}`);
  return html`<figure class="excerpt">
${above(evidence, setting, before)}
<blockquote cite="${inside}">${words(evidence)}</blockquote>
<figcaption><span>${when !== "" && `${when}; `}${place(placeInWords(citation, before), inside)}${others}</span>${outside !== undefined && html` <a class="outside" href="${outside}" rel="noreferrer">at ${hostOf(outside)}</a>`} <button type="button" class="copy" hidden data-copy="${withSource(evidence, setting)}">Copy with source</button></figcaption>
</figure>`;
}

function above(evidence: Evidence, { order, story, people }: Setting, before: readonly Evidence[]): Markup {
  const { speaker, role } = evidence;
  const date = order === "date first" ? dateLine(evidence).trim() : "";
  const isNew = order === "date first" || newSpeaker(evidence, before) !== "";
  const name =
    speaker !== undefined && people.has(speaker) ? html`<a href="${personPath(story, speaker)}">${speaker}</a>` : html`${speaker}`;
  const who =
    isNew &&
    speaker !== undefined &&
    html`<span class="speaker">${name}</span>${role !== undefined && html`<span class="role">, ${role}</span>`}`;
  const parts = [date !== "" && html`<span class="date">${date}</span>`, who].filter((part) => part !== false);
  return parts.length === 0 ? NONE : html`<p class="who">${joinMarkup(parts, " · ")}</p>`;
}

/** The text with what is attributed, or the clause that is the event, set off from what only leads to it. */
function words({ text, said, clause }: Evidence): Markup {
  const spans = clause === undefined ? said : [clause];
  if (spans.length === 0) return html`<span class="said">${text}</span>`;
  const pieces: Markup[] = [];
  let at = 0;
  for (const { start, end } of spans.filter((span): span is Span => span.end > span.start)) {
    pieces.push(html`${text.slice(at, start)}<span class="said">${text.slice(Math.max(at, start), end)}</span>`);
    at = Math.max(at, end);
  }
  return html`${pieces}${text.slice(at)}`;
}

/** Where an excerpt is, leading to its words in the article. */
const place = (words: string, inside: string): Markup => html`<a class="place" href="${inside}">${words}</a>`;

/** An excerpt as it is pasted elsewhere: quote, speaker, publisher, date and link. */
function withSource({ text, speaker, role, citation }: Evidence, { story, origin }: Pick<Setting, "story" | "origin">): string {
  const { inside, outside } = citationLinks(story, citation, text);
  const { publisher, title, published } = citation;
  const who = [speaker, role].filter((part) => part !== undefined).join(", ");
  const where = [publisher, `“${title}”`, published === undefined ? undefined : dateInWords(published)]
    .filter((part) => part !== undefined)
    .join(", ");
  return `${text}\n— ${[who, where].filter((part) => part !== "").join("; ")}\n${outside ?? `${origin}${inside}`}`;
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "");
