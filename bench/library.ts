import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { messageOf, UserError } from "../src/errors.ts";
import { writeReutersStory } from "./reuters-story.ts";

/** A story of 19,043 articles: minutes to build, seconds to start again, memory, milliseconds a question and a refresh of one article. A number as first word takes only so many articles. */
export async function run([most]: readonly string[]): Promise<void> {
  const config = readConfig();
  const folder = mkdtempSync(join(tmpdir(), "pullquote-bench-"));
  const settings = { ...config, knowledgeDir: join(folder, "knowledge"), dataDir: join(folder, "data"), databaseUrl: "" };
  try {
    const articles = await writeReutersStory(config.evalDir, settings.knowledgeDir, most === undefined ? undefined : Number(most));
    console.log(`${articles} articles of Reuters-21578 as one story`);
    for (const kind of ["first", "again", "again"]) {
      const child = join(import.meta.dirname, "library-child.ts");
      spawnSync(process.execPath, ["--import", "tsx/esm", child, kind, JSON.stringify(settings)], { stdio: "inherit" });
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.log(`Skipped: ${messageOf(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
