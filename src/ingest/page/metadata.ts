import { Readability } from "@mozilla/readability";
import { normalize } from "../../text/normalize.ts";
import { same } from "../clean.ts";
import { headLine } from "../head-line.ts";
import { bylineName } from "../rules/byline.ts";
import { authorsOf, joinNames } from "./authors.ts";
import { belongingOf } from "./belonging.ts";
import { type PageDocument, parsePage, textOf } from "./dom.ts";
import { linkedData } from "./json-ld.ts";
import { pageDate } from "./page-date.ts";
import { headLinesOf, shownDate } from "./published.ts";

/** What a page says of its article. */
export interface PageMetadata {
  readonly title: string | undefined;
  /** Who wrote it, as the page shows it: "By Jane Roe, Staff Writer". */
  readonly byline: string | undefined;
  /** The name alone. */
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** ISO 8601. */
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly description: string | undefined;
}

const DATES = [
  "article:published_time",
  "og:published_time",
  "datePublished",
  "publish-date",
  "publishdate",
  "pubdate",
  "sailthru.date",
  "parsely-pub-date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "date",
];

/** Reads title, author, publisher, date and address from a page: its JSON-LD first, then its meta and time elements, then Readability's reading of what is shown. */
export function pageMetadata(html: string): PageMetadata {
  const page = parsePage(html);
  const data = linkedData(page);
  const meta = metaOf(page);
  const isOthers = belongingOf();
  const authors = authorsOf(page, isOthers);
  const statedDate = [data.published, ...DATES.map(meta)].map(pageDate).find((date) => date !== undefined);
  const published = statedDate ?? shownDate(page, isOthers);
  const canonical = [...page.querySelectorAll("link[rel=canonical]")].map((link) => link.getAttribute("href"));
  const firstHeading = [...page.querySelectorAll("h1")].map(textOf).find((text) => text !== "");
  const line = headLinesOf(page, isOthers).find((text) => headLine(text)?.isLabelled === true && headLine(text)?.author !== undefined);
  const article = new Readability(page, { charThreshold: 0 }).parse(); // last: it changes the page
  const clean = (text: string | null | undefined) =>
    normalize(text ?? "")
      .replace(/\s+/g, " ")
      .trim() || undefined;
  const publisher = clean(data.publisher ?? meta("og:site_name") ?? article?.siteName);
  const written = clean(article?.byline) ?? clean(data.author) ?? line;
  const byline = authors.every((name) => written?.includes(name)) ? written : clean(joinNames(authors));
  const author = clean(data.author) ?? clean(meta("author")) ?? (byline === line && line !== undefined ? headLine(line)?.author : byline);
  return {
    title: titleOf(clean(article?.title), clean(firstHeading)),
    byline,
    author: authorOf(authors.every((name) => author?.includes(name)) ? author : clean(joinNames(authors)), publisher),
    publisher: publisher?.replace(/^@|^https?:\/\/(?:www\.)?/, ""),
    published,
    url: [...canonical, meta("og:url")].find((address) => typeof address === "string" && /^https?:\/\/[^/]/i.test(address)) ?? undefined,
    description: clean(meta("og:description") ?? meta("description")),
  };
}

/** Looks up a page's meta elements by name or property, whatever the case. */
function metaOf(page: PageDocument): (name: string) => string | undefined {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.trim();
    if (content === undefined || content === "") continue;
    for (const attribute of ["name", "property"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !values.has(name)) values.set(name, content);
    }
  }
  return (name) => values.get(name.toLowerCase());
}

/** The title without the site's name, where the page's first heading shows what is the title alone. */
function titleOf(title: string | undefined, heading: string | undefined): string | undefined {
  if (title === undefined || heading === undefined) return title ?? heading;
  const parts = title.split(/ [|–—»:·-] /);
  return parts.length > 1 && (same(parts[0] ?? "", heading) || same(parts.slice(0, -1).join(" "), heading)) ? heading : title;
}

/** A name from an author's field, without "By" and roles; undefined where it is an address, or just the publisher. */
function authorOf(written: string | undefined, publisher: string | undefined): string | undefined {
  if (written === undefined || /^https?:|\.com\b/i.test(written)) return undefined;
  const name = bylineName(/^by\b/i.test(written) ? written : `By ${written}`) ?? written.replace(/^by:? /i, "");
  if (name.length > 100 || /^by$/i.test(name) || (publisher !== undefined && same(name, publisher))) return undefined;
  return name;
}
