/** Characters that begin Discord's inline markup: emphasis, code, spoilers, mentions, timestamps, emoji, links; a backslash before each makes it literal. */
const INLINE = /[\\*_~`|<[\]@]/g;

/** A web or app address, which Discord would turn into a link whose address keeps our backslashes; a literal colon prevents it. */
const ADDRESS = /:(?=\/\/)/g;

/** What begins a heading, subtext, a block quote or a list at the start of a line. */
const LINE_START = /^([^\S\n\r\u2028\u2029]*)(#{1,3}(?=\s)|-#(?=\s)|>|[-+](?=\s))/gm;

/** What begins a numbered list. */
const NUMBERED = /^([^\S\n\r\u2028\u2029]*\d+)([.)])(?=\s)/gm;

/** Text as Discord markup that shows exactly this text: taking away each backslash before a punctuation mark gives the text again. */
export function escapeDiscord(text: string): string {
  return text.replace(INLINE, "\\$&").replace(ADDRESS, "\\:").replace(LINE_START, "$1\\$2").replace(NUMBERED, "$1\\$2");
}

/** A text of one line, escaped: for headings, names and labels within a line. */
export function escapeLine(text: string): string {
  return escapeDiscord(text.replace(/\s+/g, " ").trim());
}

/** Text as a block quote, line by line: ">>>" would swallow what follows. */
export function blockQuote(text: string): string {
  return escapeDiscord(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${line}`)
    .join("\n");
}

/** A link whose label is our own plain words (brackets in a label break the link); the label alone where the address is no web address. */
export function maskedLink(label: string, address: string | undefined): string {
  const target = address === undefined ? undefined : webAddress(address);
  return target === undefined ? label : `[${label}](<${target}>)`;
}

/** An http or https address that can't end "(<" early; undefined for anything else. */
export function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  return url.href.replace(/[\s<>()[\]\\`|]/g, (mark) => encodeURIComponent(mark).replace(/[()]/, mark === "(" ? "%28" : "%29"));
}
