import { messageOf } from "../errors.ts";
import { type GivenFields, keepArticle, openPlace, prepareArticle, sameWords, storyFilePath } from "../ingest/add-article.ts";
import type { FetchRules } from "../ingest/fetch/fetch-rules.ts";
import type { Gathered } from "../ingest/gather.ts";
import { importSource } from "../ingest/import-source.ts";
import { isDocument, openSource } from "../ingest/source.ts";
import { openPool } from "../pool/pool.ts";
import { knowledgeDir, type Run } from "./command.ts";
import { newStoryOf } from "./new-story.ts";
import { progressBar } from "./progress-bar.ts";
import { countOf } from "./shown-article.ts";

/** What became of a source. */
interface Result {
  readonly source: string;
  readonly outcome: "added" | "replaced" | "unchanged" | "skipped" | "failed";
  readonly file?: string;
  /** Why it was skipped or failed, or what to look at. */
  readonly why?: string;
  readonly warnings?: readonly string[];
  readonly paragraphs?: number;
  readonly dropped?: number;
}

/** Adds several articles, one after another, with a bar of how far it is; one that can't be added is reported and the rest goes on. Resolves to the exit code. */
export async function addSeveral(
  run: Run,
  story: string,
  { sources, skipped }: Gathered,
  fields: GivenFields,
  rules: FetchRules,
): Promise<number> {
  const { io, options } = run;
  const place = await openPlace(knowledgeDir(run), story);
  const newStory = await newStoryOf(run, place);
  const dryRun = options["dry-run"] === true;
  const results: Result[] = skipped.map(({ source, why }) => ({ source, outcome: "skipped", why }));
  const bar = progressBar(io, sources.length);
  const pool = openPool(); // starts no thread before a task
  const addNext = async (source: string): Promise<Result> => {
    const opened = await openSource(source, rules);
    const content = await importSource(opened, undefined, isDocument(source) || sources.length > 20 ? pool : undefined);
    if (!("article" in content)) return { source, outcome: "skipped", why: "it is a feed: add it alone" };
    const addition = prepareArticle(place, source, content.article, fields);
    const { file, warnings, same, outcome, article, dropped } = addition;
    const facts = {
      source,
      file,
      warnings,
      paragraphs: article.body.filter((block) => !block.startsWith("## ")).length,
      dropped: dropped.length,
    };
    if (outcome === "unchanged") return { ...facts, outcome };
    if (same !== undefined && options.force !== true)
      return {
        ...facts,
        outcome: "skipped",
        why: `${sameWords(same)} in the story (${same.article.id}) and differs: add it alone to see what changes, or use --force`,
      };
    if (!dryRun) await keepArticle(addition, options.force === true, newStory, Date.now());
    return { ...facts, outcome: same === undefined ? "added" : "replaced" };
  };
  try {
    for (const source of sources) {
      bar.next(source);
      results.push(await addNext(source).catch((error: unknown): Result => ({ source, outcome: "failed", why: messageOf(error) })));
    }
  } finally {
    bar.end();
    await pool.close();
  }
  if (options.json === true) await io.out(JSON.stringify({ story, newStory: newStory !== undefined, results }));
  else {
    if (newStory !== undefined && results.some(({ outcome }) => outcome === "added"))
      await io.out(`${dryRun ? "Would write" : "Wrote"} ${storyFilePath(place)}: a new story, “${newStory.title}”`);
    for (const line of resultLines(results, dryRun)) await io.out(line);
    for (const line of problemLines(results)) io.err(line);
  }
  return results.some(({ outcome }) => outcome === "failed") ? 1 : 0;
}

function resultLines(results: readonly Result[], dryRun: boolean): string[] {
  const counts = (["added", "replaced", "unchanged", "skipped", "failed"] as const).flatMap((outcome) => {
    const count = results.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  const writes = results.filter(({ outcome }) => outcome === "added" || outcome === "replaced");
  return [
    ...writes.map(
      ({ file, paragraphs, dropped }) =>
        `${dryRun ? "Would write" : "Wrote"} ${file}: ${countOf(paragraphs ?? 0, "paragraph")} kept, ${countOf(dropped ?? 0, "line")} dropped`,
    ),
    `${countOf(results.length, "source")}: ${counts.join(", ") || "none"}`,
  ];
}

function problemLines(results: readonly Result[]): string[] {
  return results.flatMap(({ source, outcome, why, warnings = [] }) => [
    ...(why === undefined ? [] : [`${outcome === "failed" ? "Failed" : "Skipped"} ${source}: ${why}`]),
    ...(outcome === "skipped" || outcome === "unchanged" ? [] : warnings.map((warning) => `Warning: ${source}: ${warning}`)),
  ]);
}
