import type { AnnotatedArticle, Article, ArticleReference, Citation, Evidence, Span } from "../model.ts";

/** The source of an excerpt. */
export function referenceTo({ id, title, publisher, author, url, published }: Article): ArticleReference {
  return {
    article: id,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  };
}

/** The pointer to a span of an article's text that lies in this passage. */
function cite(article: Article, passage: number, { start, end }: Span): Citation {
  const offset = article.passages[passage - 1]?.start ?? 0;
  return { ...referenceTo(article), passage, start: start - offset, end: end - offset };
}

/** Evidence without attribution: the text is read from the article, so that it can't differ. */
export function excerptOf(article: AnnotatedArticle, passage: number, span: Span): Evidence {
  return { text: article.text.slice(span.start, span.end), said: [], citation: cite(article, passage, span) };
}

/** A span of the article's text as a span of the excerpt's, cut to it; undefined where they don't meet. */
export function within(excerpt: Span, { start, end }: Span): Span | undefined {
  const from = Math.max(start, excerpt.start) - excerpt.start;
  const to = Math.min(end, excerpt.end) - excerpt.start;
  return from < to ? { start: from, end: to } : undefined;
}
