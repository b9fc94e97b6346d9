import { UserError } from "../errors.ts";
import { type Addition, hashOfAddition, keepArticle, openPlace, prepareArticle, sameWords } from "../ingest/add-article.ts";
import type { FetchRules } from "../ingest/fetch/fetch-rules.ts";
import type { ImportedPage } from "../ingest/import-page.ts";
import { importSource } from "../ingest/import-source.ts";
import { isWebAddress, openSource } from "../ingest/source.ts";
import type { Pool } from "../pool/pool.ts";
import type { Look } from "./admin.ts";
import { replacementInWords } from "./replacement.ts";

/** Characters of the first and last paragraph that are shown. */
const SHOWN = 200;
/** Changes that are shown. */
const MOST = 12;

/** Where what was shown of a web address waits to be kept. */
export interface ShownArticles {
  put(hash: string, text: string): Promise<void>;
  /** Undefined where it doesn't wait any more. */
  get(hash: string): Promise<string | undefined>;
}

/** Where and how articles are read. */
export interface WebParts {
  readonly knowledgeDir: string;
  readonly fetchRules: FetchRules;
  readonly pool: Pool;
  readonly shown: ShownArticles;
  readonly now: () => number;
}

/** What was found at an address, as it waits. */
interface Waiting {
  readonly story: string;
  readonly address: string;
  readonly found: ImportedPage;
}

/** Fetches a web address once and says what would be kept. Only http(s) addresses: a path would read this machine's files. Throws a UserError. */
export async function lookAtWeb({ knowledgeDir, fetchRules, pool, shown }: WebParts, story: string, address: string): Promise<Look> {
  if (!isWebAddress(address)) throw new UserError(`"${address.slice(0, 100)}" isn't a web address such as https://example.com/article.`);
  const source = await importSource(await openSource(address, fetchRules), undefined, pool);
  if (!("article" in source)) throw new UserError(`${address} is a feed, not an article. Name it in story.md under "feeds".`);
  const waiting: Waiting = { story, address, found: source.article };
  const addition = await prepared(knowledgeDir, waiting);
  const hash = hashOfAddition(addition);
  const text = inWords(addition);
  if (addition.outcome === "unchanged" || addition.outcome === "refused") return { text };
  await shown.put(hash, JSON.stringify(waiting));
  return { text, hash };
}

/** Keeps what was shown under a hash, without fetching it again. Resolves to its address. Throws a UserError where it doesn't wait any more, or the story changed meanwhile. */
export async function keepShown({ knowledgeDir, shown, now }: WebParts, story: string, hash: string): Promise<string> {
  const text = await shown.get(hash);
  const waiting: Waiting | undefined = text === undefined ? undefined : JSON.parse(text);
  if (waiting === undefined || waiting.story !== story)
    throw new UserError("This preview has expired. Add the address again for a new one.");
  const addition = await prepared(knowledgeDir, waiting);
  if (hashOfAddition(addition) !== hash)
    throw new UserError(`The story has changed since this preview. Add ${waiting.address} again for a new one.`);
  await keepArticle(addition, addition.outcome === "replaced", undefined, now());
  return waiting.address;
}

async function prepared(knowledgeDir: string, { story, address, found }: Waiting): Promise<Addition> {
  const place = await openPlace(knowledgeDir, story);
  if (place.file === undefined) throw new UserError(`There is no story "${story}".`);
  return prepareArticle(place, address, found);
}

function inWords({ article, dropped, warnings, same, outcome }: Addition): string {
  const { title, url, publisher, author, published, body } = article;
  const shorten = (text: string) => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`);
  const [first = "", last = ""] = [body[0], body.at(-1)];
  const changes = same === undefined || outcome !== "replaced" ? [] : replacementInWords(same.article, article);
  return [
    title,
    [publisher ?? "no publisher", author ?? "no author", published ?? "no date"].join(" · "),
    `address: ${url ?? "none"}`,
    `${body.length} paragraphs; left out as page navigation and the like: ${dropped.length}`,
    `begins: ${shorten(first)}`,
    ...(body.length > 1 ? [`ends: ${shorten(last)}`] : []),
    ...(same === undefined ? [] : [sameInWords(same, outcome)]),
    ...changes.slice(0, MOST).map((line) => `  ${line}`),
    ...(changes.length > MOST ? [`  … and ${changes.length - MOST} more changes`] : []),
    ...warnings.map((warning) => `Note: ${warning}`),
  ].join("\n");
}

function sameInWords(same: NonNullable<Addition["same"]>, outcome: Addition["outcome"]): string {
  const { id, title, publisher } = same.article;
  const there = `${id} (“${title}”, ${publisher ?? "no publisher"})`;
  if (outcome === "unchanged") return `${sameWords(same)} in the story, unchanged: ${there}. There is nothing to keep.`;
  if (outcome === "refused") return `The story already has this text, from another host: ${there}. There is nothing to keep.`;
  return `It replaces ${there}. ${sameWords(same)} in the story. What changes:`;
}
