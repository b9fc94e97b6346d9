import { access, constants } from "node:fs/promises";
import { userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { makeFolder } from "../folders.ts";
import { writeFrontMatter } from "./front-matter.ts";
import { present } from "./load.ts";
import { writeWhole } from "./write-whole.ts";

/** An article as it is to be written into a story's folder. */
export interface NewArticle {
  readonly title: string;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly standfirst?: string | undefined;
  /** Paragraphs, and headings that begin with "## ". */
  readonly body: readonly string[];
}

/** The name of an article's file: "2018-02-12-vox-the-first-words-of-the-title.md". */
export function articleFileName({ published, publisher, title }: NewArticle): string {
  const day = published?.slice(0, 10);
  return `${[day, slug(publisher ?? "", 24), slug(title, 60)].filter((part) => part !== undefined && part !== "").join("-") || "article"}.md`;
}

/** The words of a text in a-z, 0-9 and "-", whole ones, at most so many characters. */
function slug(text: string, most: number): string {
  const words = text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let result = words[0]?.slice(0, most) ?? "";
  for (const word of words.slice(1)) {
    if (result.length + 1 + word.length > most) break;
    result += `-${word}`;
  }
  return result;
}

/** The text of an article's knowledge file. */
export function articleText({ title, url, publisher, author, published, standfirst, body }: NewArticle): string {
  return writeFrontMatter({ title, ...present({ url, publisher, author, published, standfirst }) }, `${body.join("\n\n")}\n`);
}

/** The text of a story's file. */
export function storyText(title: string, description: string): string {
  return writeFrontMatter({ title, description }, "").trimEnd().concat("\n");
}

/** Writes a file of a knowledge folder as a whole or not at all. Throws a UserError where it exists and may not be replaced, or can't be written. */
export async function writeKnowledge(file: string, text: string, replace: boolean): Promise<void> {
  const folder = dirname(file);
  let isNew = false;
  try {
    makeFolder(folder, 0o777);
    isNew = true;
    await writeWhole(file, text, replace);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST" && isNew) {
      const remedy = basename(file) === "story.md" ? "Edit it, or give the new story another name." : "Use --force to replace it.";
      throw new UserError(`${file} already exists; nothing was written. ${remedy}`);
    }
    if (code === "EACCES" || code === "EPERM" || code === "EROFS")
      throw new UserError(
        `${file} can't be written: ${userName()} may not write in that folder (${code}). Change its rights, or choose another with --knowledge.`,
      );
    if (code === "EEXIST" || code === "ENOTDIR")
      throw new UserError(`${file} can't be written: a part of its path is a file, not a folder.`);
    if (code === "ENOSPC" || code === "EDQUOT")
      throw new UserError(`${file} can't be written: the disk is full (${code}). Nothing was changed.`);
    throw new UserError(`${file} can't be written (${code ?? messageOf(error)}).`);
  }
}

/** The user that the program runs as; in a container it may have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? "unknown"}`;
  }
}

/** Whether a story's folder has its story.md. */
export async function hasStoryFile(knowledgeDir: string, story: string): Promise<boolean> {
  const file = join(knowledgeDir, story, "story.md");
  return access(file, constants.R_OK).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return false;
      throw new UserError(`${file} can't be read (${codeOf(error) ?? messageOf(error)}).`);
    },
  );
}
