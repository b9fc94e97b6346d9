import { parseFeed } from "feedsmith";
import { UserError } from "../errors.ts";
import { normalize } from "../text/normalize.ts";
import { fetchPage } from "./fetch/fetch-page.ts";
import { type FetchRules, STRICT } from "./fetch/fetch-rules.ts";
import { pageDate } from "./page/page-date.ts";

/** An article that a feed announces. */
export interface FeedEntry {
  readonly url: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
}

/** Fetches a feed (RSS, Atom, RDF or JSON Feed) and reads its entries in its order. Throws a UserError where it isn't there or is none. */
export async function fetchFeed(address: string, rules: FetchRules = STRICT): Promise<FeedEntry[]> {
  const { url, text } = await fetchPage(address, rules);
  return feedEntries(text, url);
}

/** The entries of a feed's text that have a web address, each once; relative addresses count from the feed's. Throws a UserError where the text is no feed. */
export function feedEntries(text: string, feedUrl: string): FeedEntry[] {
  const found = new Map<string, FeedEntry>();
  for (const { link, title, date } of rawEntries(text, feedUrl)) {
    if (link === undefined || !URL.canParse(link, feedUrl)) continue;
    const url = new URL(link, feedUrl);
    if (!/^https?:$/.test(url.protocol) || found.has(url.href)) continue;
    const words = normalize(title ?? "")
      .replace(/<[^<>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim();
    const published = pageDate(date);
    found.set(url.href, { url: url.href, ...(words === "" ? {} : { title: words }), ...(published === undefined ? {} : { published }) });
  }
  return [...found.values()];
}

interface RawEntry {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
}

function rawEntries(text: string, feedUrl: string): RawEntry[] {
  const parsed = parsedFeed(text, feedUrl);
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate, dc }) => ({
        link: link ?? (guid?.isPermaLink === false || !/^https?:/i.test(guid?.value ?? "") ? undefined : guid?.value),
        title,
        date: pubDate ?? dc?.dates?.[0],
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map(({ link, title, dc }) => ({ link, title, date: dc?.dates?.[0] }));
    case "atom":
      return (parsed.feed.entries ?? []).map(({ links, title, published, updated }) => ({
        link: (links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0])?.href,
        title: title?.value,
        date: published ?? updated,
      }));
    case "json":
      return (parsed.feed.items ?? []).map(({ url, external_url, title, date_published }) => ({
        link: url ?? external_url,
        title,
        date: date_published,
      }));
  }
}

function parsedFeed(text: string, feedUrl: string) {
  try {
    return parseFeed(text);
  } catch {
    throw new UserError(`${feedUrl} isn't a feed (RSS, Atom or JSON Feed). Look for the feed's own address on the site.`);
  }
}
