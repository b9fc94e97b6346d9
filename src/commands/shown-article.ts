import type { Dropped } from "../ingest/clean.ts";
import type { NewArticle } from "../ingest/write-article.ts";

/** An article about to be kept, and what was dropped around it, as lines to read. */
export function shownArticle(article: NewArticle, dropped: readonly Dropped[]): string[] {
  const { title, publisher, author, published, url, standfirst, body } = article;
  const fields = Object.entries({ title, publisher, author, published, url, standfirst }).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(10)}  ${value}`],
  );
  const headings = body.filter((block) => block.startsWith("## ")).length;
  let number = 0;
  const text = body.map((block) =>
    block.startsWith("## ") ? `      ${beginning(block)}` : `  ${String(++number).padStart(3)} ${beginning(block)}`,
  );
  const width = Math.max(0, ...dropped.map(({ rule }) => rule.length));
  return [
    `Kept: ${countOf(body.length - headings, "paragraph")}${headings === 0 ? "" : `, ${countOf(headings, "heading")}`}`,
    ...fields,
    ...text,
    dropped.length === 0 ? "Dropped: nothing" : `Dropped: ${countOf(dropped.length, "line")}`,
    ...dropped.map((one) => `  ${one.rule.padEnd(width)}  ${beginning(one.text)}`),
  ];
}

const beginning = (block: string) => (block.length <= 100 ? block : `${block.slice(0, 99).replace(/\s+\S*$/, "")} …`);

/** A number of things: "1 line", "2 lines". */
export const countOf = (count: number, thing: string) => `${count} ${thing}${count === 1 ? "" : "s"}`;
