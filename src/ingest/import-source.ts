import { directPool } from "../pool/pool.ts";
import { cleanText } from "./clean.ts";
import { decodeText, MAX_BYTES } from "./decode.ts";
import { decodePage } from "./fetch/charset.ts";
import { fetchPage } from "./fetch/fetch-page.ts";
import { type FetchRules, STRICT } from "./fetch/fetch-rules.ts";
import type { ImportedPage } from "./import-page.ts";
import { plainMarkdown } from "./markdown.ts";
import { readingPage } from "./reading-page.ts";
import { readRegularFile } from "./regular-file.ts";

/** Whether a source is an address on the web and not a file. */
export function isWebAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
}

/** Reads an article from a file or a web address, a text or a page, as far as it can be told. Pages are read in the pool. Throws a UserError where it isn't there or isn't a text. */
export async function importSource(source: string, title?: string, rules: FetchRules = STRICT, pool = directPool): Promise<ImportedPage> {
  if (isWebAddress(source)) {
    const { url, type, text } = await fetchPage(source, rules);
    return { url, ...(type === "text/plain" ? cleanText(text, title) : await pool.run(readingPage, { html: text, title })) };
  }
  const bytes = await readRegularFile(source, MAX_BYTES);
  const text = isLabelledPage(source, bytes) ? decodePage(bytes, "") : decodeText(source, bytes);
  if (isPage(source, text)) return pool.run(readingPage, { html: text, title });
  if (!/\.(?:md|markdown)$/i.test(source)) return cleanText(text, title);
  const markdown = plainMarkdown(source, text);
  return { ...cleanText(markdown.text, title ?? markdown.fields.title), ...markdown.fields, ...(title === undefined ? {} : { title }) };
}

const isPage = (file: string, text: string) =>
  /\.x?html?$/i.test(file) ||
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 4000));

/** Whether a file is a page that says in which charset it is: it needn't be UTF-8 then. */
function isLabelledPage(file: string, bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return isPage(file, start) && /<meta[^>]{0,200}charset/i.test(start) && !bytes.includes(0);
}
