import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { isWebAddress } from "./source.ts";

const ARTICLES = new Set([
  ".txt",
  ".text",
  ".md",
  ".markdown",
  ".html",
  ".htm",
  ".xhtml",
  ".docx",
  ".pdf",
  ".xml",
  ".rss",
  ".atom",
  ".json",
]);
/** Files of a folder that are taken at most, and how deep folders nest. */
const MOST_FILES = 5000;
const DEEPEST = 5;

/** What was named: files and addresses in order, those of folders by name, and what of folders is no article's file. */
export interface Gathered {
  readonly sources: readonly string[];
  readonly skipped: readonly { readonly source: string; readonly why: string }[];
}

/** Whether a path is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return (
    !isWebAddress(path) &&
    (await stat(path).then(
      (at) => at.isDirectory(),
      () => false,
    ))
  );
}

/** Gathers the sources named, with the files of folders; what a browser saves beside a page ("page_files") is left out. Throws a UserError where a folder can't be read or has too much. */
export async function gatherSources(names: readonly string[]): Promise<Gathered> {
  const sources: string[] = [];
  const skipped: { source: string; why: string }[] = [];
  const walk = async (folder: string, depth: number): Promise<void> => {
    let entries: Awaited<ReturnType<typeof readFolder>>;
    try {
      entries = await readFolder(folder);
    } catch (error) {
      throw new UserError(`The folder ${folder} can't be read (${codeOf(error) ?? messageOf(error)}).`);
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || entry.name === "story.md") continue;
      if (entry.isDirectory()) {
        if (/_files$|^__MACOSX$/.test(entry.name) || depth >= DEEPEST)
          skipped.push({ source: path, why: "a folder with the pictures and scripts of a saved page" });
        else await walk(path, depth + 1);
      } else if (!ARTICLES.has(extname(entry.name).toLowerCase()))
        skipped.push({ source: path, why: "it isn't a kind of file that articles come in" });
      else if (!entry.isFile() && !(await isPlainFile(path))) skipped.push({ source: path, why: "it isn't a file" });
      else sources.push(path);
      if (sources.length > MOST_FILES) throw new UserError(`${folder} has more than ${MOST_FILES} files. Add them in parts.`);
    }
  };
  for (const source of names) {
    if (await isFolder(source)) await walk(source, 0);
    else sources.push(source);
  }
  return { sources, skipped };
}

const readFolder = (folder: string) => readdir(folder, { withFileTypes: true });

const isPlainFile = (path: string) =>
  stat(path).then(
    (at) => at.isFile(),
    () => false,
  );
