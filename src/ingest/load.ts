import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { isRecord, readFrontMatter } from "./front-matter.ts";
import { isDate, storyNameFault } from "./names.ts";

/** What story.md says. */
export interface StoryFile {
  readonly command: string;
  readonly title: string;
  readonly description: string;
  readonly people: readonly { readonly name: string; readonly aliases: readonly string[] }[];
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

/** A story's folder as it is on disk; files that can't be read are told in `problems` and the rest stands. */
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
      `The knowledge folder ${knowledgeDir} can't be read (${codeOf(error) ?? messageOf(error)}). Set KNOWLEDGE_DIR or --knowledge.`,
    );
  }
  const found: string[] = [];
  for (const entry of entries.sort()) {
    const isFolder = await stat(join(knowledgeDir, entry)).then(
      (at) => at.isDirectory(),
      () => false,
    );
    if (isFolder && storyNameFault(entry) === undefined) found.push(entry);
  }
  return found;
}

/** Reads a story's folder. Throws a UserError where story.md is missing or wrong. */
export async function readStory(knowledgeDir: string, command: string): Promise<StoryFolder> {
  const folder = join(knowledgeDir, command);
  const story = readStoryFile(command, join(folder, "story.md"), await readKnowledgeFile(join(folder, "story.md")));
  const problems: string[] = [];
  const articles: ArticleFile[] = [];
  for (const entry of (await readdir(folder)).sort()) {
    if (!entry.endsWith(".md") || entry === "story.md" || entry.startsWith(".")) continue;
    try {
      articles.push(readArticleFile(join(folder, entry), await readKnowledgeFile(join(folder, entry))));
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  articles.sort((a, b) => (a.published ?? "").localeCompare(b.published ?? "") || a.id.localeCompare(b.id));
  return { story, articles, problems };
}

/** Bytes that a knowledge file may have: some 300,000 words. */
const MAX_BYTES = 2_000_000;

/** A knowledge file's text. Throws a UserError where it can't be read, is too large or isn't UTF-8. */
export async function readKnowledgeFile(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES)
      throw new UserError(`${file} has ${(size / 1e6).toFixed(1)} MB; at most ${MAX_BYTES / 1e6} MB can be read. Split it into articles.`);
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file} can't be read (${codeOf(error) ?? messageOf(error)}).`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    throw new UserError(`${file} isn't UTF-8 text. Save it as UTF-8.`);
  }
}

/** Reads story.md from its text. Throws a UserError that says what is wrong in it. */
export function readStoryFile(command: string, file: string, text: string): StoryFile {
  const { fields } = readFrontMatter(file, text);
  const title = field(file, fields, "title");
  const description = field(file, fields, "description") ?? title;
  if (title === undefined || description === undefined) throw new UserError(`${file}: "title" is missing.`);
  if (description.length > 100)
    throw new UserError(`${file}: "description" has ${description.length} characters; at most 100 fit a command's line.`);
  const people = fields.people ?? [];
  if (!Array.isArray(people)) throw new UserError(`${file}: "people" must be a list of "name" and "aliases".`);
  return {
    command,
    title,
    description,
    people: people.map((entry: unknown) => {
      const name = isRecord(entry) ? entry.name : entry;
      const aliases = isRecord(entry) ? (entry.aliases ?? []) : [];
      if (typeof name !== "string" || !Array.isArray(aliases))
        throw new UserError(`${file}: an entry of "people" must have a "name" and may have a list "aliases".`);
      return { name, aliases: aliases.map(String) };
    }),
  };
}

/** Reads an article's knowledge file from its text. Throws a UserError that says what is wrong in it. */
export function readArticleFile(file: string, text: string): ArticleFile {
  const { fields, body } = readFrontMatter(file, text);
  const title = field(file, fields, "title");
  if (title === undefined) throw new UserError(`${file}: "title" is missing.`);
  const published = field(file, fields, "published");
  if (published !== undefined && !isDate(published))
    throw new UserError(`${file}: "published" is ${JSON.stringify(published)}; write a date such as 2018-02-12.`);
  if (body.trim() === "") throw new UserError(`${file}: there is no text after the front matter.`);
  const known = {
    url: field(file, fields, "url"),
    publisher: field(file, fields, "publisher"),
    author: field(file, fields, "author"),
    published,
    standfirst: field(file, fields, "standfirst"),
  };
  return { id: basename(file, ".md"), title, text: body.trim(), ...present(known) };
}

function field(file: string, fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "object") throw new UserError(`${file}: "${name}" must be a text.`);
  return String(value);
}

/** The fields that have a value. */
export function present<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  const kept: { [K in keyof T]?: string } = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
