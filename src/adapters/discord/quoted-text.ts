import { fieldAt, textAt } from "../shared/fields.ts";
import { heldIn } from "./components.ts";
import { listAt } from "./lists.ts";

/** The words of a message that somebody wants verified, forwarded and embedded ones too, without Discord's markup: what it has as a block quote, else all; "" where it has none. */
export function quotedText(message: unknown): string {
  const forwarded = listAt(message, "message_snapshots").map((snapshot) => fieldAt(snapshot, "message"));
  const whole = [message, ...forwarded].flatMap(textsOf).join("\n");
  const quoteLines = whole.split("\n").filter((line) => /^\s*>{1,3} /.test(line));
  return withoutMarkup(quoteLines.length > 0 ? quoteLines.join("\n") : whole).trim();
}

/** What a message says, in its own text, in embeds and in components. */
function textsOf(message: unknown): readonly string[] {
  const embedded = listAt(message, "embeds").flatMap((embed) => [
    textAt(embed, "description"),
    ...listAt(embed, "fields").map((field) => textAt(field, "value")),
  ]);
  const texts = [textAt(message, "content"), ...embedded, ...heldIn(fieldAt(message, "components")).texts];
  return texts.filter((words) => words !== undefined);
}

/** Markup as plain words: quote marks at line starts, headings, emphasis, mentions and backslashes go, links keep their label. */
function withoutMarkup(markup: string): string {
  return markup
    .replace(/^[ \t]*(?:>{1,3}|#{1,3}|-#)[ \t]+/gm, "")
    .replace(/<(?:@[!&]?|#)\d{1,20}>|<a?:\w{1,32}:\d{1,20}>|<t:-?\d{1,16}(?::\w)?>/g, "")
    .replace(/\[([^[\]\n]{1,300})\]\((?:<[^<>\n]{1,2000}>|[^()\s]{1,2000})\)/g, "$1")
    .replace(/\\([^0-9A-Za-z\s])|\*{1,3}|~~|\|\||__|`{1,3}/g, "$1");
}
