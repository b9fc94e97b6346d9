import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { articleEntries, articleId, readArticleWithRest, readKnowledgeFile, readStoryFile } from "../ingest/load.ts";
import { nextTurn } from "../steps.ts";
import { type HashedArticle, hashArticle, inOrder, type StoryContent } from "./content.ts";

/** A folder's content with what of it can't be read. */
export interface FolderContent extends StoryContent {
  /** Each with file, line where there is one, and reason. */
  readonly problems: readonly string[];
}

/** Reads a story's folder; asked again, only files that changed since are read. */
export interface FolderReader {
  /** An article that can't be read is as in `last`, its last good version. Throws a UserError where story.md is missing or wrong. */
  read(folder: string, command: string, last?: readonly HashedArticle[]): Promise<FolderContent>;
}

/** What was read of a file, as long as its time and size stay. */
interface ReadFile {
  readonly stamp: string;
  readonly article: HashedArticle;
  /** Fields of its front matter that aren't known. */
  readonly unread: readonly string[];
}

/** Files that are read at the same time. */
const AT_ONCE = 16;

export function createFolderReader(): FolderReader {
  const files = new Map<string, ReadFile>();
  return {
    read: async (folder, command, last = []) => {
      const story = readStoryFile(command, join(folder, "story.md"), await readKnowledgeFile(join(folder, "story.md")));
      const { entries, twice } = entriesOf(folder);
      const problems: string[] = [...twice];
      const articles: HashedArticle[] = [];
      const before = new Map(last.map((article) => [article.file.id, article]));
      const readEntry = async (
        entry: string,
      ): Promise<{ readonly article?: HashedArticle | undefined; readonly problems: readonly string[] }> => {
        const path = join(folder, entry);
        try {
          const stamp = stampOf(path);
          const same = files.get(path);
          const content = same?.stamp === stamp ? same : await readAnew(path, stamp);
          files.set(path, content);
          return { article: content.article, problems: content.unread };
        } catch (error) {
          files.delete(path);
          const article = before.get(articleId(entry));
          return { article, problems: [`${messageOf(error)}${article === undefined ? "" : " Its last good version stays."}`] };
        }
      };
      for (let i = 0; i < entries.length; i += AT_ONCE) {
        for (const { article, problems: own } of await Promise.all(entries.slice(i, i + AT_ONCE).map(readEntry))) {
          if (article !== undefined) articles.push(article);
          problems.push(...own);
        }
        await nextTurn();
      }
      return { story, articles: inOrder(articles), problems };
    },
  };
}

async function readAnew(path: string, stamp: string): Promise<ReadFile> {
  const text = await readKnowledgeFile(path);
  const { article, unread } = readArticleWithRest(path, text);
  return { stamp, article: hashArticle(article), unread };
}

function entriesOf(folder: string): ReturnType<typeof articleEntries> {
  try {
    return articleEntries(folder, readdirSync(folder));
  } catch (error) {
    throw new UserError(`The folder ${folder} can't be read (${codeOf(error) ?? messageOf(error)}).`);
  }
}

// A file that is written again within the clock's grain keeps its time, but hardly its size and its inode too.
function stampOf(path: string): string {
  const { mtimeMs, ctimeMs, size, ino } = statSync(path);
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}
