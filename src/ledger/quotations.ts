import { createHash } from "node:crypto";
import type { GivenAnswer } from "./memory.ts";
import type { Database, Tables } from "./tables.ts";

type Quoted = GivenAnswer["quoted"];

/** Milliseconds after which a list that answers still quote is put again, so that it outlives each of them. */
const RENEWED = 60 * 60 * 1000;
/** Lists that are remembered as put. */
const MOST_PUT = 10_000;

interface Serialized {
  readonly hash: string;
  readonly content: string;
}

/** The same answer given again has the same list. */
const serialized = new WeakMap<Quoted, Serialized>();

/** When each list was put last, by its hash. */
const put = new WeakMap<Database, Map<string, number>>();

/** Keeps what answers quote, each list once for all answers that share it, since lists are much larger than the rest of an answer. Resolves to their hashes, in order. */
export async function keepQuotations(
  db: Database,
  answers: readonly { readonly at: number; readonly quoted: Quoted }[],
): Promise<readonly string[]> {
  const before = put.get(db) ?? new Map<string, number>();
  put.set(db, before);
  const hashes: string[] = [];
  for (const { at, quoted } of answers) {
    const { hash, content } = serialize(quoted);
    hashes.push(hash);
    if (at < (before.get(hash) ?? Number.NEGATIVE_INFINITY) + RENEWED) continue;
    await putQuotations(db, { hash, at, content });
    if (before.size >= MOST_PUT) before.clear();
    before.set(hash, at);
  }
  return hashes;
}

/** Keeps one list, or that it was quoted then too. */
export async function putQuotations(db: Database, list: Tables["quotations"]): Promise<void> {
  await db
    .insertInto("quotations")
    .values(list)
    .onConflict((conflict) => conflict.column("hash").doUpdateSet({ at: list.at }).where("quotations.at", "<", list.at))
    .execute();
}

/** Deletes the lists of answers that are deleted: those put last more than a day before the answers that are kept. */
export function sweepQuotations(db: Database, kept: number) {
  return db
    .deleteFrom("quotations")
    .where("at", "<", kept - 24 * RENEWED)
    .executeTakeFirst();
}

/** The hash that a list is kept under, by its JSON. */
export function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("base64url");
}

function serialize(quoted: Quoted): Serialized {
  const known = serialized.get(quoted);
  if (known !== undefined) return known;
  const content = JSON.stringify(quoted);
  const made = { hash: hashOf(content), content };
  serialized.set(quoted, made);
  return made;
}
