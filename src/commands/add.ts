import { UsageError } from "../errors.ts";
import { type GivenFields, openPlace } from "../ingest/add-article.ts";
import { feedEntries } from "../ingest/feeds.ts";
import { rulesAllowing } from "../ingest/fetch/fetch-rules.ts";
import { gatherSources, isFolder } from "../ingest/gather.ts";
import { importSource } from "../ingest/import-source.ts";
import { isDate, storyNameFault } from "../ingest/names.ts";
import { isDocument, isWebAddress, openSource, pastedSource } from "../ingest/source.ts";
import { directPool, openPool } from "../pool/pool.ts";
import { normalize } from "../text/normalize.ts";
import { addEntries, addFromFeeds } from "./add-feeds.ts";
import { addOne } from "./add-one.ts";
import { addSeveral } from "./add-several.ts";
import { type Command, knowledgeDir, type Run, textOption } from "./command.ts";

const text = (value: string, help: string) => ({ type: "string", value, help }) as const;

export const command: Command = {
  usage: "add <story> <file, folder, address or -> … [options], or: add <story> --feeds [--yes]",
  about:
    "Adds articles to a story: text, Markdown, HTML, Word and PDF files, folders of them, http(s) addresses, or a paste on standard input (-). Separates each article from the rest of its page, shows what it kept and left out, and writes the article's file. In a terminal it asks about anything uncertain; elsewhere it prints a warning. Before it replaces an article that the story already has, it shows what changes; the old file goes to .removed. For a new story it creates story.md. For a feed it lists the entries; --feeds lists the new entries of the feeds in story.md; add --yes to add them.",
  options: {
    title: text("TEXT", "the article's title (default: the page's own)"),
    publisher: text("NAME", "who published it: a newspaper, a site"),
    author: text("NAME", "who wrote it"),
    published: text("DATE", "when it was published, such as 2018-02-12; relative dates in it count from there"),
    url: text("URL", "its address on the web"),
    "story-title": text("TEXT", "title of a new story (default: from its name)"),
    description: text("TEXT", "description of a new story, 1-100 characters, shown with its slash command"),
    feeds: { type: "boolean", help: "list the new entries of the feeds that story.md names" },
    yes: { type: "boolean", help: "don't ask for confirmation; with a feed: add its new entries" },
    "dry-run": { type: "boolean", help: "show what would be written without writing it" },
    force: { type: "boolean", help: "replace an article that the story already has" },
  },
  run: async (run) => {
    const [story, ...sources] = run.words;
    if (story === undefined) throw new UsageError("Name the story and the article's file or address.");
    const fault = storyNameFault(story);
    if (fault !== undefined) throw new UsageError(fault);
    const rules = rulesAllowing(run.config.fetchAllow);
    if (run.options.feeds === true && sources.length > 0)
      throw new UsageError(`--feeds takes no file or address. Leave out ${JSON.stringify(sources[0])}.`);
    if (run.options.feeds === true) return addFromFeeds(run, story, rules);
    const [first] = sources;
    if (first === undefined) throw new UsageError("Name the story and the article's file or address.");
    const fields = givenOf(run);
    checkNewStory(run);
    if (sources.length > 1 && sources.includes("-")) throw new UsageError("A paste (-) has to be added on its own.");
    if (sources.length > 1 || (await isFolder(first))) {
      if (fields.title !== undefined || fields.url !== undefined)
        throw new UsageError(
          `--title and --url apply to a single article, but ${JSON.stringify(sources[1] ?? first)} was named too. Put quotation marks around values of several words.`,
        );
      return addSeveral(run, story, await gatherSources(sources), fields, rules);
    }
    const place = await openPlace(knowledgeDir(run), story);
    const source = first === "-" ? await pastedSource(run.io.input) : await openSource(first, rules);
    const pool = isDocument(first) || first === "-" ? openPool() : directPool;
    try {
      const content = await importSource(source, fields.title, pool);
      if ("article" in content)
        return await addOne(
          run,
          place,
          { name: source.name, isFromWeb: isWebAddress(first), isPasted: first === "-" },
          content.article,
          fields,
        );
      return await addEntries(run, place, feedEntries(content.feed, source.url ?? source.name), [], rules);
    } finally {
      await pool.close();
    }
  },
};

/** A text option as a knowledge file has it: normalized, on one line; undefined where it is empty. */
function cleanOption(run: Run, name: string): string | undefined {
  const value = normalize(textOption(run, name) ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return value === "" ? undefined : value;
}

function givenOf(run: Run): GivenFields {
  const published = cleanOption(run, "published");
  if (published !== undefined && !isDate(published))
    throw new UsageError(`--published is ${JSON.stringify(published)}, which isn't a date. Write one such as 2018-02-12.`);
  const url = cleanOption(run, "url");
  if (url !== undefined && !(URL.canParse(url) && /^https?:/i.test(url)))
    throw new UsageError(`--url is ${JSON.stringify(url)}, which isn't a web address.`);
  return { title: cleanOption(run, "title"), publisher: cleanOption(run, "publisher"), author: cleanOption(run, "author"), published, url };
}

function checkNewStory(run: Run): void {
  const description = cleanOption(run, "description");
  if (description !== undefined && description.length > 100)
    throw new UsageError(`--description has ${description.length} characters; it may have at most 100.`);
}
