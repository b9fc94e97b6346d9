// Loads the program: as it was compiled when it was installed, which starts faster, or, where a source has changed since, from its sources.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const compiled = join(root, "dist", "main.js");
const sources = join(root, "src");

const changed = (path) => statSync(path).mtimeMs;
// A folder's own time tells of files that were added, renamed or removed.
const lastChange = () => Math.max(changed(sources), ...readdirSync(sources, { recursive: true }).map((name) => changed(join(sources, name))));
const isCompiled = !existsSync(sources) || (existsSync(compiled) && lastChange() <= changed(compiled));

/** A module of the program by its name in src, without its ending. */
export async function load(name) {
  if (isCompiled) return import(`../dist/${name}.js`);
  const { register } = await import("tsx/esm/api").catch(() => {
    console.error("The compiled program is missing, or older than its sources. Run: npm ci");
    process.exit(1);
  });
  register();
  return import(`../src/${name}.ts`);
}
