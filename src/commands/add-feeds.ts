import { messageOf, UserError } from "../errors.ts";
import { keepArticle, openPlace, type Place, prepareArticle, sameWords, storyFilePath } from "../ingest/add-article.ts";
import { type FeedEntry, fetchFeed } from "../ingest/feeds.ts";
import { type FetchRules, STRICT } from "../ingest/fetch/fetch-rules.ts";
import { importSource } from "../ingest/import-source.ts";
import { plainAddress } from "../ingest/same-article.ts";
import { openSource } from "../ingest/source.ts";
import { knowledgeDir, type Run } from "./command.ts";
import { newStoryOf } from "./new-story.ts";
import { progressBar } from "./progress-bar.ts";

/** Lists the entries of the feeds that story.md names which the story doesn't have, and with --yes adds each. Resolves to the exit code. */
export async function addFromFeeds(run: Run, story: string, rules: FetchRules = STRICT): Promise<number> {
  const place = await openPlace(knowledgeDir(run), story);
  const feeds = place.file?.feeds ?? [];
  if (feeds.length === 0) throw new UserError(`${storyFilePath(place)} lists no feeds. Add their addresses under "feeds:".`);
  const faults: string[] = [];
  const entries: FeedEntry[] = [];
  for (const feed of feeds) {
    try {
      entries.push(...(await fetchFeed(feed, rules)));
    } catch (error) {
      faults.push(messageOf(error));
    }
  }
  if (faults.length === feeds.length) throw new UserError(faults.join("\n"));
  return addEntries(run, place, entries, faults, rules);
}

/** Lists a feed's entries that the story doesn't have, and with --yes adds each; one that fails is reported and the rest goes on. `failed` are feeds that couldn't be read. Resolves to the exit code. */
export async function addEntries(
  run: Run,
  place: Place,
  entries: readonly FeedEntry[],
  failed: readonly string[],
  rules: FetchRules,
): Promise<number> {
  const { io } = run;
  const { yes, json } = run.options;
  const have = new Set(place.articles.flatMap(({ url }) => (url === undefined ? [] : [plainAddress(url)])));
  const fresh = [...new Map(entries.map((entry) => [entry.url ?? entry.title, entry])).values()].filter(
    ({ url }) => url === undefined || !have.has(plainAddress(url)),
  );
  const faults = [...failed];
  const files: string[] = [];
  const notes: string[] = [];
  if (json !== true) for (const line of listEntries(fresh, failed.length > 0)) await io.out(line);
  if (yes === true && run.options["dry-run"] !== true) {
    const newStory = await newStoryOf(run, place);
    const bar = progressBar(io, fresh.length);
    for (const entry of fresh) {
      bar.next(entry.url ?? entry.title ?? "");
      try {
        const { file, warnings } = await addEntry(place, entry, run.options.force === true, newStory, rules);
        files.push(file);
        notes.push(...warnings.map((warning) => `Warning: ${file}: ${warning}`));
      } catch (error) {
        faults.push(messageOf(error));
      }
    }
    bar.end();
    if (json !== true) for (const file of files) await io.out(`Wrote ${file}`);
  }
  if (json === true) await io.out(JSON.stringify({ story: place.story, entries: fresh, added: files, failed: faults }));
  else {
    for (const words of [...notes, ...faults]) io.err(words);
    if (yes !== true && fresh.length > 0) await io.out("Nothing was written. Use --yes to add them all, or add one by its address.");
  }
  return faults.length > 0 ? 1 : 0;
}

async function addEntry(
  place: Place,
  { url, title, published }: FeedEntry,
  replace: boolean,
  newStory: Awaited<ReturnType<typeof newStoryOf>>,
  rules: FetchRules,
): Promise<{ readonly file: string; readonly warnings: readonly string[] }> {
  if (url === undefined) throw new UserError(`The feed gives no address for ${JSON.stringify(title)}. Add the article from a file.`);
  const content = await importSource(await openSource(url, rules));
  if (!("article" in content)) throw new UserError(`${url} is a feed itself, not an article.`);
  const page = content.article;
  const addition = prepareArticle(place, url, { ...page, ...present(page.title ?? title, page.published ?? published) });
  if (addition.outcome === "unchanged")
    throw new UserError(`${url}: ${addition.same === undefined ? "" : sameWords(addition.same)} in the story: ${addition.file}.`);
  await keepArticle(addition, replace, newStory, Date.now());
  return addition;
}

function present(title: string | undefined, published: string | undefined) {
  return { ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) };
}

function listEntries(entries: readonly FeedEntry[], isPartial: boolean): string[] {
  if (entries.length === 0)
    return [isPartial ? "The feeds that could be read have nothing new for this story." : "The feeds have nothing new for this story."];
  return [
    `New in the feeds: ${entries.length}`,
    ...entries.flatMap(({ url, title, published }) => [
      `  ${published?.slice(0, 10) ?? "no date   "}  ${title ?? "(no title)"}`,
      `              ${url ?? "(no address: it can't be fetched)"}`,
    ]),
  ];
}
