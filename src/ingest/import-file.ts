import { open } from "node:fs/promises";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { type CleanText, cleanText } from "./clean.ts";
import { decodeText, MAX_BYTES } from "./decode.ts";

/** Reads an article from a file as far as it can be told. Throws a UserError where the file isn't there or isn't a text. */
export async function importFile(file: string, title?: string): Promise<CleanText> {
  return cleanText(decodeText(file, await readBounded(file)), title);
}

/** A file's bytes, one more than MAX_BYTES at most. */
async function readBounded(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, "r");
    try {
      const at = await handle.stat();
      if (at.isDirectory()) throw new UserError(`${file} is a folder. Name the article's file.`);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(at.size, MAX_BYTES + 1)), 0);
      if (at.size > MAX_BYTES)
        throw new UserError(`${file} has ${Math.ceil(at.size / 1e6)} MB; an article may have ${MAX_BYTES / 1e6} MB.`);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (codeOf(error) === "ENOENT") throw new UserError(`There is no file ${file}.`);
    throw new UserError(`${file} can't be read (${codeOf(error) ?? messageOf(error)}).`);
  }
}
