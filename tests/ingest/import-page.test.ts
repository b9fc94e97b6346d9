import { expect, test } from "vitest";
import { importPage } from "../../src/ingest/import-page.ts";

const PAGE = `<!doctype html><html lang="en"><head>
<title>Rovers lose their third coach | The Harwell Echo</title>
<meta property="og:site_name" content="The Harwell Echo">
<meta name="description" content="The board says that it will take its time.">
<link rel="canonical" href="https://echo.example/sport/rovers-coach">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":"NewsArticle","headline":"Rovers lose their third coach",
"datePublished":"2021-05-14T07:30:00+0100","author":[{"@type":"Person","name":"Priya Nair"},{"@type":"Person","name":"Tom Hale"}],"publisher":{"@type":"Organization","name":"The Harwell Echo"}}]}</script>
<script>globalThis.ran = true;</script>
</head><body onload="globalThis.ran = true">
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article>
<header><h1>Rovers lose their third coach</h1><p class="standfirst">The board says that it will take its time.</p><p class="byline">By Priya Nair and Tom Hale</p></header>
<figure><img src="x.jpg" onerror="globalThis.ran = true"><figcaption>The empty bench on Saturday. Photograph: Ann Lee/PA</figcaption></figure>
<p>Harwell Rovers have parted with Ilse Brandt, their third coach of the season, after Saturday&rsquo;s defeat by Didcot, and nobody in the club&nbsp;knows who comes next.</p>
<p>&ldquo;We thank Ilse for her work,&rdquo; chairman Bob Okoro said. &ldquo;It wasn&rsquo;t enough.&rdquo;<br><br>Brandt, who took over in January, won <span class="author-pick">four</span> of her nineteen matches, the fewest of any coach since the club was founded in 1921.</p>
<div class="related-stories"><h3>Related</h3><ul><li><a href="/a">Didcot climb to third</a></li><li><a href="/b">Ticket prices rise again</a></li></ul></div>
<h2>Who comes next</h2>
<p>The board will speak to two former players this week, according to people who know its plans, and to a coach from abroad whose name it keeps to itself.</p>
<p><a href="/c">Read more: the season in pictures</a></p>
<blockquote><p>There is no hurry, because the season is lost already, and everybody in the stadium has known it since March.</p></blockquote>
<aside><p>Sign up for our newsletter</p></aside>
</article>
<div id="comments"><p>First! This is a comment of somebody who has much to say about coaches and says it here at length.</p></div>
<footer><p>© 2021 The Harwell Echo</p></footer></body></html>`;

test("a page's article is taken out, word for word", () => {
  const { body } = importPage(PAGE);
  expect(body).toEqual([
    "Harwell Rovers have parted with Ilse Brandt, their third coach of the season, after Saturday’s defeat by Didcot, and nobody in the club knows who comes next.",
    "“We thank Ilse for her work,” chairman Bob Okoro said. “It wasn’t enough.”",
    "Brandt, who took over in January, won four of her nineteen matches, the fewest of any coach since the club was founded in 1921.",
    "## Who comes next",
    "The board will speak to two former players this week, according to people who know its plans, and to a coach from abroad whose name it keeps to itself.",
    "There is no hurry, because the season is lost already, and everybody in the stadium has known it since March.",
  ]);
});

test("title, authors, publisher, date, address and standfirst are found in the page", () => {
  expect(importPage(PAGE)).toMatchObject({
    title: "Rovers lose their third coach",
    author: "Priya Nair and Tom Hale",
    publisher: "The Harwell Echo",
    published: "2021-05-14T07:30:00+01:00",
    url: "https://echo.example/sport/rovers-coach",
    standfirst: "The board says that it will take its time.",
  });
});

test("nothing in a page is run", () => {
  importPage(PAGE);
  expect(Reflect.has(globalThis, "ran")).toBe(false);
});

test("the title that is given stands in place of the page's", () => {
  expect(importPage(PAGE, "Third coach gone").title).toBe("Third coach gone");
});

test("a page with broken JSON-LD and no meta is read by what it shows", () => {
  const text = "The ferry to the island stops at six, as it has done for forty years, and nobody complains about it much any more. ";
  const page = importPage(
    `<html><head><script type="application/ld+json">{"@type":"NewsArticle",</script></head><body><h1>The last ferry of the day</h1><time datetime="2020-02-29">29 Feb</time><p>${text.repeat(3)}</p><p>${text.repeat(2)}</p></body></html>`,
  );
  expect(page.title).toBe("The last ferry of the day");
  expect(page.published).toBe("2020-02-29");
  expect(page.body).toHaveLength(2);
});

test("a page without any text gives no paragraphs", () => {
  expect(importPage("<html><body><script>1</script></body></html>").body).toEqual([]);
});

const SENTENCE = "The ferry to the island stops at six, as it has done for forty years, and nobody complains about it much any more";

test("an article whose elements are named like boilerplate is still found", () => {
  const paragraphs = Array.from({ length: 8 }, (_, i) => `${SENTENCE}, in ${2000 + i}.`);
  const inGallery = `<html><body><h1>The last ferry</h1><div class="photo gallery sidebar">${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div></body></html>`;
  expect(importPage(inGallery).body).toEqual(paragraphs);
  const byBreaks = `<html><body><h1>The last ferry</h1><div class="author-text">${paragraphs.join("<br><br>")}</div></body></html>`;
  expect(importPage(byBreaks).body).toEqual(paragraphs);
  const each = `<html><body><h1>The last ferry</h1><div>${paragraphs.map((text) => `<div class="comment-1"><p>${text}</p></div>`).join("")}</div></body></html>`;
  expect(importPage(each).body).toEqual(paragraphs);
});

test("a word that is marked stays in its sentence, a box that opens over it goes", () => {
  const text = `<p>${SENTENCE}, says <span class="byline author">Jane Roe</span><span class="tooltip-content">Jane Roe: more on this person</span> of the <a class="related" rel="author" href="/">Echo</a>.</p>`;
  expect(importPage(`<html><body><h1>T</h1><article>${text.repeat(4)}</article></body></html>`).body[0]).toBe(
    `${SENTENCE}, says Jane Roe of the Echo.`,
  );
});
