import { expect, test } from "vitest";
import { feedEntries } from "../../src/ingest/feeds.ts";

const AT = "https://echo.example/feed";

test("RSS: link, title and date; a guid counts as the link where it is one", () => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Echo</title><link>https://echo.example/</link>
<item><title>Bridge &amp;amp; road</title><link>https://echo.example/a</link><pubDate>Mon, 18 Nov 2019 16:07:38 -0600</pubDate></item>
<item><title>Ferry</title><guid>https://echo.example/b</guid></item>
<item><title>Nowhere</title><guid isPermaLink="false">tag:1</guid></item>
<item><title>Again</title><link>https://echo.example/a</link></item></channel></rss>`;
  expect(feedEntries(feed, AT)).toEqual([
    { url: "https://echo.example/a", title: "Bridge & road", published: "2019-11-18" },
    { url: "https://echo.example/b", title: "Ferry" },
  ]);
});

test("Atom: the alternate link, counted from the feed's address", () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id><updated>2020-01-01T00:00:00Z</updated>
<entry><title>Bridge</title><id>1</id><link rel="self" href="/api/1"/><link rel="alternate" href="/a"/><published>2020-01-02T03:04:05Z</published></entry></feed>`;
  expect(feedEntries(feed, AT)).toEqual([{ url: "https://echo.example/a", title: "Bridge", published: "2020-01-02T03:04:05Z" }]);
});

test("JSON Feed, and RSS 1.0", () => {
  const json = `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://echo.example/a","title":"Bridge"}]}`;
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T</title><link>x</link></channel><item rdf:about="y"><title>Bridge</title><link>https://echo.example/a</link></item></rdf:RDF>`;
  const entry = { url: "https://echo.example/a", title: "Bridge" };
  expect(feedEntries(json, AT)).toEqual([entry]);
  expect(feedEntries(rdf, AT)).toEqual([entry]);
});

test("addresses that aren't of the web are left out", () => {
  const feed = `<rss version="2.0"><channel><title>T</title><item><title>X</title><link>javascript:alert(1)</link></item><item><title>Y</title><link>file:///etc/passwd</link></item></channel></rss>`;
  expect(feedEntries(feed, AT)).toEqual([]);
});

test.each(["<html><body>no feed</body></html>", "", "{}", "<rss><channel><item>"])("%j is no feed, and said so", (text) => {
  expect(() => feedEntries(text, AT)).toThrow(/https:\/\/echo.example\/feed isn't a feed/);
});
