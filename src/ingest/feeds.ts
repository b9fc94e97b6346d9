import { parseFeed } from "feedsmith";
import { UserError } from "../errors.ts";
import { normalize } from "../text/normalize.ts";
import { fetchPage } from "./fetch/fetch-page.ts";
import { type FetchRules, STRICT } from "./fetch/fetch-rules.ts";
import { pageDate } from "./page/page-date.ts";

/** An article that a feed announces. */
export interface FeedEntry {
  /** Absent where the feed gives no web address. */
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
}

/** Fetches a feed (RSS, Atom, RDF or JSON Feed) and reads its entries in its order. Throws a UserError where it isn't there or is none. */
export async function fetchFeed(address: string, rules: FetchRules = STRICT): Promise<FeedEntry[]> {
  const { url, text } = await fetchPage(address, rules);
  return feedEntries(text, url);
}

/** Whether a text is a feed, by its beginning. */
export function isFeed(text: string): boolean {
  const start = text.slice(0, 4000).replace(/^\uFEFF?\s+/, "");
  if (start.startsWith("{")) return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(start);
  return /^\uFEFF?(?:\s|<\?[\s\S]{0,500}?\?>|<!--[\s\S]{0,2000}?-->|<!DOCTYPE rss[^>]{0,300}>)*<(?:rss|feed|rdf:RDF|(?:\w+:)feed)[\s>/]/i.test(
    start,
  );
}

/** The entries of a feed's text, each once; relative addresses count from xml:base, else from the feed's address, else from its site's. `name` is the feed's address or file. Throws a UserError where the text is no feed. */
export function feedEntries(text: string, name: string): FeedEntry[] {
  const entries = new Map<string, FeedEntry>();
  for (const { link, title, date, bases } of rawEntries(text, name)) {
    const url = link === undefined ? undefined : resolveLink(link, bases);
    const published = pageDate(fourDigits(date));
    const words = plainTitle(title);
    if (url === undefined && words === undefined) continue;
    const key = url ?? `${words} ${published}`;
    if (entries.has(key)) continue;
    entries.set(key, {
      ...(url === undefined ? {} : { url }),
      ...(words === undefined ? {} : { title: words }),
      ...(published === undefined ? {} : { published }),
    });
  }
  return [...entries.values()];
}

/** An http(s) address by the bases from the outermost to the innermost; undefined where it comes to none. */
function resolveLink(link: string, bases: readonly (string | undefined)[]): string | undefined {
  let base: string | undefined;
  for (const next of [...bases, link]) {
    if (next === undefined) continue;
    if (!URL.canParse(next, base)) {
      if (next === link) return undefined;
      continue;
    }
    base = new URL(next, base).href;
  }
  return base !== undefined && /^https?:/.test(base) ? base : undefined;
}

/** A date with its year in four digits, as RFC 2822 counts two: 00 to 49 are of this century. */
function fourDigits(date: string | undefined): string | undefined {
  return date?.replace(
    /^((?:\w{3,9},? +)?\d{1,2})[ -](\w{3,9})[ -](\d\d)(?=\s|$)/,
    (_, day, month, year) => `${day} ${month} ${Number(year) < 50 ? 20 : 19}${year}`,
  );
}

const NAMES = "a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|wbr";
const TAG = new RegExp(`</?(?:${NAMES})(?:\\s+[a-z:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>]+))*\\s*/?>`, "gi");

/** A title without markup; signs such as in "5 < 6" stay. */
function plainTitle(title: string | undefined): string | undefined {
  const words = normalize((title ?? "").replace(TAG, "")).replace(TAG, ""); // markup may be written in entities
  return words.replace(/\s+/g, " ").trim() || undefined;
}

interface RawEntry {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  /** What its link may be relative to, the outermost first. */
  readonly bases: readonly (string | undefined)[];
}

function rawEntries(text: string, name: string): RawEntry[] {
  const feedUrl = /^https?:/i.test(name) ? name : undefined;
  const feed = parsedFeed(withLinkBases(text), name);
  const channel = /<channel\b[^>]{0,500}\bxml:base\s*=\s*["']([^"']{1,2000})/i.exec(text.slice(0, 20_000))?.[1];
  switch (feed.format) {
    case "rss":
      return (feed.feed.items ?? []).map(({ link, guid, title, description, pubDate, dc, xml }) => ({
        link:
          link ??
          (guid?.isPermaLink === false || (guid?.isPermaLink === undefined && !/^https?:/i.test(guid?.value ?? ""))
            ? undefined
            : guid?.value),
        title:
          title ??
          description
            ?.replace(/<[^<>]{0,500}>/g, " ")
            .trim()
            .slice(0, 80),
        date: pubDate ?? dc?.dates?.[0],
        bases: [feed.feed.link, feedUrl, feed.feed.xml?.base, channel, xml?.base],
      }));
    case "rdf":
      return (feed.feed.items ?? []).map(({ link, title, dc, rdf }) => ({
        ...{ link: link ?? rdf?.about, title, date: dc?.dates?.[0] },
        bases: [feed.feed.link, feedUrl],
      }));
    case "atom": {
      const self = feed.feed.links?.find(({ rel }) => rel === "self")?.href;
      return (feed.feed.entries ?? []).map(({ id, links = [], title, published, updated, xml }) => {
        const pages = links.filter(({ rel }) => rel === undefined || rel === "alternate");
        const link =
          pages.find(({ type }) => type === undefined || /html/.test(type)) ?? pages[0] ?? links.find(({ rel }) => rel === "related");
        return {
          link: link?.href ?? (/^https?:\/\//i.test(id ?? "") ? id : undefined),
          title: title?.value,
          date: published ?? updated,
          bases: [self, feedUrl, feed.feed.xml?.base, xml?.base],
        };
      });
    }
    case "json":
      return (feed.feed.items ?? []).map(({ id, url, external_url, title, content_text, date_published }) => ({
        link: url ?? external_url ?? (/^https?:\/\//i.test(id ?? "") ? id : undefined),
        title: title ?? content_text?.slice(0, 80),
        date: date_published,
        bases: [feed.feed.home_page_url, feed.feed.feed_url, feedUrl],
      }));
  }
}

/** The feed with the addresses of links that have an xml:base of their own made whole. */
function withLinkBases(text: string): string {
  return text.replace(/<link\b[^<>]{0,4000}>/gi, (tag) => {
    const [base, href] = [/\bxml:base\s*=\s*["']([^"']+)/i, /\bhref\s*=\s*["']([^"']+)/i].map((form) => form.exec(tag)?.[1]);
    if (base === undefined || href === undefined || !URL.canParse(href, base)) return tag;
    return tag.replace(href, () => new URL(href, base).href.replace(/&(?!amp;)/g, "&amp;"));
  });
}

function parsedFeed(text: string, name: string) {
  try {
    return parseFeed(text);
  } catch {
    throw new UserError(`${name} isn't a feed (RSS, Atom or JSON Feed). Look for the feed's own address on the site.`);
  }
}
