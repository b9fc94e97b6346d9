import type { Answer, Citation, Evidence, Span } from "../model.ts";
import { dateInWords } from "./date-words.ts";
import { linkToText } from "./text-fragment.ts";

/** How parts of an answer are marked; each function must leave the words as they are. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly said: (text: string) => string;
  readonly name: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly added: (text: string) => string;
  readonly missing: (text: string) => string;
}

const same = (text: string): string => text;
const PLAIN: Style = { heading: same, said: same, name: same, quiet: same, added: (text) => `[+${text}]`, missing: (text) => `[-${text}]` };

/** An answer as lines of text, the excerpts word for word, each with who said it, when, and where it stands. */
export function plainText(answer: Answer, style: Style = PLAIN): string {
  const blocks = [style.heading(answer.heading), ...body(answer, style)];
  if (answer.more !== undefined) blocks.push(style.quiet(`${answer.more} more not shown.`));
  if (answer.suggestions.length > 0) blocks.push(style.quiet(suggestionsOf(answer)));
  if (answer.explanation !== undefined) blocks.push(answer.explanation.map((line) => style.quiet(`# ${line}`)).join("\n"));
  return blocks.join("\n\n");
}

function body(answer: Answer, style: Style): string[] {
  switch (answer.kind) {
    case "statements":
    case "passages":
    case "profile":
      return excerpts(answer.evidence, style);
    case "timeline":
      return [...answer.evidence.map((event, i) => dated(event, style, answer.evidence[i - 1])), ...upcoming(answer.upcoming, style)];
    case "check":
      return [
        ...(answer.differences.length > 0
          ? [answer.differences.map(({ kind, text }) => (kind === "same" ? text : style[kind](text))).join(" ")]
          : []),
        ...excerpts(answer.evidence, style),
      ];
    case "sources":
      return answer.articles.map(
        ({ title, passages, ...source }) =>
          `${style.name(title)}\n${style.quiet(`${[source.publisher, source.author, source.published && dateInWords(source.published), `${passages} ${passages === 1 ? "passage" : "passages"}`].filter(Boolean).join(", ")}${source.url === undefined ? "" : `\n${source.url}`}`)}`,
      );
    case "people":
      return [
        answer.people
          .map(
            ({ name, role, statements }) =>
              `${style.name(name)}${role === undefined ? "" : `, ${role}`}${statements === 0 ? "" : style.quiet(` (${statements} ${statements === 1 ? "statement" : "statements"})`)}`,
          )
          .join("\n"),
      ];
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
function excerpts(evidence: readonly Evidence[], style: Style): string[] {
  return evidence.map((excerpt, i) => {
    const before = evidence[i - 1];
    const speaker = speakerLine(excerpt);
    const lines = speaker === "" || (before !== undefined && speakerLine(before) === speaker) ? [] : [style.name(speaker)];
    return [...lines, marked(excerpt.text, excerpt.said, style.said), style.quiet(sourceLine(excerpt, before))].join("\n");
  });
}

function dated(event: Evidence, style: Style, before?: Evidence): string {
  return [
    style.name([dateLine(event), speakerLine(event)].filter(Boolean).join(": ")),
    marked(event.text, event.clause === undefined ? [] : [event.clause], style.said),
    style.quiet(sourceLine({ ...event, date: "" }, before)),
  ].join("\n");
}

function upcoming(events: readonly Evidence[], style: Style): string[] {
  return events.length === 0
    ? []
    : [style.heading("Still to come, according to the articles"), ...events.map((event, i) => dated(event, style, events[i - 1]))];
}

/** "Ada Quill, a former rigger": who speaks, with what they are. */
export function speakerLine({ speaker = "", role }: Evidence): string {
  return role === undefined || speaker === "" ? speaker : `${speaker}, ${role}`;
}

/** "August 2017 (worked out from “last August”)": the date in words, as written, and whether it is stated or worked out. */
export function dateLine({ date = "", dateText, certain }: Evidence): string {
  const words = dateInWords(date);
  const isSame = dateText === undefined || dateText.toLowerCase() === words.toLowerCase() || dateText === date;
  if (certain === false && date !== "") return `${words} (${dateText === undefined ? "from context" : `worked out from “${dateText}”`})`;
  return isSame ? words : `${words} (“${dateText}”)`;
}

/** Where an excerpt stands, when it was said where the text tells, and the link to it; the title is left out where the excerpt before is of the same article. */
function sourceLine({ text, citation, also = [], date, dateText, ...excerpt }: Evidence, before?: Evidence): string {
  const told = date !== undefined && date !== "" && (dateText !== undefined || date !== citation.published?.slice(0, 10));
  const when = told ? `${dateLine({ text, citation, date, ...(dateText === undefined ? {} : { dateText }), ...excerpt })}; ` : "";
  const link = citation.url === undefined ? undefined : linkToText(citation.url, text);
  const places = `— ${when}${citationLine(citation, before?.citation.article !== citation.article)}${also.map((other) => `; also ${citationLine(other)}`).join("")}`;
  return link === undefined ? places : `${places}\n  ${link}`;
}

/** "Vox, “Title”, 12 February 2018, passage 21". */
export function citationLine({ publisher, title, published, passage }: Citation, titled = true): string {
  return [
    publisher,
    titled || publisher === undefined ? `“${title}”` : undefined,
    published === undefined ? undefined : dateInWords(published),
    `passage ${passage}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** The text with these spans marked. */
function marked(text: string, spans: readonly Span[], mark: (words: string) => string): string {
  let out = "";
  let from = 0;
  for (const { start, end } of spans) {
    out += text.slice(from, start) + mark(text.slice(start, end));
    from = end;
  }
  return out + text.slice(from);
}
