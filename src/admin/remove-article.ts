import { mkdir, rename, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";

/** Folder beside a story's articles where removed ones are put; nothing in it is read. */
const REMOVED = ".removed";

/** Moves an article's file out of what is read, into the story's folder ".removed". Resolves to its new place. Throws a UserError. */
export async function removeArticle(knowledgeDir: string, story: string, article: string, now: number): Promise<string> {
  const id = article.endsWith(".md") ? article.slice(0, -".md".length) : article;
  if (id !== basename(id) || id === "" || id.startsWith(".") || id === "story")
    throw new UserError(`"${article}" isn't the name of an article. "sources" lists them.`);
  const file = join(knowledgeDir, story, `${id}.md`);
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
    throw new UserError(`${file} can't be moved to ${place} (${codeOf(error) ?? messageOf(error)}). Check that this user may write there.`);
  }
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
      `${join(knowledgeDir, story)} can't be moved to ${place} (${codeOf(error) ?? messageOf(error)}). Check that this user may write there.`,
    );
  }
}
