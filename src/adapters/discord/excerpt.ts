import { dateLine, isOnDateLine, newSpeaker, ownDate, passagesOf, placeForm, type SourcesShown } from "../../answer/after-others.ts";
import { dateInWords } from "../../answer/date-words.ts";
import { linkToText } from "../../answer/text-fragment.ts";
import type { Citation, Evidence, SourceLine } from "../../model.ts";
import { blockQuote, escapeLine, maskedLink } from "./escape.ts";

/** One excerpt as Discord markup: the speaker, unless the excerpt above has the same; the words as a block quote; and the sources that are shown with it. */
export function excerpt(evidence: Evidence, above: readonly Evidence[], sources: SourcesShown = { beside: [], below: [evidence] }): string {
  const when = ownDate(evidence);
  const beside = sources.beside.length === 0 ? [] : [escapeName(when), ...placesOf(sources.beside, above)];
  const opening = newSpeaker(evidence, above) === "" ? undefined : parts([speakerOf(evidence, "**"), ...beside]);
  return lines([opening, blockQuote(evidence.text), below(sources.below, above, when)]);
}

/** One event of a timeline: the date first, as it was worked out and as it is written, and behind it the passage of an article that is cited above; else the source below. */
export function event(evidence: Evidence, above: readonly Evidence[]): string {
  const { citation: place, text } = evidence;
  const when = `**${escapeName(dateLine(evidence).trim() || "Undated")}**`;
  const isShort = isOnDateLine(evidence, above);
  const opening = parts([when, speakerOf(evidence, ""), isShort ? citation(place, [text], above) : undefined]);
  return lines([opening, blockQuote(text), isShort ? undefined : below([evidence], above)]);
}

/** Instead of an excerpt that no message can hold whole: how long it is and where it can be read. */
export function tooLong({ text, citation: place }: Evidence): string {
  return lines([
    `An excerpt of ${text.length} characters is too long for Discord; read it in the article.`,
    `-# ${citation(place, [text])}`,
  ]);
}

/** An article in a list of sources. */
export function source({ title, publisher, author, url, published, passages }: SourceLine): string {
  const count = passages === 1 ? "1 passage" : `${passages} passages`;
  const facts = [escapeName(publisher), escapeName(author), escapeName(published && dateOf(published)), count];
  return lines([`**${escapeName(title)}**`, `-# ${parts([...facts, url === undefined ? undefined : maskedLink("read it", url)])}`]);
}

/** Markup of a citation; an address that makes it longer is left out, and titles and names are cut: they are no quotes. */
const LONGEST = { place: 2_200, name: 300 } as const;

function speakerOf({ speaker, role }: Evidence, mark: "**" | ""): string | undefined {
  return speaker === undefined ? undefined : parts([`${mark}${escapeName(speaker)}${mark}`, escapeName(role)], ", ");
}

/** The line with the sources of a run of excerpts, the last of which has those `above` it, with when they were said; and up to three other places that say the same. */
function below(sources: readonly Evidence[], above: readonly Evidence[], when = ""): string | undefined {
  if (sources.length === 0) return undefined;
  const own = placesOf(sources, above.slice(0, Math.max(0, above.length + 1 - sources.length)));
  const places = sources.flatMap(({ also = [], text }) => also.map((one) => citation(one, [text], above)));
  const others = places.slice(0, 3);
  const rest = places.length > others.length ? [`and ${places.length - others.length} others`] : [];
  return lines([
    `-# ${parts([escapeName(when), ...own])}`,
    ...(others.length === 0 ? [] : [`-# Also: ${[...others, ...rest].join("; ")}`]),
  ]);
}

/** The sources of a run of excerpts, the first of which has those `above` it. */
function placesOf(sources: readonly Evidence[], above: readonly Evidence[]): readonly string[] {
  return passagesOf(sources).map(({ source: { citation: place }, texts }, i) =>
    citation(place, texts, i === 0 ? above : [...above, ...sources.slice(0, 1)]),
  );
}

/** Title, publisher and its domain, author, date and passage, the passage linked to the sentences, and our own page of it where there is one; after excerpts from the same article, only as much as is new. */
export function citation(place: Citation, texts: readonly string[], above: readonly Evidence[] = []): string {
  const { title, publisher, author, url, published, passage, page } = place;
  const domain = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  const where = parts([escapeName(publisher), domain === "" ? undefined : `(${escapeName(domain)})`], " ");
  const label = `passage ${passage}`;
  const form = placeForm(place, above);
  const facts =
    form === "passage"
      ? []
      : [escapeName(title), ...(form === "title" ? [] : [where, escapeName(author), escapeName(published && dateOf(published))])];
  const outside = url === undefined ? undefined : linkToText(url, ...texts);
  const inside = page === undefined || outside === undefined ? undefined : maskedLink("in context", page);
  const source = parts([...facts, maskedLink(label, outside ?? page), inside]);
  return source.length <= LONGEST.place ? source : parts([...facts, label]);
}

const dateOf = (published: string): string => dateInWords(published.slice(0, 10));
const escapeName = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : escapeLine(words.length > LONGEST.name ? `${words.slice(0, LONGEST.name - 1)}…` : words);
const parts = (some: readonly (string | undefined)[], between = " · "): string => some.filter(Boolean).join(between);
const lines = (some: readonly (string | undefined)[]): string => parts(some, "\n");
