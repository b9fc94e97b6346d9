import { UsageError } from "../errors.ts";
import { type Addition, type Given, keepArticle, type NewStory, prepareArticle } from "../ingest/add-article.ts";
import { rulesAllowing } from "../ingest/fetch/fetch-rules.ts";
import { isWebAddress } from "../ingest/import-source.ts";
import { isDate, storyNameFault } from "../ingest/names.ts";
import { normalize } from "../text/normalize.ts";
import { type Command, knowledgeDir, type Run, textOption } from "./command.ts";
import { confirmed } from "./confirm.ts";
import { shownArticle } from "./shown-article.ts";

const text = (value: string, help: string) => ({ type: "string", value, help }) as const;

export const command: Command = {
  usage: "add <story> <file or address> [options], or: add <story> --feeds [--yes]",
  about:
    "Adds an article to a story: a text, Markdown or HTML file, or an http(s) address. Separates the article from the rest of its page, shows what it kept and dropped, and writes the article's file. Creates story.md for a new story. With --feeds, lists what is new in the feeds named in story.md; add --yes to add it.",
  options: {
    title: text("TEXT", "the article's title (default: as the page has it)"),
    publisher: text("NAME", "who published it: a newspaper, a site"),
    author: text("NAME", "who wrote it"),
    published: text("DATE", "when it was published, such as 2018-02-12; relative dates in it count from there"),
    url: text("URL", "its address on the web"),
    "story-title": text("TEXT", "title of a new story (default: the article's)"),
    description: text("TEXT", "description of a new story, 1-100 characters, shown with its slash command"),
    feeds: { type: "boolean", help: "list the new entries of the feeds that story.md names" },
    yes: { type: "boolean", help: "with --feeds: add them; with an address: don't ask" },
    "dry-run": { type: "boolean", help: "show what would be written, and write nothing" },
    force: { type: "boolean", help: "replace the article's file where it exists" },
  },
  run: async (run) => {
    const [story, source, ...rest] = run.words;
    if (story === undefined) throw new UsageError("Name the story and the article's file or address.");
    const fault = storyNameFault(story);
    if (fault !== undefined) throw new UsageError(fault);
    if (run.options.feeds === true && source === undefined) {
      const { addFromFeeds } = await import("./add-feeds.ts");
      return addFromFeeds(run, story, rulesAllowing(run.config.fetchAllow));
    }
    if (source === undefined) throw new UsageError("Name the story and the article's file or address.");
    const tooMuch = run.options.feeds === true ? source : rest[0];
    if (tooMuch !== undefined)
      throw new UsageError(
        `Give one article at a time: ${JSON.stringify(tooMuch)} is one too many. Put quotation marks around values of several words.`,
      );
    return add(
      run,
      await prepareArticle(knowledgeDir(run), story, source, givenOf(run), newStoryOf(run), rulesAllowing(run.config.fetchAllow)),
      isWebAddress(source),
    );
  },
};

/** Shows an article and writes it; one from the web is written only when a person at the terminal, having seen it, says so. */
async function add(run: Run, addition: Addition, fromWeb: boolean): Promise<number> {
  const { story, file, article, dropped, warnings, newStory } = addition;
  const dryRun = run.options["dry-run"] === true;
  const json = run.options.json === true;
  if (!json) {
    for (const line of shownArticle(article, dropped)) await run.io.out(line);
    for (const warning of warnings) run.io.err(`Warning: ${warning}`);
  }
  if (fromWeb && !dryRun && !json && run.io.terminal.input && !(await confirmed(run, `Keep it as ${file}?`))) return 1;
  if (!dryRun) await keepArticle(addition, run.options.force === true);
  if (json) {
    await run.io.out(JSON.stringify({ story, file, written: !dryRun, newStory: newStory !== undefined, article, dropped, warnings }));
    return 0;
  }
  const wrote = dryRun ? "Would write" : "Wrote";
  if (newStory !== undefined) await run.io.out(`${wrote} ${newStory.file}: a new story`);
  await run.io.out(`${wrote} ${file}`);
  return 0;
}

/** A text option as a knowledge file holds it: normalized, on one line; undefined where it is empty. */
function cleanOption(run: Run, name: string): string | undefined {
  const value = normalize(textOption(run, name) ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return value === "" ? undefined : value;
}

function givenOf(run: Run): Given {
  const published = cleanOption(run, "published");
  if (published !== undefined && !isDate(published))
    throw new UsageError(`--published is ${JSON.stringify(published)}, which isn't a date. Write one such as 2018-02-12.`);
  const url = cleanOption(run, "url");
  if (url !== undefined && !(URL.canParse(url) && /^https?:/i.test(url)))
    throw new UsageError(`--url is ${JSON.stringify(url)}, which isn't a web address.`);
  return { title: cleanOption(run, "title"), publisher: cleanOption(run, "publisher"), author: cleanOption(run, "author"), published, url };
}

function newStoryOf(run: Run): NewStory {
  const description = cleanOption(run, "description");
  if (description !== undefined && description.length > 100)
    throw new UsageError(`--description has ${description.length} characters; it may have at most 100.`);
  return { title: cleanOption(run, "story-title"), description };
}
