import { stringify } from "csv-stringify/sync";
import type { Answer, Evidence } from "../model.ts";
import { intervalOf } from "../text/date-interval.ts";

const COLUMNS = [
  "date",
  "from",
  "to",
  "stated",
  "as_written",
  "text",
  "clause",
  "speaker",
  "publisher",
  "title",
  "published",
  "url",
  "article",
  "passage",
  "upcoming",
];

/** A timeline as CSV (RFC 4180, UTF-8 with a byte order mark, a header line): one event a row. A cell that a spreadsheet would run as a formula begins with '. */
export function timelineCsv({ evidence, upcoming }: Extract<Answer, { kind: "timeline" }>): string {
  const rows = [...evidence.map((event) => rowOf(event, false)), ...upcoming.map((event) => rowOf(event, true))];
  return stringify([COLUMNS, ...rows], { bom: true, record_delimiter: "windows", escape_formulas: true });
}

function rowOf({ date = "", dateText = "", certain, text, clause, speaker = "", citation }: Evidence, ahead: boolean): (string | number)[] {
  const { from = "", to = "" } = intervalOf(date) ?? {};
  const { publisher = "", title, published = "", url = "", article, passage } = citation;
  const part = clause === undefined ? "" : text.slice(clause.start, clause.end);
  return [
    date,
    from,
    to,
    certain === true ? "yes" : "no",
    dateText,
    text,
    part,
    speaker,
    publisher,
    title,
    published,
    url,
    article,
    passage,
    ahead ? "yes" : "no",
  ];
}
