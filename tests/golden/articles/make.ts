import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { expectedOf, GOLDEN, slugs } from "./expected.ts";

// npm run golden:article -- <file> …: takes a source into the golden set, or reads one of it anew; --all reads all anew. Look at the difference before you commit it.
const named = process.argv.slice(2);
const chosen = named.includes("--all") ? slugs() : named.map(taken);
if (chosen.length === 0) console.error("usage: npm run golden:article -- <file> … | --all");
for (const slug of chosen) {
  const file = join(GOLDEN, slug, "expected.yaml");
  writeFileSync(file, await expectedOf(slug));
  console.log(`Wrote ${file}`);
}

/** The folder of a source, which is put into one of its own where it isn't in one. */
function taken(file: string): string {
  const folder = dirname(resolve(file));
  if (dirname(folder) === GOLDEN) return basename(folder);
  const slug = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  if (existsSync(join(GOLDEN, slug)))
    throw new Error(`There is a golden source ${slug} already. Name the file otherwise, or give ${join(GOLDEN, slug)}/source….`);
  mkdirSync(join(GOLDEN, slug));
  copyFileSync(file, join(GOLDEN, slug, `source${extname(file).toLowerCase()}`));
  return slug;
}
