import { expect, test } from "vitest";
import { feedEntries, isFeed } from "../../src/ingest/feeds.ts";

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
    { title: "Nowhere" },
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

test("an entry whose address isn't of the web has none", () => {
  const feed = `<rss version="2.0"><channel><title>T</title><item><title>X</title><link>javascript:alert(1)</link></item><item><title>Y</title><link>file:///etc/passwd</link></item></channel></rss>`;
  expect(feedEntries(feed, AT)).toEqual([{ title: "X" }, { title: "Y" }]);
});

test("addresses count from the innermost xml:base", () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/x/"><title>T</title>
<entry><title>A</title><link href="one"/></entry><entry xml:base="sub/"><title>B</title><link href="two"/></entry>
<entry><title>C</title><link href="three" xml:base="https://other.example/y/"/></entry></feed>`;
  expect(feedEntries(feed, AT).map(({ url }) => url)).toEqual([
    "https://base.example/x/one",
    "https://base.example/x/sub/two",
    "https://other.example/y/three",
  ]);
  const rss = `<rss version="2.0" xml:base="https://base.example/"><channel><title>T</title><item xml:base="q/"><title>A</title><link>r</link></item></channel></rss>`;
  expect(feedEntries(rss, "feed.xml")).toEqual([{ url: "https://base.example/q/r", title: "A" }]);
});

test("a file's relative addresses count from the site that the feed names", () => {
  const rss = `<rss version="2.0"><channel><title>T</title><link>https://echo.example/</link><item><title>A</title><link>/a</link></item></channel></rss>`;
  expect(feedEntries(rss, "feed.xml")).toEqual([{ url: "https://echo.example/a", title: "A" }]);
});

test.each([
  ["Mon, 18 Nov 19 16:07:38 GMT", "2019-11-18"],
  ["18 Nov 99", "1999-11-18"],
  ["Monday, 18-Nov-19 16:07:38 GMT", "2019-11-18"],
])("a year of two digits is read: %s", (date, published) => {
  const feed = `<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://echo.example/a</link><pubDate>${date}</pubDate></item></channel></rss>`;
  expect(feedEntries(feed, AT)[0]?.published).toBe(published);
});

test.each([
  ["5 &lt; 6 and 7 &gt; 2", "5 < 6 and 7 > 2"],
  ["<![CDATA[5 < 6 and 7 > 2]]>", "5 < 6 and 7 > 2"],
  ["<![CDATA[x <b and c> y]]>", "x <b and c> y"],
  ["<![CDATA[<b>Bold</b> <a href='/x'>words</a>]]>", "Bold words"],
  ["&lt;em&gt;Bold&lt;/em&gt; &amp;amp; plain", "Bold & plain"],
])("signs in a title stay and markup goes: %s", (written, title) => {
  const feed = `<rss version="2.0"><channel><title>T</title><item><title>${written}</title><link>https://echo.example/a</link></item></channel></rss>`;
  expect(feedEntries(feed, AT)[0]?.title).toBe(title);
});

test("an entry without an id is read, and one that has its address for an id", () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><link href="/a"/></entry><entry><id>https://echo.example/b</id><title>B</title></entry></feed>`;
  const json = `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"url":"/a","title":"A"},{"id":"https://echo.example/b","title":"B"}]}`;
  for (const feed of [atom, json])
    expect(feedEntries(feed, AT)).toEqual([
      { url: "https://echo.example/a", title: "A" },
      { url: "https://echo.example/b", title: "B" },
    ]);
});

test.each([
  '<?xml version="1.0"?>\n<!-- made by hand --><rss version="2.0"><channel/></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  '<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><rdf:RDF/>',
  '{ "version": "https://jsonfeed.org/version/1.1", "items": [] }',
])("%j is known as a feed", (text) => {
  expect(isFeed(text)).toBe(true);
});

test.each(["<html><head></head></html>", "<p>About RSS: <rss></p>", "{}", "A feed of words", '<?xml version="1.0"?><html/>'])(
  "%j is known as none",
  (text) => {
    expect(isFeed(text)).toBe(false);
  },
);

test.each(["<html><body>no feed</body></html>", "", "{}", "<rss><channel><item>"])("%j is no feed, and said so", (text) => {
  expect(() => feedEntries(text, AT)).toThrow(/https:\/\/echo.example\/feed isn't a feed/);
});
