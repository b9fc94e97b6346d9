/** From this many characters on, only the first and the last words are named: links stay short. */
const WHOLE = 120;
/** How many characters of words, at least, name the start and the end of a long text. */
const ANCHOR = 40;

/**
 * The address of an article with a text fragment that lets a browser scroll to the first of these texts and mark them all, or undefined where the
 * address is none of the web (http or https, at most 2,000 characters in the end). Source: the URL Fragment Text Directives draft of the
 * WICG. Everything but letters, digits and "." is percent-encoded, so that the link is safe inside any platform's markup.
 */
export function linkToText(url: string, ...texts: readonly string[]): string | undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined || (target.protocol !== "http:" && target.protocol !== "https:")) return undefined;
  const [anchor = ""] = target.hash.split(":~:");
  target.hash = "";
  const address = target.href.replace(/[|<>()'*_~]/g, percent);
  if (address.length > 2000) return undefined;
  const directive = textDirective(texts);
  const hash = anchor === "" && directive !== "" ? "#" : anchor.replace(/[|<>()'*_~]/g, percent);
  const link = `${address}${hash}${directive}`;
  return link.length > 2000 ? address : link;
}

/** ":~:text=whole" for a short text, ":~:text=first%20words,last%20words" for a long one, "&text=…" for each other, "" where no text has words. */
function textDirective(texts: readonly string[]): string {
  const parts = texts.map(textAnchors).flatMap((anchors) => (anchors.length === 0 ? [] : `text=${anchors.map(encode).join(",")}`));
  return parts.length === 0 ? "" : `:~:${parts.join("&")}`;
}

/** What names a stretch of text in an address: a short one whole, a long one by its first and its last words, one without words by nothing. */
export function textAnchors(text: string): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const whole = words.join(" ");
  if (whole === "") return [];
  if (whole.length <= WHOLE) return [whole];
  const start = anchorOf(words);
  const end = anchorOf(words.toReversed()).toReversed();
  return start.length + end.length > words.length ? [whole] : [start.join(" "), end.join(" ")];
}

/** The first words that together have `ANCHOR` characters. */
function anchorOf(words: readonly string[]): readonly string[] {
  let length = 0;
  const count = words.findIndex((word) => {
    length += word.length + 1;
    return length > ANCHOR;
  });
  return count === -1 ? words : words.slice(0, count + 1);
}

/** Percent-encoded for a text fragment. */
const encode = (text: string): string => encodePart(text).replace(/[-_]/g, percent);

/** Percent-encoded for a path or a query; halves of surrogate pairs, which no address can hold, become U+FFFD. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD")).replace(/[!~*'()]/g, percent);
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
