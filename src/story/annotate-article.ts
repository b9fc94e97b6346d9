import { annotate } from "../annotate/annotate.ts";
import type { ArticleFile } from "../ingest/load.ts";
import { segment } from "../ingest/segment.ts";
import type { AnnotatedArticle } from "../model.ts";
import type { Task } from "../pool/pool.ts";
import { analyze } from "../text/analyze.ts";

/** All that is found in one article. Pure. */
export function annotateArticle(file: ArticleFile): AnnotatedArticle {
  const analysis = analyze(file.text);
  return { ...file, passages: segment(analysis), ...annotate(analysis, file.published) };
}

/** The same as a task of the pool. */
export const annotating: Task<ArticleFile, AnnotatedArticle> = {
  ...{ module: import.meta.url, name: "annotating" },
  run: annotateArticle,
  limit: 60_000,
  excess: ({ id }) => `${id}.md takes too long to read. Split it into shorter articles.`,
};
