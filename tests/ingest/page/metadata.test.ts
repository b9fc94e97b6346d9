import { expect, test } from "vitest";
import { pageMetadata } from "../../../src/ingest/page/metadata.ts";

const TEXT =
  "<p>The harbour board of Ness agreed on Tuesday to let the old pier go, after divers had found its timbers eaten away by worms.</p><p>Fishermen have landed their catch at the pier since 1904, and some of them came to the meeting to speak against the plan.</p>";
const page = (above: string, inside = TEXT, after = "", before = "", head = "") =>
  `<html><head><title>Ness lets its pier go</title>${head}</head><body>${before}<article><h1>Ness lets its pier go</h1>${above}${inside}</article>${after}</body></html>`;
const published = (html: string) => pageMetadata(html).published;
const DAY = "2022-05-03";

test.each([
  ["a comment", page("", TEXT, `<div class=comment-list><p>Ann</p><time datetime=${DAY}>3 May</time></div>`)],
  [
    "a card of another article",
    page("", TEXT, `<ul class=stories><li><time datetime=${DAY}>3 May</time><a href=/x>Eels come home</a></li></ul>`),
  ],
  ["a card above the text", page(`<div class=related-card><time datetime=${DAY}>3 May</time> <a href=/x>Eels come home</a></div>`)],
  ["the site's header", page("", TEXT, "", `<header><time datetime=${DAY}>Today</time></header>`)],
  ["a bar above the page", page("", TEXT, "", `<div><time datetime=${DAY}>Today</time></div>`)],
  [
    "history in the text",
    page(
      "",
      `<p>The pier was built on <time datetime=1904-05-03>3 May 1904</time> by the people of Ness, who had waited for it for many years.</p>${TEXT}`,
    ),
  ],
  ["a change", page(`<time itemprop=dateModified datetime=${DAY}>3 May</time>`)],
  ["a change that is told", page(`<p>Updated: <time datetime=${DAY}>3 May 2022</time></p>`)],
  ["a line of a change", page("<p>Last updated 3 May 2022</p>")],
])("the date of %s isn't the article's", (_, html) => {
  expect(published(html)).toBeUndefined();
});

test.each([
  ["a time above the text", page(`<time datetime=${DAY}>3 May</time>`)],
  [
    "the time that is marked",
    page(`<time datetime=2022-05-09 itemprop=dateModified>9 May</time><time itemprop=datePublished datetime=${DAY}>3 May</time>`),
  ],
  ["an element of the article", page(`<meta itemprop=datePublished content=${DAY}><meta itemprop=dateModified content=2022-05-09>`)],
  [
    "the first of two that are told",
    page(`<div>Published <time datetime=${DAY}>3 May</time> Updated <time datetime=2022-05-09>9 May</time></div>`),
  ],
  ["a line", page("<p>3 May 2022</p>")],
  ["a byline", page("<p>By Ruth Alder, May 3, 2022</p>")],
  ["a line with its change", page("<p>Published May 3, 2022 | Updated May 9, 2022</p>")],
])("%s dates the article", (_, html) => {
  expect(published(html)).toBe(DAY);
});

test.each([
  page("", TEXT, "", "", '<meta property="article:author" content="Ruth Alder"><meta property="article:author" content="Ivo Lund">'),
  page("<a rel=author href=/r>Ruth Alder</a>, <a rel=author href=/i>Ivo Lund</a>"),
  page(
    "<span itemprop=author><span itemprop=name>Ruth Alder</span></span><span itemprop=author><span itemprop=name>Ivo Lund</span></span>",
  ),
])("every author is named", (html) => {
  expect(pageMetadata(html)).toMatchObject({ byline: "Ruth Alder and Ivo Lund", author: "Ruth Alder and Ivo Lund" });
});
