import { join } from "node:path";
import { UserError } from "../errors.ts";
import { directPool } from "../pool/pool.ts";
import type { Dropped } from "./clean.ts";
import { type FetchRules, STRICT } from "./fetch/fetch-rules.ts";
import type { ImportedPage } from "./import-page.ts";
import { importSource } from "./import-source.ts";
import { isForeign } from "./language.ts";
import { MAX_FILE_BYTES, readStory, type StoryFolder } from "./load.ts";
import { articleFileName, articleText, hasStoryFile, type NewArticle, storyText, writeKnowledge } from "./write-article.ts";

/** What is known of an article beforehand; it goes before what its page says. */
export interface Given {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
}

/** An article ready to be kept, with all that a person may want to see before. */
export interface Addition {
  readonly story: string;
  /** Where it will be written. */
  readonly file: string;
  readonly article: NewArticle;
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
  /** The file of this story that has the same address already. */
  readonly known: string | undefined;
  /** Where story.md is missing, its text, and where it will be written. */
  readonly newStory: { readonly file: string; readonly text: string } | undefined;
}

/** Title and description of a story that is made with its first article. */
export interface NewStory {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/** Reads an article from a file or a web address for a story, and writes nothing. Throws a UserError where there is no article in it. */
export async function prepareArticle(
  knowledgeDir: string,
  story: string,
  source: string,
  given: Given = {},
  newStory: NewStory = {},
  rules: FetchRules = STRICT,
  pool = directPool,
): Promise<Addition> {
  const found = await importSource(source, given.title, rules, pool);
  const article = articleOf(source, found, given);
  const folder = join(knowledgeDir, story);
  const exists = await hasStoryFile(knowledgeDir, story);
  const known = exists ? sameAddress(await readStory(knowledgeDir, story), article.url) : undefined;
  return {
    story,
    article,
    known,
    file: join(folder, known === undefined ? articleFileName(article) : `${known}.md`),
    dropped: found.dropped,
    warnings: warningsOf(article),
    newStory: exists ? undefined : { file: join(folder, "story.md"), text: storyFor(article, newStory) },
  };
}

/** Writes a prepared article, and its story's file where there is none. Throws a UserError where the article exists and may not be replaced. */
export async function keepArticle({ file, article, known, newStory, story }: Addition, replace: boolean): Promise<void> {
  if (known !== undefined && !replace)
    throw new UserError(`${article.url} is in the story ${story} already: ${file}. Nothing was written. Use --force to replace it.`);
  if (newStory !== undefined) await writeKnowledge(newStory.file, newStory.text, false);
  await writeKnowledge(file, articleText(article), replace);
}

/** The article of a story that stands at an address; "#…" at its end doesn't count. */
export function sameAddress({ articles }: StoryFolder, address: string | undefined): string | undefined {
  const plain = (url: string) => url.replace(/#.*$/, "").replace(/\/$/, "");
  return address === undefined ? undefined : articles.find(({ url }) => url !== undefined && plain(url) === plain(address))?.id;
}

function articleOf(source: string, found: ImportedPage, given: Given): NewArticle {
  const title = given.title ?? found.title;
  if (title === undefined) throw new UserError(`${source} has no title that can be recognised. Give it with --title.`);
  if (found.body.length === 0) throw new UserError(`${source} has no article text: everything in it is a title or navigation.`);
  if (Buffer.byteLength(found.body.join("\n\n")) > MAX_FILE_BYTES * 0.95)
    throw new UserError(`${source} is longer than ${MAX_FILE_BYTES / 1e6} MB of text. Split it into articles.`);
  return {
    title,
    url: given.url ?? found.url,
    publisher: given.publisher ?? found.publisher,
    author: given.author ?? found.author,
    published: given.published ?? found.published,
    standfirst: found.standfirst,
    body: found.body,
  };
}

function storyFor({ title }: NewArticle, given: NewStory): string {
  return storyText(given.title ?? title, given.description ?? shortened(`What the articles say on: ${title}`, 100));
}

function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).replace(/\s+\S*$/, "")}…`;
}

function warningsOf({ published, body }: NewArticle): string[] {
  const warnings: string[] = [];
  if (published === undefined)
    warnings.push('no date: words such as "last year" stay as they are written. Give --published where the date is known.');
  if (isForeign(body.join(" "))) warnings.push("this doesn't look like English, the only language that is supported.");
  return warnings;
}
