import { UserError } from "../errors.ts";
import { directPool } from "../pool/pool.ts";
import { cleanText } from "./clean.ts";
import { decodeText } from "./decode.ts";
import { isFeed } from "./feeds.ts";
import { decodePage } from "./fetch/charset.ts";
import type { ImportedPage } from "./import-page.ts";
import { plainMarkdown } from "./markdown.ts";
import { readingDocument } from "./reading-document.ts";
import { readingPage } from "./reading-page.ts";
import type { Source } from "./source.ts";
import { withTrustedFields } from "./trusted-fields.ts";

/** What a source turned out to be: an article, or a feed of articles by its text. */
export type ImportedSource = { readonly article: ImportedPage } | { readonly feed: string };

/** Reads an article from a source, a text, a page or a document, as far as possible; pages and documents are read in the pool. Throws a UserError where it is none of them. */
export async function importSource(source: Source, title?: string, pool = directPool): Promise<ImportedSource> {
  const { name, url, type, own = false, content } = source;
  if (typeof content !== "string" && isDocumentBytes(content))
    return { article: await pool.run(readingDocument, { name, bytes: content, title }) };
  const text = typeof content === "string" ? content : isLabelledPage(name, content) ? decodePage(content, "") : decodeText(name, content);
  if (isFeed(text)) return { feed: text };
  if (isData(name, type, text)) throw new UserError(`${name} is XML or JSON but not a feed, so no article can be found in it.`);
  if (url !== undefined) {
    const page = type === "text/plain" ? cleanText(text, title) : await pool.run(readingPage, { html: text, title });
    return { article: withTrustedFields(page, url, own) };
  }
  if (isPage(name, text)) return { article: await pool.run(readingPage, { html: text, title }) };
  if (!/\.(?:md|markdown)$/i.test(name)) return { article: cleanText(text, title) };
  const markdown = plainMarkdown(name, text);
  const clean = { ...cleanText(markdown.text, title ?? markdown.fields.title), ...markdown.fields };
  const unsure = clean.unsure?.filter(({ field }) => markdown.fields[field] === undefined) ?? [];
  return { article: { ...clean, ...(title === undefined ? {} : { title }), unsure } };
}

/** Whether a text is data for programs: XML that is no page, or JSON. */
function isData(name: string, type: string | undefined, text: string): boolean {
  if (/json$/.test(type ?? "") || (/^\s*[[{]/.test(text.slice(0, 1000)) && /\.json$/i.test(name))) return true;
  return /^\s*<\?xml\s/.test(text.slice(0, 1000)) && !isPage(name, text) && !/<html[\s>]/i.test(text.slice(0, 4000));
}

const isPage = (file: string, text: string) =>
  /\.x?html?$/i.test(file) ||
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 4000));

/** Whether a file is a page that says in which charset it is: it needn't be UTF-8 then. */
function isLabelledPage(file: string, bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return isPage(file, start) && /<meta[^>]{0,200}charset/i.test(start) && !bytes.includes(0);
}

/** Whether bytes are those of a Word (zip) or PDF file. */
function isDocumentBytes(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return start.startsWith("PK\x03\x04") || start.includes("%PDF-");
}
