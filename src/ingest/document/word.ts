import mammoth from "mammoth";
import { UserError } from "../../errors.ts";
import type { Dropped } from "../clean.ts";
import { parsePage, textOf } from "../page/dom.ts";
import { removeNoteMarks } from "../page/note-marks.ts";
import { pageBlocks } from "../page/page-blocks.ts";
import { checkSize } from "../page/page-size.ts";
import { checkZip } from "./zip-size.ts";

/** A document's text as lines to be cleaned, headings marked with "#", and what was left out before. */
export interface DocumentText {
  readonly lines: readonly string[];
  readonly title?: string;
  readonly dropped: readonly Dropped[];
}

const STYLES = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads the text of a Word file (.docx): its paragraphs, headings, lists and tables; pictures, comments and what was struck out in a revision are no text of it. Throws a UserError where it is none. */
export async function wordText(name: string, bytes: Uint8Array): Promise<DocumentText> {
  const parts = checkZip(name, bytes);
  if (!parts.includes("word/document.xml"))
    throw new UserError(`${name} is a zip archive, not a Word file (.docx). Save its text as .txt or .docx.`);
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  checkSize(html);
  const page = parsePage(`<html><body>${html}</body></html>`);
  const dropped: Dropped[] = [];
  for (const note of [...page.querySelectorAll("li[id^=footnote-], li[id^=endnote-]")]) {
    dropped.push({ rule: "footnote", text: textOf(note).replace(/ ?↑$/, "") });
    note.remove();
  }
  removeNoteMarks(page);
  // A cell's paragraphs are parts of its row.
  for (const cell of [...page.querySelectorAll("td, th")])
    cell.textContent = pageBlocks(cell)
      .map(({ text }) => text)
      .join(" ");
  const [title] = [...page.querySelectorAll("h1.title, h1")].map(textOf).filter((text) => text !== "");
  const [body] = [...page.querySelectorAll("body")];
  const blocks = body === undefined ? [] : pageBlocks(body);
  const lines = blocks.map(({ kind, text }) => (kind === "heading" ? `${text === title ? "#" : "##"} ${text}` : text));
  return { lines, ...(title === undefined ? {} : { title }), dropped };
}
