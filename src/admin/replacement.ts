import type { ArticleFile } from "../ingest/load.ts";
import type { NewArticle } from "../ingest/write-article.ts";
import { sentenceInWords } from "./in-words.ts";
import { changedSentences } from "./sentence-changes.ts";

const FIELDS = ["title", "url", "publisher", "author", "published", "standfirst"] as const;
/** Changed paragraphs that are shown. */
const MOST = 20;

/** What changes where an article takes the place of another, in lines: its fields, then its paragraphs, with what goes in [-…-] and what comes in {+…+}. */
export function replacementInWords(before: ArticleFile, after: NewArticle): string[] {
  const fields = FIELDS.flatMap((field) =>
    before[field] === after[field] ? [] : [`${field}: ${before[field] ?? "none"} → ${after[field] ?? "none"}`],
  );
  const paragraphs = changedSentences(before.text.split(/\n\n+/), after.body);
  return [
    ...fields,
    ...paragraphs.slice(0, MOST).map(sentenceInWords),
    ...(paragraphs.length > MOST ? [`… and ${paragraphs.length - MOST} more paragraphs`] : []),
  ];
}
