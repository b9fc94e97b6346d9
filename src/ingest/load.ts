import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { paragraphsFault } from "../text/paragraphs.ts";
import { lineNotUtf8 } from "./decode.ts";
import { type FrontMatter, isRecord, readFrontMatter } from "./front-matter.ts";
import { isDate, storyNameFault } from "./names.ts";
import { readRegularFile } from "./regular-file.ts";

/** What story.md says. */
export interface StoryFile {
  readonly command: string;
  readonly title: string;
  readonly description: string;
  readonly people: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Addresses of feeds that announce articles of the story; absent where there is none. */
  readonly feeds?: readonly string[];
}

/** An article's file, read and not yet segmented. */
export interface ArticleFile {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly standfirst?: string;
  readonly text: string;
}

/** A story's folder as it is on disk; files that can't be read are listed in `problems`, and the others are loaded. */
export interface StoryFolder {
  readonly story: StoryFile;
  readonly articles: readonly ArticleFile[];
  readonly problems: readonly string[];
}

/** Names of the stories in a knowledge folder, in alphabetical order. Throws a UserError where there is no such folder. */
export async function storyNames(knowledgeDir: string): Promise<string[]> {
  let entries: string[];
  try {
    entries = await readdir(knowledgeDir);
  } catch (error) {
    throw new UserError(
      codeOf(error) === "ENOENT"
        ? `There is no knowledge folder ${knowledgeDir}. "pullquote init" makes one, --knowledge or KNOWLEDGE_DIR names another, and "pullquote demo" answers from the stories that come with Pullquote.`
        : `The knowledge folder ${knowledgeDir} can't be read (${codeOf(error) ?? messageOf(error)}). Set KNOWLEDGE_DIR or --knowledge.`,
    );
  }
  const names: string[] = [];
  for (const entry of entries.sort()) {
    const isFolder = await stat(join(knowledgeDir, entry)).then(
      (at) => at.isDirectory(),
      () => false,
    );
    if (isFolder && storyNameFault(entry) === undefined) names.push(entry);
  }
  return names;
}

