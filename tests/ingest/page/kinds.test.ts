import { expect, test } from "vitest";
import { importPage } from "../../../src/ingest/import-page.ts";

const BODY = [
  "The harbour board of Ness agreed on Tuesday to let the old pier go, after divers had found its timbers eaten away by worms.",
  "“It would cost more to keep it than to build another,” said the harbour master, Ruth Alder, “and nobody has that money.”",
  "Fishermen have landed their catch at the pier since 1904, and some of them came to the meeting to speak against the plan.",
  "The board will ask the county for a new quay farther north, where the water is deep enough for the larger boats of today.",
];
const [FIRST = "", ...REST] = BODY;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("\n");
const page = (inside: string) =>
  `<!doctype html><html><head><title>Ness lets its pier go</title></head><body><article><h1>Ness lets its pier go</h1><p>${FIRST}</p>${inside}${paragraphs(REST)}</article></body></html>`;
const body = (inside: string) => importPage(page(inside)).body;

test("a list with the words that announce it is kept", () => {
  const list = "<div class=part><p><b>Not let go are:</b></p><ul><li>the crane;</li><li>the ice house of 1931.</li></ul></div>";
  expect(body(list)).toEqual([FIRST, "Not let go are:", "the crane;", "the ice house of 1931.", ...REST]);
});

test("a table and a box within the article are kept", () => {
  const table = "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>1950</td><td>64</td></tr></table>";
  expect(body(table)).toEqual([FIRST, "Year Boats", "1950 64", ...REST]);
  const box = "<div class=box><h3>What worms do</h3><p>They eat wood, she said.</p></div>";
  expect(body(box)).toEqual([FIRST, "## What worms do", "They eat wood, she said.", ...REST]);
});

test("a short sentence in a part of its own is kept", () => {
  const parts = BODY.flatMap((text, at) => [
    `<div class=t><p>${text}</p></div>`,
    at === 0 ? "<div class=t><p>It <a href=/x>was time</a>, he said.</p></div>" : "",
  ]);
  expect(importPage(`<html><body><h1>Pier</h1><div class=col>${parts.join("")}</div></body></html>`).body).toEqual([
    FIRST,
    "It was time, he said.",
    ...REST,
  ]);
});

test("every block of a page is kept or told as dropped, in full", () => {
  const long = `The board’s shop sells charts of the coast, ${"and tide tables, and flags of all nations, ".repeat(3)}and nothing else.`;
  const around = {
    before: `<nav><ul><li><a href=/>Home</a></li><li><a href=/sea>Sea</a></li></ul></nav><header><p>Today: 28 March 2024</p></header><div class=ads><p>${long}</p></div>`,
    within: `<figure><img src=a.jpg><figcaption>The pier in 1931.</figcaption></figure><div class=share><button>Share it</button></div><aside><h3>More of Ness</h3><p>Boats race on Sunday.</p></aside><p>Sign up for our newsletter</p><amp-ad>Buy a boat</amp-ad>`,
    after: `<section class=comments><h2>2 comments</h2><div class=comment><p>I learnt to swim there.</p></div></section><div style="display:none">Unseen words</div><footer><p>© 2024 Ness Weekly</p><select><option>Orkney</option></select></footer>`,
  };
  const html = page(around.within).replace("<article>", `${around.before}<article>`).replace("</article>", `</article>${around.after}`);
  const { title = "", body: kept, dropped } = importPage(html);
  expect(kept).toEqual(BODY);
  const told = [title, ...kept, ...dropped.map(({ text }) => text)].join("\n");
  const words = [
    "Home",
    "Sea",
    "Today: 28 March 2024",
    long,
    "The pier in 1931.",
    "Share it",
    "More of Ness",
    "Boats race on Sunday.",
    "Sign up for our newsletter",
  ];
  for (const block of [...words, "Buy a boat", "2 comments", "I learnt to swim there.", "Unseen words", "© 2024 Ness Weekly", "Orkney"])
    expect(told).toContain(block);
});

test("of a paragraph that is kept in part, the other part is told", () => {
  const { body: kept, dropped } = importPage(
    page(
      "<p>The crane, which stands at the head of the pier, <span class='tooltip-box'>A crane lifts loads.</span>will be sold to a museum in the south.</p>",
    ),
  );
  const [paragraph = ""] = kept.filter((text) => text.startsWith("The crane"));
  if (!paragraph.includes("A crane lifts")) expect(dropped.map(({ text }) => text)).toContain("A crane lifts loads.");
  expect(paragraph).toContain("will be sold to a museum in the south.");
});

test("what is left out is told", () => {
  const after = "<div class=x><p>Ness Weekly is printed in Thurso.</p></div>";
  const { body: kept, dropped } = importPage(page("").replace("</article>", `</article>${after}`));
  expect([...kept, ...dropped.map(({ text }) => text)]).toContain("Ness Weekly is printed in Thurso.");
});

test.each([
  ["spent 14<sup>3</sup> million on it", "spent 14 million on it"],
  ["said Alder<a class=footnote-ref href=#fn:2><sup>2</sup></a>.", "said Alder."],
  ["said Alder.<sup>[4]</sup>", "said Alder."],
  ["said Alder<a href='#note-4'>4</a> then", "said Alder then"],
  ["an area of 12 km<sup>2</sup> there", "an area of 12 km² there"],
  ["a number like 10<sup>6</sup> there", "a number like 10⁶ there"],
  ["on the 1<sup>st</sup> day", "on the 1st day"],
])("%s is read as %s", (written, read) => {
  expect(body(`<p>It is known that they ${written}, in the long run of years.</p>`)[1]).toBe(
    `It is known that they ${read}, in the long run of years.`,
  );
});

test("what AMP puts between paragraphs is no text, and is told", () => {
  const amp =
    "<amp-ad width=1>Advertisement</amp-ad><amp-embed>More for you</amp-embed><amp-carousel><p>Slide 2 of 7: the pier in 1950, with all its boats.</p></amp-carousel>";
  const { body: kept, dropped } = importPage(page(amp));
  expect(kept).toEqual(BODY);
  expect(dropped.map(({ text }) => text)).toContain("Slide 2 of 7: the pier in 1950, with all its boats.");
});
