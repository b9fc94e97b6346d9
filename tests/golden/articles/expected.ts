import { readdirSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { UserError } from "../../../src/errors.ts";
import { feedEntries } from "../../../src/ingest/feeds.ts";
import { STRICT } from "../../../src/ingest/fetch/fetch-rules.ts";
import { importSource } from "../../../src/ingest/import-source.ts";
import { openSource } from "../../../src/ingest/source.ts";

/** The folder of golden sources: in each folder of it a source and what is read in it. */
export const GOLDEN = import.meta.dirname;

/** The folders of golden sources, by name. */
export const slugs = (): string[] =>
  readdirSync(GOLDEN, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** What is read in a golden source, as its expected.yaml has it: fields, text, what was dropped and by which rule; a feed's entries; or why it is refused. */
export async function expectedOf(slug: string): Promise<string> {
  const name = readdirSync(join(GOLDEN, slug)).find((file) => file.startsWith("source.")) ?? "source.txt";
  return stringify(await read(join(GOLDEN, slug, name), name), { lineWidth: 0 });
}

async function read(file: string, name: string): Promise<unknown> {
  try {
    const found = await importSource({ ...(await openSource(file, STRICT)), name });
    if ("feed" in found) return { entries: feedEntries(found.feed, name) };
    const { body, dropped, unsure, ...fields } = found.article;
    return {
      ...fields,
      ...(unsure === undefined || unsure.length === 0 ? {} : { unsure }),
      body,
      dropped: dropped.map(({ rule, text }) => `${rule} | ${text}`),
    };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    throw error;
  }
}
