import type { Citation, Evidence } from "../model.ts";
import { dateInWords } from "./date-words.ts";

/** How much of an excerpt's source has to be shown after the excerpts above it: all, its title and passage where another article is between, or the passage alone. */
export function placeForm({ article }: Citation, above: readonly Evidence[]): "whole" | "title" | "passage" {
  if (above.at(-1)?.citation.article === article) return "passage";
  return above.some(({ citation }) => citation.article === article) ? "title" : "whole";
}

/** Which excerpts' sources are shown with an excerpt: behind its speaker's name, and below its words. */
export interface SourcesShown {
  readonly beside: readonly Evidence[];
  readonly below: readonly Evidence[];
}

/** The sources that are shown with an excerpt of a page. A run of one speaker, article and date has them together: behind the speaker's name where the article is cited right above, else below its last words. */
export function sourcesShown(page: readonly Evidence[], at: number): SourcesShown {
  let [first, last] = [at, at];
  while (goesOn(page[first - 1], page[first])) first -= 1;
  while (goesOn(page[last], page[last + 1])) last += 1;
  const run = page.slice(first, last + 1);
  const above = page.slice(0, first);
  const isBeside = run.every(
    (one) => (one.also ?? []).length === 0 && newSpeaker(one, above) !== "" && placeForm(one.citation, above) === "passage",
  );
  if (isBeside) return { beside: at === first ? run : [], below: [] };
  return { beside: [], below: at === last ? run : [] };
}

/** The sources of a run by passage, in order, each with the texts that are quoted of it. */
export function passagesOf(sources: readonly Evidence[]): readonly { readonly source: Evidence; readonly texts: readonly string[] }[] {
  const firsts = sources.filter(({ citation }, i) => sources.findIndex((other) => other.citation.passage === citation.passage) === i);
  return firsts.map((source) => ({
    source,
    texts: sources.filter(({ citation }) => citation.passage === source.citation.passage).map(({ text }) => text),
  }));
}

/** Whether an event's date and, behind it, what is new of its source are one line. */
export function isOnDateLine(event: Evidence, above: readonly Evidence[]): boolean {
  const { citation, also = [] } = event;
  const form = placeForm(citation, above);
  const line = [dateLine(event), speakerLine(event), placeInWords(citation, above)].join(" ");
  return also.length === 0 && (form === "passage" || (form === "title" && line.length <= LINE));
}

/** Characters that a window of usual width shows in a line. */
const LINE = 80;

/** Whether an excerpt goes on with the speaker, the article and the date of the one above. */
function goesOn(before: Evidence | undefined, excerpt: Evidence | undefined): boolean {
  if (before === undefined || excerpt === undefined) return false;
  const isAlone = [before, excerpt].every(({ also = [] }) => also.length === 0);
  const isAlike = speakerLine(before) === speakerLine(excerpt) && ownDate(before) === ownDate(excerpt);
  return isAlone && isAlike && before.citation.article === excerpt.citation.article;
}

/** "Vox, “Title”, 12 February 2018, passage 21"; after excerpts of the same article "passage 25". */
export function placeInWords(citation: Citation, above: readonly Evidence[]): string {
  const { publisher, title, published, passage } = citation;
  const form = placeForm(citation, above);
  const parts = form === "whole" ? [publisher, `“${title}”`, published && dateInWords(published)] : form === "title" ? [`“${title}”`] : [];
  return [...parts, `passage ${passage}`].filter(Boolean).join(", ");
}

/** Who speaks in an excerpt, "Ada Quill, a former rigger"; "" where the excerpt above says so already. */
export function newSpeaker(excerpt: Evidence, above: readonly Evidence[]): string {
  const speaker = speakerLine(excerpt);
  const before = above.at(-1);
  return before !== undefined && speakerLine(before) === speaker ? "" : speaker;
}

/** "Ada Quill, a former rigger": who speaks, with what they are. */
export function speakerLine({ speaker = "", role }: Evidence): string {
  return role === undefined || role === "" || speaker === "" ? speaker : `${speaker}, ${role}`;
}

/** When an excerpt was said or happened, in words; "" where that is the article's own date. */
export function ownDate(excerpt: Evidence): string {
  const { date, dateText, citation } = excerpt;
  const isOwn = date !== undefined && date !== "" && (dateText !== undefined || date !== citation.published?.slice(0, 10));
  return isOwn ? dateLine(excerpt) : "";
}

/** "August 2017 (worked out from “last August”)": the date in words, as written, and whether it is stated or worked out. */
export function dateLine({ date = "", dateText, certain }: Evidence): string {
  const words = dateInWords(date);
  const isSame = dateText === undefined || dateText.toLowerCase() === words.toLowerCase() || dateText === date;
  if (certain === false && date !== "" && (dateText === undefined || !isSame))
    return `${words} (${dateText === undefined ? "from context" : `worked out from “${dateText}”`})`;
  return isSame ? words : `${words} (“${dateText}”)`;
}
