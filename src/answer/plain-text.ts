import type { Answer, Evidence, Span } from "../model.ts";
import { dateLine, newSpeaker, ownDate, placeInWords, speakerLine } from "./after-others.ts";
import { dateInWords } from "./date-words.ts";
import { peopleByKind } from "./people-by-kind.ts";
import { linkToText } from "./text-fragment.ts";

/** How parts of an answer are marked; each function must leave the words as they are. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly said: (text: string) => string;
  readonly name: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly added: (text: string) => string;
  readonly missing: (text: string) => string;
  /** Words that lead to an address; absent: the address is under them. */
  readonly link?: (text: string, address: string) => string;
}

const same = (text: string): string => text;
const PLAIN: Style = { heading: same, said: same, name: same, quiet: same, added: (text) => `[+${text}]`, missing: (text) => `[-${text}]` };

/** An answer as lines of text, the excerpts word for word, each with its speaker, date and source; with addresses, unless the text is to be read aloud. */
export function plainText(answer: Answer, style: Style = PLAIN, { links = true }: { readonly links?: boolean } = {}): string {
  const blocks = [style.heading(answer.heading), ...body(answer, style, links)];
  if (answer.more !== undefined) blocks.push(style.quiet(`${answer.more} more not shown.`));
  if (answer.suggestions.length > 0) blocks.push(style.quiet(suggestionsOf(answer)));
  if (answer.explanation !== undefined) blocks.push(answer.explanation.map((line) => style.quiet(`# ${line}`)).join("\n"));
  return blocks.join("\n\n");
}

function body(answer: Answer, style: Style, links: boolean): string[] {
  switch (answer.kind) {
    case "statements":
    case "passages":
    case "profile":
      return excerpts(answer.evidence, style, links);
    case "timeline":
      return [...events(answer.evidence, style, links), ...upcoming(answer.upcoming, style, links)];
    case "check":
      return [
        ...(answer.differences.length > 0
          ? [answer.differences.map(({ kind, text }) => (kind === "same" ? text : style[kind](text))).join(" ")]
          : []),
        ...excerpts(answer.evidence, style, links),
      ];
    case "sources":
      return answer.articles.map(
        ({ title, passages, ...source }) =>
          `${style.name(title)}\n${style.quiet(`${[source.publisher, source.author, source.published && dateInWords(source.published), `${passages} ${passages === 1 ? "passage" : "passages"}`].filter(Boolean).join(", ")}${source.url === undefined || !links ? "" : `\n${source.url}`}`)}`,
      );
    case "people":
      return peopleByKind(answer.people).map(({ name: group, people }) =>
        [
          style.heading(group),
          ...people.map(
            ({ name, role, statements }) =>
              `${style.name(name)}${role === undefined ? "" : `, ${role}`}${statements === 0 ? "" : style.quiet(` (${statements} ${statements === 1 ? "statement" : "statements"})`)}`,
          ),
        ].join("\n"),
      );
    case "help":
    case "unanswered":
      return [];
  }
}

function suggestionsOf({ kind, suggestions }: Answer): string {
  const lead = kind === "unanswered" ? "You can ask:" : kind === "help" ? "For example:" : "You can also ask:";
  return `${lead}\n${suggestions.map((question) => `  ${question}`).join("\n")}`;
}

/** Excerpts, with the speaker's line where the speaker changes. */
function excerpts(evidence: readonly Evidence[], style: Style, links: boolean): string[] {
  return evidence.map((excerpt, i) => {
    const above = evidence.slice(0, i);
    const speaker = newSpeaker(excerpt, above);
    const place = source(excerpt, above, ownDate(excerpt), style, links);
    return [...(speaker === "" ? [] : [style.name(speaker)]), markSpans(excerpt.text, excerpt.said, style.said), place].join("\n");
  });
}

function events(evidence: readonly Evidence[], style: Style, links: boolean): string[] {
  return evidence.map((event, i) =>
    [
      style.name([dateLine(event), speakerLine(event)].filter(Boolean).join(": ")),
      markSpans(event.text, event.clause === undefined ? [] : [event.clause], style.said),
      source(event, evidence.slice(0, i), "", style, links),
    ].join("\n"),
  );
}

function upcoming(evidence: readonly Evidence[], style: Style, links: boolean): string[] {
  return evidence.length === 0 ? [] : [style.heading("Still to come, according to the articles"), ...events(evidence, style, links)];
}

/** The source of an excerpt, when it was said if the text says so, and the link to it. */
function source(excerpt: Evidence, above: readonly Evidence[], when: string, style: Style, links: boolean): string {
  const { text, citation, also = [] } = excerpt;
  const { quiet, link = (words, address) => `${words}\n  ${address}` } = style;
  const address = !links ? undefined : citation.url === undefined ? citation.page : linkToText(citation.url, text);
  const others = also.map((other) => `; also ${placeInWords(other, above)}`).join("");
  const places = `— ${when === "" ? "" : `${when}; `}${placeInWords(citation, above)}${others}`;
  return quiet(address === undefined ? places : link(places, address));
}

/** The text with these spans marked. */
function markSpans(text: string, spans: readonly Span[], mark: (words: string) => string): string {
  let out = "";
  let from = 0;
  for (const { start, end } of spans) {
    out += text.slice(from, start) + mark(text.slice(start, end));
    from = end;
  }
  return out + text.slice(from);
}
