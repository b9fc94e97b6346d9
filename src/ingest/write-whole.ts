import { randomBytes } from "node:crypto";
import { link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Writes a file so that nobody ever sees half of it: beside it first, then in its place. With `replace` false an existing file is left (EEXIST). `mode` says who may read it. */
export async function writeWhole(file: string, text: string, replace: boolean, mode = 0o644): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}-${randomBytes(4).toString("hex")}`);
  try {
    const handle = await open(beside, "wx", mode);
    try {
      await handle.writeFile(text, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (replace) await rename(beside, file);
    else await link(beside, file); // fails where the file exists, in one step
  } finally {
    await rm(beside, { force: true });
  }
}
