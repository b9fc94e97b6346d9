import { existsSync } from "node:fs";
import { appendFile, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder, PRIVATE } from "../folders.ts";
import type { AnnotatedArticle } from "../model.ts";
import { nextTurn } from "../steps.ts";

/** Articles annotated, by the hash of their content, and by that and the names known to them where they were annotated again. */
export type KeptArticles = ReadonlyMap<string, AnnotatedArticle>;

/** What is kept over restarts; it may be deleted at any time, and what is damaged counts as not there. */
export interface ArticleCache {
  /** A story's articles. */
  load(story: string): Promise<KeptArticles>;
  /** Adds articles. A cache that can't be written is no fault: the next start is slower. */
  add(story: string, articles: KeptArticles): Promise<void>;
  /** Keeps these articles alone. */
  replace(story: string, articles: KeptArticles): Promise<void>;
  /** The search index of a revision, as it was saved; undefined where another one's was. */
  loadIndex(story: string, revision: string): Promise<string | undefined>;
  /** Keeps the search index of a revision in place of an earlier one's. */
  saveIndex(story: string, revision: string, saved: string): Promise<void>;
}

/** Keeps nothing. */
export const NO_CACHE: ArticleCache = {
  load: async () => new Map(),
  add: async () => {},
  replace: async () => {},
  loadIndex: async () => undefined,
  saveIndex: async () => {},
};

/** Articles of one write, and of one turn when they are read. */
const CHUNK = 100;

/** A cache in a folder: for each story and version of the code a file of articles, a line each, and a file of the index in use. */
export function createArticleCache(folder: string, version: string): ArticleCache {
  const fileOf = (story: string) => join(folder, `${story}.${version}.jsonl`);
  const indexOf = (story: string) => join(folder, `${story}.${version}.index`);
  /** Removes what other versions of the code kept of a story. */
  const dropOthers = async (story: string) => {
    const others = (await readdir(folder).catch(() => [])).filter(
      (name) => name.startsWith(`${story}.`) && !name.startsWith(`${story}.${version}.`),
    );
    for (const name of others) await rm(join(folder, name), { force: true }).catch(() => {});
  };
  return {
    load: async (story) => {
      const bytes = await readFile(fileOf(story)).catch(() => Buffer.alloc(0));
      const articles = new Map<string, AnnotatedArticle>();
      for (let start = 0; start < bytes.length; ) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline;
        const tab = bytes.indexOf(9, start);
        if (tab > start && tab < end) {
          try {
            articles.set(bytes.toString("latin1", start, tab), JSON.parse(bytes.toString("utf8", tab + 1, end)));
          } catch {
            // Half a line: the process ended while it was written.
          }
          if (articles.size % CHUNK === 0) await nextTurn();
        }
        start = end + 1;
      }
      return articles;
    },
    add: async (story, articles) => {
      if (articles.size === 0) return;
      try {
        makeFolder(folder, PRIVATE);
        if (!existsSync(fileOf(story))) await dropOthers(story);
        // The first line end closes a line that may have been left half written.
        await appendFile(fileOf(story), "\n");
        for (const part of lines(articles)) await appendFile(fileOf(story), part);
      } catch {
        // The next start is slower.
      }
    },
    replace: async (story, articles) => {
      await writeWhole(folder, fileOf(story), lines(articles));
      await dropOthers(story);
    },
    loadIndex: async (story, revision) => {
      const text = await readFile(indexOf(story), "utf8").catch(() => "");
      return text.startsWith(`${revision}\n`) && text.endsWith("\n") ? text.slice(revision.length + 1) : undefined;
    },
    saveIndex: (story, revision, saved) => writeWhole(folder, indexOf(story), [`${revision}\n`, saved, "\n"]),
  };
}

function* lines(articles: KeptArticles): Iterable<string> {
  let part: string[] = [];
  for (const [key, article] of articles) {
    part.push(`${key}\t${JSON.stringify(article)}\n`);
    if (part.length < CHUNK) continue;
    yield part.join("");
    part = [];
  }
  yield part.join("");
}

/** Writes a file whole or not at all; that it can't be written is no fault. */
async function writeWhole(folder: string, file: string, parts: Iterable<string>): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    makeFolder(folder, PRIVATE);
    const handle = await open(beside, "w");
    try {
      for (const part of parts) await handle.writeFile(part);
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}