/** Reads a story's folder. Throws a UserError where story.md is missing or wrong. */
export async function readStory(knowledgeDir: string, command: string): Promise<StoryFolder> {
  const folder = join(knowledgeDir, command);
  const story = readStoryFile(command, join(folder, "story.md"), await readKnowledgeFile(join(folder, "story.md")));
  const problems: string[] = [];
  const articles: ArticleFile[] = [];
  const { entries, twice } = articleEntries(folder, await readdir(folder));
  problems.push(...twice);
  for (const entry of entries) {
    const file = join(folder, entry);
    try {
      const text = await readKnowledgeFile(file);
      const { article, unread } = readArticleWithRest(file, text);
      articles.push(article);
      problems.push(...unread);
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  return { story, articles: articles.sort(byPublication), problems };
}

/** The names of the articles' files among those of a story's folder, in alphabetical order, and why others of the same name aren't read. */
export function articleEntries(folder: string, names: readonly string[]): { readonly entries: string[]; readonly twice: string[] } {
  const byId = new Map<string, string>();
  const twice: string[] = [];
  for (const name of [...names].sort().reverse()) {
    if (!/\.md$/i.test(name) || /^story\.md$/i.test(name) || name.startsWith(".")) continue;
    const other = byId.get(articleId(name));
    if (other === undefined) byId.set(articleId(name), name);
    else twice.push(`${join(folder, name)} isn't read: ${other} has the same name. Rename one of them.`);
  }
  return { entries: [...byId.values()].reverse(), twice };
}

/** The name of an article in citations: its file's without ".md" or ".MD". */
export const articleId = (file: string): string => basename(file).replace(/\.md$/i, "");

/** The order of a story's articles: the oldest first, of the same date by id. */
export function byPublication(a: ArticleFile, b: ArticleFile): number {
  const [first, second] = [a.published ?? "", b.published ?? ""];
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1;
}

/** Bytes that a knowledge file may have: some 300,000 words. */
export const MAX_FILE_BYTES = 2_000_000;

/** A knowledge file's text. Throws a UserError where it is no file, leads out of its folder, can't be read, is too large or isn't UTF-8. */
export async function readKnowledgeFile(file: string): Promise<string> {
  const bytes = await readRegularFile(file, MAX_FILE_BYTES, true);
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const line = bytes.subarray(0, zero).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
    throw new UserError(`${file}:${line}: a zero byte: the file is damaged or isn't text. Write it again.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    throw new UserError(`${file}:${lineNotUtf8(bytes)}: not UTF-8 text. Save it as UTF-8.`);
  }
}

/** Reads story.md from its text. Throws a UserError with file, line and what is wrong. */
export function readStoryFile(command: string, file: string, text: string): StoryFile {
  const front = readFrontMatter(file, text);
  const title = field(front, "title");
  const description = field(front, "description") ?? title;
  if (title === undefined || description === undefined) throw new UserError(`${file}:1: "title" is missing.`);
  if (description.length > 100)
    throw new UserError(`${front.at("description")}: "description" has ${description.length} characters; it may have at most 100.`);
  const people = listOf(front, "people", 'a list of "name" and "aliases"');
  const feeds = listOf(front, "feeds", "a list of web addresses");
  return {
    command,
    title,
    description,
    people: people.map((entry: unknown) => {
      const name = isRecord(entry) ? entry.name : entry;
      const aliases = isRecord(entry) ? entry.aliases || [] : [];
      if (typeof name !== "string" || name.trim() === "" || !Array.isArray(aliases))
        throw new UserError(`${front.at("people")}: an entry of "people" must have a "name" and may have a list "aliases".`);
      return { name, aliases: aliases.map(String) };
    }),
    ...(feeds.length === 0 ? {} : { feeds: feeds.map((entry) => feedOf(front, entry)) }),
  };
}

function listOf(front: FrontMatter, name: string, form: string): readonly unknown[] {
  const value = front.fields[name];
  if (value === undefined || value === "") return [];
  if (!Array.isArray(value)) throw new UserError(`${front.at(name)}: "${name}" must be ${form}.`);
  return value;
}

function feedOf(front: FrontMatter, entry: unknown): string {
  if (typeof entry === "string" && /^https?:\/\//i.test(entry) && URL.canParse(entry)) return entry;
  throw new UserError(`${front.at("feeds")}: ${JSON.stringify(entry)} in "feeds" isn't a web address such as https://example.com/feed.`);
}

/** Reads an article's knowledge file from its text. Throws a UserError with file, line and what is wrong. */
export function readArticleFile(file: string, text: string): ArticleFile {
  return articleOf(file, readFrontMatter(file, text));
}

/** The same, with fields of its front matter that aren't read, each with file, line and what to write. */
export function readArticleWithRest(file: string, text: string): { readonly article: ArticleFile; readonly unread: readonly string[] } {
  const front = readFrontMatter(file, text);
  return { article: articleOf(file, front), unread: unreadFields(front) };
}

function articleOf(file: string, front: FrontMatter): ArticleFile {
  const title = field(front, "title");
  if (title === undefined) throw new UserError(`${file}:1: "title" is missing.`);
  const published = field(front, "published");
  if (published !== undefined && !isDate(published))
    throw new UserError(`${front.at("published")}: "published" is ${JSON.stringify(published)}; write a date such as 2018-02-12.`);
  const body = front.body.trim();
  if (body === "") throw new UserError(`${file}: there is no text after the front matter.`);
  const tooMany = paragraphsFault(body);
  if (tooMany !== undefined) throw new UserError(`${file}: ${tooMany}`);
  const fields = {
    url: field(front, "url"),
    publisher: field(front, "publisher"),
    author: field(front, "author"),
    published,
    standfirst: field(front, "standfirst"),
  };
  return { id: articleId(file), title, text: body, ...present(fields) };
}

const ARTICLE_FIELDS = ["title", "url", "publisher", "author", "published", "standfirst"];

function unreadFields({ fields, at }: FrontMatter): string[] {
  return Object.keys(fields)
    .filter((name) => !ARTICLE_FIELDS.includes(name))
    .map(
      (name) =>
        `${at(name)}: "${name.slice(0, 40).replace(/\p{Cc}/gu, "�")}" isn't a field of an article, so it is ignored. The fields are: ${ARTICLE_FIELDS.join(", ")}.`,
    );
}

function field({ fields, at }: FrontMatter, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") throw new UserError(`${at(name)}: "${name}" must be text.`);
  return value;
}

/** The fields that have a value. */
export function present<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  const result: { [K in keyof T]?: string } = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) result[name] = value;
  }
  return result;
}
