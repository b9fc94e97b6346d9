import { speakerName } from "../ask/evidence.ts";
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
  const removals = (before?.articles ?? []).filter(({ id }) => !now.has(id));
  const differing = after.articles.filter((article) => old.get(article.id) !== article);
  const additions = differing.filter(({ id }) => !old.has(id));
  const changes: ChangedArticle[] = [];
  const [lost, gained] = [createReport(), createReport()];
  for (const article of removals) lost.add(article);
  for (const [i, article] of differing.entries()) {
    if (i % A_TURN === 0) await nextTurn();
    const earlier = old.get(article.id);
    // What people are called in one article may change what they are called in all: mostly nothing worth showing here.
    if (earlier !== undefined && tellsSame(earlier, article)) continue;
    if (earlier !== undefined) lost.add(earlier);
    gained.add(article);
    if (earlier === undefined || sameFile(earlier, article)) continue;
    const versions = { article: article.id, before: sentencesOf(earlier), after: sentencesOf(article) };
    changes.push({ ...lineOf(article), sentences: await pool.run(comparingSentences, versions) });
  }
  return {
    added: additions.map(lineOf),
    changed: changes,
    removed: removals.map(lineOf),
    statements: differenceOf(lost.statements, gained.statements),
    events: differenceOf(lost.events, gained.events),
  };
}

/** Articles that are looked at in one turn of the event loop. */
const A_TURN = 50;

/** What some articles tell. */
function createReport() {
  const [statements, events]: [string[], string[]] = [[], []];
  const add = (article: AnnotatedArticle) => {
    statements.push(...statementsOf(article));
    events.push(...eventsOf(article));
  };
  return { statements, events, add };
}

const lineOf = ({ id, title }: AnnotatedArticle): ArticleLine => ({ article: id, title });

const FIELDS = ["title", "text", "url", "publisher", "author", "published", "standfirst"] as const;

function sameFile(a: AnnotatedArticle, b: AnnotatedArticle): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

/** Whether an article's file is the same, and who says what in it. */
function tellsSame(a: AnnotatedArticle, b: AnnotatedArticle): boolean {
  return (
    sameFile(a, b) &&
    a.events === b.events &&
    a.statements.length === b.statements.length &&
    a.statements.every(
      ({ speaker, content }, i) => speaker?.name === b.statements[i]?.speaker?.name && content === b.statements[i]?.content,
    )
  );
}

function statementsOf({ text, statements }: AnnotatedArticle): string[] {
  return statements.map((statement) => {
    const words = statement.content.map((span) => textOf(text, span)).join(" … ");
    const speaker = speakerName(statement);
    return speaker === undefined ? words : `${speaker}: ${words}`;
  });
}

function eventsOf({ text, events }: AnnotatedArticle): string[] {
  // Sentences dated only by the article aren't listed: each changed sentence would appear twice.
  return events.filter(({ from }) => from !== "published").map((event) => `${event.value}: ${textOf(text, event)}`);
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, " ");

/** What of one list isn't in the other, each as often as it is there more often. */
function differenceOf(before: readonly string[], after: readonly string[]): { gained: string[]; lost: string[] } {
  const count = new Map<string, number>();
  for (const entry of before) count.set(entry, (count.get(entry) ?? 0) - 1);
  for (const entry of after) count.set(entry, (count.get(entry) ?? 0) + 1);
  const times = [...count];
  return {
    gained: times.flatMap(([entry, n]) => Array.from({ length: Math.max(0, n) }, () => entry)),
    lost: times.flatMap(([entry, n]) => Array.from({ length: Math.max(0, -n) }, () => entry)),
  };
}
