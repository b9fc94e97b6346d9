import { join } from "node:path";
import { UsageError, UserError } from "../errors.ts";
import { importFile } from "../ingest/import-file.ts";
import type { ImportedPage } from "../ingest/import-page.ts";
import { isForeign } from "../ingest/language.ts";
import { isDate, storyNameFault } from "../ingest/names.ts";
import { articleFileName, articleText, hasStoryFile, type NewArticle, storyText, writeKnowledge } from "../ingest/write-article.ts";
import { normalize } from "../text/normalize.ts";
import { type Command, knowledgeDir, type Run, textOption } from "./command.ts";
import { shownArticle } from "./shown-article.ts";

const text = (value: string, help: string) => ({ type: "string", value, help }) as const;

export const command: Command = {
  usage: "add <story> <file> [options]",
  about:
    "Adds an article to a story: a text, Markdown or HTML file. Takes the article out of what surrounds it on its page, shows what it kept and dropped, and writes the story's file of it. A new story gets its story.md.",
  options: {
    title: text("TEXT", "the article's title (default: as the page has it)"),
    publisher: text("NAME", "who published it: a newspaper, a site"),
    author: text("NAME", "who wrote it"),
    published: text("DATE", "when it was published, such as 2018-02-12; relative dates in it count from there"),
    url: text("URL", "where it stands on the web"),
    "story-title": text("TEXT", "title of a new story (default: the article's)"),
    description: text("TEXT", "description of a new story, 1-100 characters, shown with its slash command"),
    "dry-run": { type: "boolean", help: "show what would be written, and write nothing" },
    force: { type: "boolean", help: "replace the article's file where it exists" },
  },
  run: async (run) => {
    const { story, source } = target(run);
    const found = await importFile(source, cleanOption(run, "title"));
    const article = articleOf(run, source, found);
    const folder = knowledgeDir(run);
    const file = join(folder, story, articleFileName(article));
    const newStory = (await hasStoryFile(folder, story)) ? undefined : storyOf(run, article);
    const warnings = warningsOf(article);
    const dryRun = run.options["dry-run"] === true;
    if (run.options.json !== true) {
      for (const line of shownArticle(article, found.dropped)) await run.io.out(line);
      for (const warning of warnings) run.io.err(`Warning: ${warning}`);
    }
    if (!dryRun) {
      if (newStory !== undefined) await writeKnowledge(join(folder, story, "story.md"), newStory, false);
      await writeKnowledge(file, articleText(article), run.options.force === true);
    }
    if (run.options.json === true)
      await run.io.out(
        JSON.stringify({ story, file, written: !dryRun, newStory: newStory !== undefined, article, dropped: found.dropped, warnings }),
      );
    else {
      const wrote = dryRun ? "Would write" : "Wrote";
      if (newStory !== undefined) await run.io.out(`${wrote} ${join(folder, story, "story.md")}: a new story`);
      await run.io.out(`${wrote} ${file}`);
    }
    return 0;
  },
};

function target({ words }: Run): { story: string; source: string } {
  const [story, source, ...rest] = words;
  if (story === undefined || source === undefined) throw new UsageError("Name the story and the article's file.");
  if (rest.length > 0)
    throw new UsageError(
      `One article at a time: ${JSON.stringify(rest[0])} is too much. Put quotation marks around texts of several words.`,
    );
  const fault = storyNameFault(story);
  if (fault !== undefined) throw new UsageError(fault);
  return { story, source };
}

/** A text option as a knowledge file holds it: normalized, on one line; undefined where it is empty. */
function cleanOption(run: Run, name: string): string | undefined {
  const value = normalize(textOption(run, name) ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return value === "" ? undefined : value;
}

function articleOf(run: Run, source: string, found: ImportedPage): NewArticle {
  const published = cleanOption(run, "published") ?? found.published;
  if (published !== undefined && !isDate(published))
    throw new UsageError(`--published is ${JSON.stringify(published)}, which isn't a date. Write one such as 2018-02-12.`);
  const url = cleanOption(run, "url") ?? found.url;
  if (url !== undefined && !(URL.canParse(url) && /^https?:/i.test(url)))
    throw new UsageError(`--url is ${JSON.stringify(url)}, which isn't a web address.`);
  if (found.title === undefined) throw new UserError(`The title of ${source} can't be told. Give it with --title.`);
  if (found.body.length === 0) throw new UserError(`${source} holds no text of an article: everything in it is a title or page furniture.`);
  return {
    title: found.title,
    url,
    publisher: cleanOption(run, "publisher") ?? found.publisher,
    author: cleanOption(run, "author") ?? found.author,
    published,
    standfirst: found.standfirst,
    body: found.body,
  };
}

function storyOf(run: Run, { title }: NewArticle): string {
  const description = cleanOption(run, "description") ?? shortened(`What the articles say on: ${title}`, 100);
  if (description.length > 100)
    throw new UsageError(`--description has ${description.length} characters; at most 100 fit a command's line.`);
  return storyText(cleanOption(run, "story-title") ?? title, description);
}

function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).replace(/\s+\S*$/, "")}…`;
}

function warningsOf({ published, body }: NewArticle): string[] {
  return [
    ...(published === undefined
      ? ['no date: words such as "last year" stay as they are written. Give --published where the date is known.']
      : []),
    ...(isForeign(body.join(" ")) ? ["this doesn't look like English, which is the only language that questions are answered in."] : []),
  ];
}
