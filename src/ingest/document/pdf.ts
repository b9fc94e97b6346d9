import { getDocumentProxy } from "unpdf";
import { messageOf, UserError } from "../../errors.ts";
import { type Line, paragraphsOf } from "./pdf-paragraphs.ts";
import type { DocumentText } from "./word.ts";

/** Pages that are read at most. */
const MOST_PAGES = 300;
/** Letters a page has at least, on average, where a file is more than pictures of pages. */
const LEAST_LETTERS = 20;

/** Reads the text of a PDF file: its paragraphs by the places of their lines. Throws a UserError where it is a scan, is locked or isn't one. */
export async function pdfText(name: string, bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await openPdf(name, bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw new UserError(`${name} has ${pdf.numPages} pages; an article may have at most ${MOST_PAGES}.`);
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap((item) => ("str" in item ? [item] : []))));
    }
    const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
    if (letters < LEAST_LETTERS * pdf.numPages)
      throw new UserError(
        `${name} has no text in it: it is a scan, pictures of pages. Have its text recognised first (OCR), or type it into a .txt file.`,
      );
    return paragraphsOf(pages);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(name: string, bytes: Uint8Array) {
  try {
    // A copy: the library takes the bytes away.
    return await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new UserError(`${name} is protected by a password. Save it without one.`);
    throw new UserError(`${name} can't be read as a PDF (${messageOf(error)}). Save it again, or save its text as .txt.`);
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** The lines of a page, in the order in which they are written. */
function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [x, y] = [Number(transform[4] ?? 0), Number(transform[5] ?? 0)];
    const size = Math.abs(Number(transform[3] ?? 0)) || height;
    if (open !== undefined && str !== "" && Math.abs(open.y - y) > Math.max(open.size, size) * 0.5) {
      lines.push(open);
      open = undefined;
    }
    if (str !== "") {
      if (open === undefined) open = { text: str, x, y, end: x + width, size };
      else {
        const isApart = x - open.end > size * 0.15 && !/\s$/.test(open.text) && !/^\s/.test(str);
        open = {
          ...open,
          text: `${open.text}${isApart ? " " : ""}${str}`,
          end: x + width,
          size: Math.max(open.size, str.trim() === "" ? 0 : size),
        };
      }
    }
    if (hasEOL && open !== undefined) {
      lines.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) lines.push(open);
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() })).filter(({ text }) => text !== "");
}
