import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { stringify } from "yaml";
import { codeOf, UserError } from "../src/errors.ts";

/** Writes the Reuters-21578 articles of 1987 as one story "news" into a knowledge folder; resolves to how many. Throws a UserError where EVAL_DIR lacks them. */
export async function writeReutersStory(evalDir: string, knowledge: string, most = Number.POSITIVE_INFINITY): Promise<number> {
  const file = join(evalDir, "corpora", "reuters21578.jsonl.gz");
  const packed = await readFile(file).catch((error: unknown) => {
    throw new UserError(`${file} can't be read (${codeOf(error)}): set EVAL_DIR. This benchmark needs its 19,043 articles.`);
  });
  const folder = join(knowledge, "news");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "story.md"), "---\ntitle: The news of 1987\ndescription: Business news of 1987\n---\n");
  let written = 0;
  for (const line of (await promisify(gunzip)(packed)).toString("utf8").split("\n")) {
    if (line === "" || written >= most) continue;
    const { id, title, date, source, text }: Record<string, string> = JSON.parse(line);
    if (!text?.trim()) continue;
    // A paragraph's lines are wrapped in the corpus; a knowledge file has one line a paragraph.
    const body = text.replace(/([^\n])\n(?!\n)/g, "$1 ");
    writeFileSync(
      join(folder, `${id}.md`),
      `---\n${stringify({ title: title || id, publisher: source, published: date })}---\n\n${body}\n`,
    );
    written += 1;
  }
  return written;
}
