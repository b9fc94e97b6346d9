import { UserError } from "../../errors.ts";
import { type CleanText, cleanText } from "../clean.ts";

/** Takes the article out of a Word or PDF file. Throws a UserError where it can't be read. */
export async function importDocument(name: string, bytes: Uint8Array, given?: string): Promise<CleanText> {
  const { lines, title, dropped } = await textOf(name, bytes);
  if (lines.length === 0) throw new UserError(`${name} has no text in it.`);
  const { dropped: boilerplate, ...article } = cleanText(lines.join("\n\n"), given ?? title);
  return { ...article, dropped: [...dropped, ...boilerplate] };
}

/** Each library is loaded only for its own kind of file. */
async function textOf(name: string, bytes: Uint8Array) {
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await (await import("./word.ts")).wordText(name, bytes);
    return await (await import("./pdf.ts")).pdfText(name, bytes);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${name} can't be read: it is damaged, or not of the kind that its name says. Save its text as .txt.`);
  }
}
