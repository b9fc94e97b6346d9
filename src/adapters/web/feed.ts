import { generateAtomFeed } from "feedsmith";
import { dateLine, speakerLine } from "../../answer/after-others.ts";
import { articlePath } from "../../answer/page-address.ts";
import { encodePart } from "../../answer/text-fragment.ts";
import type { StoryCommand } from "../../bot.ts";
import type { Evidence } from "../../model.ts";
import { citationLinks } from "./addresses.ts";

/** Before any article: for those without a date. */
const NO_DATE = "1970-01-01";

/** New statements and events as an Atom feed (RFC 4287). An entry's date is its article's, never the clock's, and its id stays the same while its words stay in their place. */
export function atomFeed({ name, title }: StoryCommand, news: readonly Evidence[], origin: string): string {
  const dates = news.map(({ citation }) => dateOf(citation.published)).sort();
  return generateAtomFeed({
    id: `tag:pullquote,2024:${name}`,
    title: { value: plain(title) },
    updated: dates.at(-1) ?? dateOf(undefined),
    links: [
      { href: `${origin}/${name}/feed.atom`, rel: "self", type: "application/atom+xml" },
      { href: `${origin}/${name}`, rel: "alternate", type: "text/html" },
    ],
    generator: { text: "Pullquote" },
    entries: news.map((evidence) => entryOf(name, evidence, origin)),
  });
}

function entryOf(story: string, evidence: Evidence, origin: string) {
  const { text, citation } = evidence;
  const { article, passage, start, end, publisher, author, published } = citation;
  const date = dateOf(published);
  const lead = evidence.speaker === undefined ? dateLine(evidence).trim() : speakerLine(evidence);
  const { inside } = citationLinks(story, citation, text);
  return {
    id: `tag:pullquote,2024:${story}${articlePath("", article).slice(1)}/${passage}/${start}-${end}${evidence.speaker === undefined ? "" : `/${encodePart(evidence.speaker)}`}`,
    title: { value: plain(lead === "" ? text.slice(0, 100) : lead) },
    updated: date,
    published: date,
    authors: [{ name: plain(author ?? publisher ?? citation.title) }],
    links: [{ href: `${origin}${inside}`, rel: "alternate", type: "text/html" }],
    content: { value: plain(text), type: "text" },
  };
}

const dateOf = (published: string | undefined): Date => {
  const date = new Date(published ?? NO_DATE);
  return Number.isNaN(date.getTime()) ? new Date(NO_DATE) : date;
};

/** Without characters that XML can't hold. */
const plain = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "�");
