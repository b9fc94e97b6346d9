import { createHash } from "node:crypto";
import { type ArticleFile, byPublication, type StoryFile } from "../ingest/load.ts";

/** An article's file with the hash of its content. */
export interface HashedArticle {
  readonly hash: string;
  readonly file: ArticleFile;
}

/** All that a story is answered from: what a revision is. Articles in order of publication, the oldest first. */
export interface StoryContent {
  readonly story: StoryFile;
  readonly articles: readonly HashedArticle[];
}

/** Hash of a text: 32 digits of 0-9, a-f. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** An article with the hash of its content. */
export function hashArticle(file: ArticleFile): HashedArticle {
  return { hash: hashOf(JSON.stringify(file)), file };
}

/** The revision of a content: the same content, the same 12 digits of 0-9, a-f. */
export function revisionOf({ story, articles }: StoryContent): string {
  return hashOf(JSON.stringify([story, articles.map(({ hash }) => hash)])).slice(0, 12);
}

/** Articles in order of publication, the oldest first. */
export function inOrder(articles: readonly HashedArticle[]): HashedArticle[] {
  return articles.toSorted((a, b) => byPublication(a.file, b.file));
}
