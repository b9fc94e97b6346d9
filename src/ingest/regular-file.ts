import { constants, open, realpath } from "node:fs/promises";
import { sep } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";

/**
 * The bytes of a regular file: never those of a pipe or device, which may have no end, and with `inside` not those of a link that leads out of
 * that folder. Throws a UserError where it is something else, has more than `most` bytes or can't be read.
 */
export async function readRegularFile(file: string, most: number, inside?: string): Promise<Uint8Array> {
  try {
    const path = await realpath(file);
    if (inside !== undefined && !path.startsWith((await realpath(inside)) + sep))
      throw new UserError(`${file} is a link that leads out of its folder, so it isn't read. Put the file itself there.`);
    // Without O_NONBLOCK, opening a pipe that nobody writes to has no end.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
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
