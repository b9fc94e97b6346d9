import { UserError } from "../errors.ts";
import { MAX_BYTES } from "./decode.ts";
import { fetchPage } from "./fetch/fetch-page.ts";
import type { FetchRules } from "./fetch/fetch-rules.ts";
import { readRegularFile } from "./regular-file.ts";

/** Most bytes of a Word or PDF file, which may hold pictures. */
const MAX_DOCUMENT_BYTES = 30_000_000;

/** What an article is read from, as it came: a file's bytes, a fetched text, or a paste. */
export interface Source {
  /** How it is called in messages: the file's name, the address, "the text from standard input". */
  readonly name: string;
  /** Where it stood on the web in the end; absent for a file or a paste. */
  readonly url?: string;
  /** Whether it was fetched from a host of one's own. */
  readonly own?: boolean;
  /** Its media type where it was fetched. */
  readonly type?: string;
  readonly content: string | Uint8Array;
}

/** Whether a source is an address on the web and not a file. */
export function isWebAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
}

/** Whether a name is that of a Word or PDF file. */
export const isDocument = (name: string): boolean => /\.(?:docx|pdf)$/i.test(name);

/** Reads a file, or fetches an address. Throws a UserError where it isn't there or is too long. */
export async function openSource(source: string, rules: FetchRules): Promise<Source> {
  if (!isWebAddress(source))
    return { name: source, content: await readRegularFile(source, isDocument(source) ? MAX_DOCUMENT_BYTES : MAX_BYTES) };
  const { url, type, text, own } = await fetchPage(source, rules);
  return { name: source, url, type, own, content: text };
}

/** Reads all that comes through a pipe. Throws a UserError where it is too long. */
export async function pastedSource(input: AsyncIterable<string | Uint8Array>): Promise<Source> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MAX_DOCUMENT_BYTES)
      throw new UserError(`Standard input has more than ${MAX_DOCUMENT_BYTES / 1e6} MB. Add the article on its own.`);
    parts.push(bytes);
  }
  return { name: "standard input", content: Buffer.concat(parts) };
}
