import { annotate, annotateKnowing } from "../annotate/annotate.ts";
import type { KnownPerson } from "../annotate/people/find-people.ts";
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

const LIMIT = 60_000;
const excess = (id: string) => `${id}.md takes too long to read. Split it into shorter articles.`;

/** `annotateArticle` as a task. */
export const annotating: Task<ArticleFile, AnnotatedArticle> = {
  ...{ module: import.meta.url, name: "annotating" },
  run: annotateArticle,
  limit: LIMIT,
  excess: ({ id }) => excess(id),
};

/** `annotateKnowing` as a task. */
export const annotatingAgain: Task<{ readonly article: AnnotatedArticle; readonly knownPeople: readonly KnownPerson[] }, AnnotatedArticle> =
  {
    ...{ module: import.meta.url, name: "annotatingAgain" },
    run: ({ article, knownPeople }) => annotateKnowing(article, knownPeople),
    limit: LIMIT,
    excess: ({ article }) => excess(article.id),
  };

/** A reader's own text, read as an article is, as a task. */
export const annotatingDraft: Task<string, AnnotatedArticle> = {
  ...{ module: import.meta.url, name: "annotatingDraft" },
  run: (text) => annotateArticle({ id: "draft", title: "", text }),
  limit: 10_000,
  excess: () => "This draft takes too long to read. Check a shorter part of it.",
};
