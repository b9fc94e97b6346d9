import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { importPage } from "../../src/ingest/import-page.ts";

const many = (html: string, bytes = 1_000_000) => html.repeat(Math.floor(bytes / html.length));

/** Whether a page is read or refused in words, within the time. */
function survives(html: string): boolean {
  const start = performance.now();
  try {
    importPage(html);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return performance.now() - start < 15_000;
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
  ["entities", many("&amp;&#x41;&bogus;", 150_000)],
])("%s are read or refused in time", { timeout: 60_000 }, (_, html) => {
  expect(survives(`<html><body>${html}</body></html>`)).toBe(true);
});

test("nesting is refused in words", () => {
  expect(() => importPage(`<html><body>${"<div>".repeat(2000)}`)).toThrow(/more than 300 levels of nested elements/);
});
