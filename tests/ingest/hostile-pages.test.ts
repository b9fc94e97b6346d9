import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { importPage } from "../../src/ingest/import-page.ts";
import { MEASURED } from "../growth/growth.ts";
import { LONG } from "../long.ts";
import { processorTime } from "../processor-time.ts";

/** The part of the full size that pages have: all of it in the long form. */
const FULL = LONG ? 1 : 1 / 20;

const many = (html: string, bytes = 1_000_000) => html.repeat(Math.floor((bytes * FULL) / html.length));

/** Milliseconds of processor time until a page is read, or refused in words. */
function timeOf(html: string): number {
  const taken = processorTime();
  try {
    importPage(html);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return taken();
}

test.each([
  ["divisions nested without end", many("<div class='ad'>")],
  ["spans nested in a paragraph", `<p>${many("<span class='ad'>")}`],
  ["words marked in one paragraph", `<p>${many("<b class='ad'>x</b> ", 100_000)}</p>`],
  ["paragraphs", many("<p class='ad'>A few words of text, and more of them.</p>", 150_000)],
  ["items of a list", `<ul>${many("<li><a href='/'>x</a></li>", 150_000)}</ul>`],
  ["comments without end", many("<!--", 150_000)],
  ["tags without end", many("<a ", 150_000)],
  ["attributes", `<div ${many("a='b' ", 150_000)}>x</div>`],
  ["scripts of data", many('<script type="application/ld+json">[[[[</script>', 150_000)],
  ["less-than signs", many("<", 150_000)],
  ["raised marks", `<p>${many("x<sup>1</sup> ", 100_000)}</p>`],
  ["times", many("<time class=x>9:00</time> ", 150_000)],
  ["authors", many("<a rel=author>Ann Lee</a> ", 150_000)],
  ["elements of AMP", many("<amp-img>x</amp-img>", 150_000)],
  ["entities", many("&amp;&#x41;&bogus;", 150_000)],
])("%s are read or refused in time", MEASURED, (_, html) => {
  expect(timeOf(`<html><body>${html}</body></html>`)).toBeLessThan(15_000);
});

test.each([
  ["nesting", ""],
  ["nesting behind a quoted attribute that looks like a script", '<a title="<script">'],
])("%s is refused in words", (_, before) => {
  expect(() => importPage(`<html><body>${before}${"<div>".repeat(2000)}`)).toThrow(/more than 300 levels of nested elements/);
});
