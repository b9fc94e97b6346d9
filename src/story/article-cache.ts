import { appendFile, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { AnnotatedArticle, Story } from "../model.ts";

/** What was found in articles, by the hash of their content, and by that and the names known to them where it was read again. */
export type FoundArticles = ReadonlyMap<string, AnnotatedArticle>;

/** A story as it was built, with its index as it was saved. */
export interface Snapshot {
  readonly story: Story;
  readonly index: Uint8Array;
}

/** What is kept over restarts; it may be deleted at any time, and what is damaged counts as not there. */
export interface ArticleCache {
  /** What was found in a story's articles. */
  load(story: string): Promise<FoundArticles>;
  /** Adds to what is kept. A cache that can't be written is no fault: the next start is slower. */
  add(story: string, found: FoundArticles): Promise<void>;
  /** Keeps these alone. */
  replace(story: string, found: FoundArticles): Promise<void>;
  /** A story's revision ready for use, where that very one is kept. */
  loadSnapshot(story: string, revision: string): Promise<Snapshot | undefined>;
  /** Keeps a revision ready for use, in place of an earlier one. */
  keepSnapshot(snapshot: Snapshot): Promise<void>;
}

/** Articles of one write. */
const CHUNK = 200;

/** A cache in a folder: of each story and version of the code a file of articles, a line each, and a file of the revision in use. */
export function createArticleCache(folder: string, version: string): ArticleCache {
  const fileOf = (story: string) => join(folder, `${story}.${version}.jsonl`);
  const snapshotOf = (story: string) => join(folder, `${story}.${version}.snapshot`);
  return {
    load: async (story) => {
      const bytes = await readFile(fileOf(story)).catch(() => Buffer.alloc(0));
      const found = new Map<string, AnnotatedArticle>();
      for (let start = 0; start < bytes.length; ) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline;
        const tab = bytes.indexOf(9, start);
        if (tab > start && tab < end) {
          try {
            found.set(bytes.toString("latin1", start, tab), JSON.parse(bytes.toString("utf8", tab + 1, end)));
          } catch {
            // Half a line: the process ended while it was written.
          }
        }
        start = end + 1;
      }
      return found;
    },
    add: async (story, found) => {
      if (found.size === 0) return;
      try {
        await mkdir(folder, { recursive: true });
        // The first line end closes a line that may have been left half written.
        await appendFile(fileOf(story), "\n");
        for (const part of lines(found)) await appendFile(fileOf(story), part);
      } catch {
        // The next start is slower.
      }
    },
    replace: async (story, found) => {
      await writeQuietly(folder, fileOf(story), lines(found));
      const others = (await readdir(folder).catch(() => [])).filter(
        (name) => name.startsWith(`${story}.`) && !name.startsWith(`${story}.${version}.`),
      );
      for (const name of others) await rm(join(folder, name), { force: true }).catch(() => {});
    },
    loadSnapshot: async (story, revision) => readSnapshot(snapshotOf(story), revision).catch(() => undefined),
    keepSnapshot: (snapshot) => writeQuietly(folder, snapshotOf(snapshot.story.command), snapshotParts(snapshot)),
  };
}

function* lines(found: FoundArticles): Iterable<string> {
  let part: string[] = [];
  for (const [key, article] of found) {
    part.push(`${key}\t${JSON.stringify(article)}\n`);
    if (part.length < CHUNK) continue;
    yield part.join("");
    part = [];
  }
  yield part.join("");
}

/** A line of what the story is, one of its people, one an article, and the index's bytes. */
function* snapshotParts({ story: { articles, people, ...story }, index }: Snapshot): Iterable<string | Uint8Array> {
  yield `${JSON.stringify({ ...story, articles: articles.length, bytes: index.length })}\n${JSON.stringify(people)}\n`;
  for (let i = 0; i < articles.length; i += CHUNK)
    yield articles
      .slice(i, i + CHUNK)
      .map((article) => `${JSON.stringify(article)}\n`)
      .join("");
  yield index;
}

async function readSnapshot(file: string, revision: string): Promise<Snapshot | undefined> {
  const bytes = await readFile(file);
  let at = 0;
  const line = () => {
    const end = bytes.indexOf(10, at);
    const text = bytes.toString("utf8", at, end);
    at = end + 1;
    return text;
  };
  const head: Omit<Story, "articles" | "people"> & { articles: number; bytes: number } = JSON.parse(line());
  if (head.revision !== revision) return undefined;
  const people: Story["people"] = JSON.parse(line());
  const articles: AnnotatedArticle[] = [];
  for (let i = 0; i < head.articles; i++) articles.push(JSON.parse(line()));
  // Copied out of the file's bytes, which aren't held on to.
  const index = Uint8Array.prototype.slice.call(bytes, at);
  const { command, title, description } = head;
  return index.length === head.bytes ? { story: { command, title, description, revision, articles, people }, index } : undefined;
}

/** Writes a file whole or not at all; that it can't be written is no fault. */
async function writeQuietly(folder: string, file: string, parts: Iterable<string | Uint8Array>): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await mkdir(folder, { recursive: true });
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
