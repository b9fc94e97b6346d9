import { excerptOf } from "../../answer/evidence.ts";
import { eventFields, evidenceOf, speakerName, wholeSentences } from "../../ask/evidence.ts";
import type { AnnotatedArticle, DatedEvent, Evidence, Span, Statement, Story } from "../../model.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { fold } from "../../text/normalize.ts";
import type { CorrectedQuote, Preview } from "../admin.ts";

/** An article as the news of a story names it. */
export interface NewArticle {
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** What one or several refreshes brought to a story. */
export interface News {
  readonly story: string;
  readonly title: string;
  /** The speaker whom it is about alone; absent: everything. */
  readonly speaker?: string;
  readonly articles: readonly NewArticle[];
  /** What somebody said that wasn't there before. */
  readonly statements: readonly Evidence[];
  /** Dates that weren't there before. */
  readonly events: readonly Evidence[];
  readonly corrected: readonly CorrectedQuote[];
}

/** Entries of each kind that are kept: more nobody reads at once. */
const MOST = 20;

/** What a refresh brought, compared with the revision before; in steps of some articles. */
export function* newsBetween(before: Story, after: Story, { added, changed }: Pick<Preview, "added" | "changed">): Steps<News> {
  const old = new Map(before.articles.map((article) => [article.id, article]));
  const fresh = new Set(added.map(({ article }) => article));
  const articles = after.articles.filter(({ id }) => fresh.has(id) || changed.some(({ article }) => article === id));
  const statements = yield* newStatements(before, after, articles);
  const events = yield* newEvents(before, articles);
  return {
    story: after.command,
    title: after.title,
    articles: articles
      .filter(({ id }) => fresh.has(id))
      .slice(0, MOST)
      .map(({ title, publisher, published, url }) => ({
        title,
        ...(publisher === undefined ? {} : { publisher }),
        ...(published === undefined ? {} : { published }),
        ...(url === undefined ? {} : { url }),
      })),
    statements: statements.slice(0, MOST),
    events: events.slice(0, MOST),
    corrected: changed
      .flatMap(({ article: id, sentences }) => {
        const [was, is] = [old.get(id), after.articles.find((article) => article.id === id)];
        return sentences.flatMap(({ before: words, after: now }) => correctionOf(was, is, words, now));
      })
      .slice(0, MOST),
  };
}

/** Whether there is nothing to tell. */
export function isNothing({ articles, statements, events, corrected }: News): boolean {
  return articles.length + statements.length + events.length + corrected.length === 0;
}

/** What of it concerns one speaker. */
export function ofSpeaker(news: News, speaker: string): News {
  const key = fold(speaker);
  const statements = news.statements.filter((excerpt) => ` ${fold(excerpt.speaker ?? "")} `.includes(` ${key} `));
  return { ...news, speaker, articles: [], statements, events: [], corrected: [] };
}

/** Several news of one story as one, the oldest first; undefined where there are none. */
export function together(all: readonly News[]): News | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  return {
    ...first,
    articles: all.flatMap(({ articles }) => articles),
    statements: all.flatMap(({ statements }) => statements),
    events: all.flatMap(({ events }) => events),
    corrected: all.flatMap((news) => news.corrected),
  };
}

/** What somebody says in these articles and nobody in the revision before. */
function* newStatements(before: Story, after: Story, articles: readonly AnnotatedArticle[]): Steps<Evidence[]> {
  const attributed = articles.flatMap((article) =>
    article.statements
      .filter((statement) => statement.act === "speech" && speakerName(statement) !== undefined)
      .map((statement) => ({ article, statement, key: saying(article, statement) })),
  );
  // Words are only compared with those of the same speakers.
  const speakers = new Set(attributed.map(({ statement }) => fold(speakerName(statement) ?? "")));
  const fresh = new Set(attributed.map(({ key }) => key));
  if (fresh.size > 0)
    yield* eachInSteps(before.articles, (article) => {
      for (const statement of article.statements)
        if (speakers.has(fold(speakerName(statement) ?? ""))) fresh.delete(saying(article, statement));
    });
  return evidenceOf(
    { people: new Map(after.people.map((person) => [person.name, person])) },
    attributed.filter(({ key }) => fresh.has(key)),
  );
}

function saying({ text }: AnnotatedArticle, statement: Statement): string {
  return fold(`${speakerName(statement) ?? ""}: ${statement.content.map(({ start, end }) => text.slice(start, end)).join(" ")}`);
}

/** Sentences of these articles with a date of their own words that no article of the revision before has. */
function* newEvents(before: Story, articles: readonly AnnotatedArticle[]): Steps<Evidence[]> {
  const dated = articles.flatMap((article) => datedSentences(article));
  // Sentences are only compared with those of the same dates.
  const values = new Set(dated.map(({ value }) => value));
  const fresh = new Set(dated.map(({ key }) => key));
  if (fresh.size > 0)
    yield* eachInSteps(before.articles, (article) => {
      if (article.events.some(({ value }) => values.has(value))) for (const { key } of datedSentences(article, values)) fresh.delete(key);
    });
  return dated.flatMap(({ key, evidence }) => (fresh.has(key) ? [evidence()] : []));
}

/** Sentences with a date of their own words, or those alone whose date is one of `values`; when something was said is no date of its own. */
function datedSentences(article: AnnotatedArticle, values?: ReadonlySet<string>) {
  return article.passages.flatMap((passage) =>
    article.events
      .filter(({ from, start, end, value }) => from === "mention" && start >= passage.start && end <= passage.end && /^\d{4}/.test(value))
      .filter((event) => (values?.has(event.value) ?? true) && !isOfCue(article, event))
      .map((event) => {
        const sentence = wholeSentences(passage, event);
        const key = fold(`${event.value} ${article.text.slice(sentence.start, sentence.end)}`);
        const evidence = (): Evidence => ({ ...excerptOf(article, passage.number, sentence), ...eventFields(event, sentence) });
        return { value: event.value, key, evidence };
      }),
  );
}

/** Whether an event is that something was said: "Ford said on Thursday". */
function isOfCue({ statements }: AnnotatedArticle, { start, end, date }: DatedEvent): boolean {
  return statements.some(
    ({ cue, content }) =>
      cue !== null &&
      cue.start >= start &&
      cue.end <= end &&
      !content.some((words) => date !== undefined && words.start <= date.start && words.end >= date.end),
  );
}

/** A sentence that changed or went, with where it is; [] for one that came. */
function correctionOf(
  was: AnnotatedArticle | undefined,
  is: AnnotatedArticle | undefined,
  before: string,
  after: string,
): CorrectedQuote[] {
  if (before === "") return [];
  const [article, words] = after === "" || is === undefined ? [was, before] : [is, after];
  const start = article?.text.indexOf(words) ?? -1;
  const span: Span = { start, end: start + words.length };
  const passage = article?.passages.find((one) => start >= one.start && start < one.end);
  if (article === undefined || passage === undefined) return [];
  return [{ before, citation: excerptOf(article, passage.number, span).citation, ...(after === "" ? {} : { after }) }];
}
