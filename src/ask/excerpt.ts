import type { AnnotatedArticle, Span } from "../model.ts";

/** Whole sentences of one passage of an article that an answer may show; start and end are offsets into the article's text. */
export interface Excerpt extends Span {
  readonly article: AnnotatedArticle;
  readonly passage: number;
}
