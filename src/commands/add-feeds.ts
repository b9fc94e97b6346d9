import { join } from "node:path";
import { messageOf, UserError } from "../errors.ts";
import { keepArticle, prepareArticle, sameAddress } from "../ingest/add-article.ts";
import { type FeedEntry, fetchFeed } from "../ingest/feeds.ts";
import { type FetchRules, STRICT } from "../ingest/fetch/fetch-rules.ts";
import { readStory } from "../ingest/load.ts";
import { knowledgeDir, type Run } from "./command.ts";

/** Lists the entries of a story's feeds that the story doesn't have, and with --yes adds each; one that fails is told and the rest goes on. Resolves to the exit code. */
export async function addFromFeeds(run: Run, story: string, rules: FetchRules = STRICT): Promise<number> {
  const folder = knowledgeDir(run);
  const known = await readStory(folder, story);
  const feeds = known.story.feeds ?? [];
  if (feeds.length === 0)
    throw new UserError(`${join(folder, story, "story.md")} names no feeds. Add a list "feeds:" with their addresses.`);
  const failed: string[] = [];
  const fresh = new Map<string, FeedEntry>();
  for (const feed of feeds) {
    try {
      for (const entry of await fetchFeed(feed, rules)) if (sameAddress(known, entry.url) === undefined) fresh.set(entry.url, entry);
    } catch (error) {
      failed.push(messageOf(error));
    }
  }
  const added: string[] = [];
  const { yes, json } = run.options;
  if (json !== true) for (const line of listed([...fresh.values()])) await run.io.out(line);
  if (yes === true && run.options["dry-run"] !== true)
    for (const { url, title, published } of fresh.values()) {
      try {
        const addition = await prepareArticle(folder, story, url, {}, {}, rules);
        const article = { ...addition.article, published: addition.article.published ?? published, title: addition.article.title ?? title };
        await keepArticle({ ...addition, article }, false);
        added.push(addition.file);
        if (json !== true) await run.io.out(`Wrote ${addition.file}`);
      } catch (error) {
        failed.push(messageOf(error));
      }
    }
  if (json === true) await run.io.out(JSON.stringify({ story, entries: [...fresh.values()], added, failed }));
  else {
    for (const fault of failed) run.io.err(fault);
    if (yes !== true && fresh.size > 0) await run.io.out("Nothing was written. Use --yes to add them all, or add one by its address.");
  }
  return failed.length > 0 ? 1 : 0;
}

function listed(entries: readonly FeedEntry[]): string[] {
  if (entries.length === 0) return ["The feeds have nothing new for this story."];
  return [
    `New in the feeds: ${entries.length}`,
    ...entries.flatMap(({ url, title, published }) => [
      `  ${published?.slice(0, 10) ?? "no date   "}  ${title ?? "(no title)"}`,
      `              ${url}`,
    ]),
  ];
}
