import type { AnnotatedArticle, Span, Story } from "../model.ts";
import type { Pool } from "../pool/pool.ts";
import { nextTurn } from "../steps.ts";
import type { ArticleLine, ChangedArticle, Preview } from "./admin.ts";
import { comparingSentences, sentencesOf } from "./sentence-changes.ts";

/** What differs between two revisions of a story, without answers: those need to be asked. */
export type StoryChanges = Pick<Preview, "added" | "changed" | "removed" | "statements" | "events">;

/** Compares two revisions of a story, sentences in the pool; `before` is undefined for a new one. */
export async function compareStories(before: Story | undefined, after: Story, pool: Pool): Promise<StoryChanges> {
  const old = new Map(before?.articles.map((article) => [article.id, article]));
  const now = new Set(after.articles.map(({ id }) => id));
  const removed = (before?.articles ?? []).filter(({ id }) => !now.has(id));
  const differing = after.articles.filter((article) => old.get(article.id) !== article);
  const added = differing.filter(({ id }) => !old.has(id));
  const changed: ChangedArticle[] = [];
  for (const article of differing) {
    const earlier = old.get(article.id);
    if (earlier === undefined || sameFile(earlier, article)) continue;
    const versions = { article: article.id, before: sentencesOf(earlier), after: sentencesOf(article) };
    changed.push({ ...lineOf(article), sentences: await pool.run(comparingSentences, versions) });
    await nextTurn();
  }
  const [lost, gained] = [[...removed, ...differing.flatMap(({ id }) => old.get(id) ?? [])], differing];
  return {
    added: added.map(lineOf),
    changed,
    removed: removed.map(lineOf),
    statements: exchanged(lost.flatMap(statementsOf), gained.flatMap(statementsOf)),
    events: exchanged(lost.flatMap(eventsOf), gained.flatMap(eventsOf)),
  };
}

const lineOf = ({ id, title }: AnnotatedArticle): ArticleLine => ({ article: id, title });

const FIELDS = ["title", "text", "url", "publisher", "author", "published", "standfirst"] as const;

function sameFile(a: AnnotatedArticle, b: AnnotatedArticle): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

function statementsOf({ text, statements }: AnnotatedArticle): string[] {
  return statements.map(({ speaker, content }) => `${speaker?.name ?? "somebody"}: ${content.map((span) => cut(text, span)).join(" … ")}`);
}

function eventsOf({ text, events }: AnnotatedArticle): string[] {
  // Sentences that have but the article's own date aren't told: each sentence that changed would come twice.
  return events.filter(({ from }) => from !== "published").map((event) => `${event.value}: ${cut(text, event)}`);
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, " ");

/** What of one list isn't in the other, each as often as it stands there more often. */
function exchanged(before: readonly string[], after: readonly string[]): { gained: string[]; lost: string[] } {
  const count = new Map<string, number>();
  for (const entry of before) count.set(entry, (count.get(entry) ?? 0) - 1);
  for (const entry of after) count.set(entry, (count.get(entry) ?? 0) + 1);
  const times = [...count];
  return {
    gained: times.flatMap(([entry, n]) => Array.from({ length: Math.max(0, n) }, () => entry)),
    lost: times.flatMap(([entry, n]) => Array.from({ length: Math.max(0, -n) }, () => entry)),
  };
}
