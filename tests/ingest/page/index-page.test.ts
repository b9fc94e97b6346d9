import { expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { importPage } from "../../../src/ingest/import-page.ts";

const SUMMARY =
  "The harbour board of Ness agreed on Tuesday to let the old pier go, after divers had found its timbers eaten away by worms.";
const CARDS = Array.from(
  { length: 9 },
  (_, i) => `<div class=t><h2><a href=/${i}>Ness lets its pier number ${i} go</a></h2><p>${SUMMARY}</p></div>`,
).join("");
const read = (inside: string) => () => importPage(`<html><head><title>News of Ness</title></head><body>${inside}</body></html>`);

test("a page that lists articles is refused as such", () => {
  expect(read(`<h1>News</h1>${CARDS}`)).toThrow(UserError);
  expect(read(`<h1>News</h1>${CARDS}`)).toThrow(/a list of articles/);
});

test("an article with a list of others under it is none", () => {
  expect(read(`<h1>The pier</h1><article>${`<p>${SUMMARY}</p>`.repeat(8)}</article>${CARDS}`)).not.toThrow();
});

test("the clock times of a live blog are no paragraphs", () => {
  const entries = ["14:32", "2.15pm BST", "10:05 a.m."].map(
    (time) => `<div class=entry><p>${time}</p><h3>The vote</h3><p>${SUMMARY} (${time})</p></div>`,
  );
  const { body, dropped } = read(`<h1>The pier</h1><article>${entries.join("")}</article>`)();
  expect(body.filter((line) => line.length < 15)).toEqual(["## The vote", "## The vote", "## The vote"]);
  expect(dropped).toContainEqual({ rule: "date-line", text: "14:32" });
});
