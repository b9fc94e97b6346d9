import { constants, type FileHandle, open, realpath } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";

/** Without O_NONBLOCK, opening a pipe that nobody writes to has no end. */
const READING = constants.O_RDONLY | constants.O_NONBLOCK;
/** Not there on Windows. */
const NO_LINK: number | undefined = constants.O_NOFOLLOW;
const IS_LINK: readonly unknown[] = ["ELOOP", "EMLINK"];

/**
 * The bytes of a regular file: never those of a pipe or device, which may have no end, and where it is to stay `inFolder` not those of a link
 * that leads out of its folder. Throws a UserError where it is something else, has more than `most` bytes or can't be read.
 */
export async function readRegularFile(file: string, most: number, inFolder = false): Promise<Uint8Array> {
  try {
    const handle = await (inFolder ? openInFolder(file) : open(file, READING));
    try {
      const at = await handle.stat();
      if (at.isDirectory()) throw new UserError(`${file} is a folder, not a file.`);
      if (!at.isFile()) throw new UserError(`${file} is a pipe or a device, not a file.`);
      if (at.size > most)
        throw new UserError(`${file} has ${(at.size / 1e6).toFixed(1)} MB; at most ${most / 1e6} MB can be read. Split it into articles.`);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(at.size), 0);
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

/** Opens a file, or what a link leads to. Throws a UserError where it leads out of its folder. */
async function openInFolder(file: string): Promise<FileHandle> {
  try {
    // Most files are no links, and to resolve the path of each would take as long as to read it.
    if (NO_LINK !== undefined) return await open(file, READING | NO_LINK);
  } catch (error) {
    if (!IS_LINK.includes(codeOf(error))) throw error;
  }
  const path = await realpath(file);
  if (!path.startsWith((await realpath(dirname(file))) + sep))
    throw new UserError(`${file} is a link that leads out of its folder, so it isn't read. Put the file itself there.`);
  return open(path, READING);
}
