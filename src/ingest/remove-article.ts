import { copyFile, mkdir, readdir, rename, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { articleId } from "./load.ts";

/** Folder beside a story's articles where removed ones are put; nothing in it is read. */
const REMOVED = ".removed";

/** Moves an article's file out of what is read, into the story's folder ".removed". Resolves to its new place. Throws a UserError. */
export async function removeArticle(knowledgeDir: string, story: string, article: string, now: number): Promise<string> {
  const id = article.replace(/\.md$/i, "");
  if (id !== basename(id) || id === "" || id.startsWith(".") || id === "story")
    throw new UserError(`"${article}" isn't the name of an article. "sources" lists them.`);
  const file = await articlePath(join(knowledgeDir, story), id);
  const place = join(knowledgeDir, story, REMOVED);
  const stamp = new Date(now).toISOString().replace(/[:.]/g, "-");
  try {
    await stat(file);
    await mkdir(place, { recursive: true });
    const to = join(place, `${id}.${stamp}.md`);
    await rename(file, to);
    return to;
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw new UserError(`${story} has no article "${id}" (${file}).`);
    throw new UserError(`${file} can't be moved to ${place} (${codeOf(error) ?? messageOf(error)}). Check that this user can write there.`);
  }
}

/** Copies an article's file into the story's folder ".removed" before it is replaced. Resolves to the copy's place. Throws a UserError. */
export async function copyAside(knowledgeDir: string, story: string, id: string, now: number): Promise<string> {
  const file = await articlePath(join(knowledgeDir, story), id);
  const place = join(knowledgeDir, story, REMOVED);
  const to = join(place, `${id}.${new Date(now).toISOString().replace(/[:.]/g, "-")}.md`);
  try {
    await mkdir(place, { recursive: true });
    await copyFile(file, to);
    return to;
  } catch (error) {
    throw new UserError(
      `${file} can't be copied to ${place} (${codeOf(error) ?? messageOf(error)}). Check that this user can write there.`,
    );
  }
}

/** The articles of a story's folder, by id, in alphabetical order. */
export async function articleIds(knowledgeDir: string, story: string): Promise<readonly string[]> {
  const names = await readdir(join(knowledgeDir, story)).catch(() => []);
  const ids = names.filter((name) => /\.md$/i.test(name) && !name.startsWith(".")).map(articleId);
  return ids.filter((id) => id !== "story").sort();
}

/** The file of an article, which may end in ".MD"; where there is none, where it would be. */
export async function articlePath(folder: string, id: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  return join(folder, names.find((name) => articleId(name) === id && /\.md$/i.test(name)) ?? `${id}.md`);
}

/** Moves a story's folder out of what is read, into the knowledge folder's ".removed". Resolves to its new place; undefined where there is no such folder. Throws a UserError. */
export async function removeStoryFolder(knowledgeDir: string, story: string, now: number): Promise<string | undefined> {
  const place = join(knowledgeDir, REMOVED);
  const to = join(place, `${story}.${new Date(now).toISOString().replace(/[:.]/g, "-")}`);
  try {
    await stat(join(knowledgeDir, story));
    await mkdir(place, { recursive: true });
    await rename(join(knowledgeDir, story), to);
    return to;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new UserError(
      `${join(knowledgeDir, story)} can't be moved to ${place} (${codeOf(error) ?? messageOf(error)}). Check that this user can write there.`,
    );
  }
}
