import { Readability } from "@mozilla/readability";
import { removeAmp } from "./amp.ts";
import { removeBoilerplate } from "./boilerplate.ts";
import { parsePage, textOf } from "./dom.ts";
import { checkArticle } from "./index-page.ts";
import { type Completed, completed } from "./lost-blocks.ts";
import { removeNoteMarks } from "./note-marks.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";

/** The part of a page that is its article, in blocks, and the page's other texts: those that went before by their beginnings. */
export interface PageArticle {
  readonly blocks: readonly PageBlock[];
  readonly removed: readonly string[];
}

/** Finds a page's article: boilerplate is removed by its elements' names first, then Mozilla's Readability chooses by the density of text. Where that loses too much, Readability alone decides. Throws a UserError where the page is a list of articles. */
export function articleOfPage(html: string): PageArticle {
  const page = parsePage(html);
  const amp = removeAmp(page);
  removeNoteMarks(page);
  const boilerplate = removeBoilerplate(page);
  const article = chosen(page);
  const whole = parsePage(html);
  removeAmp(whole);
  removeNoteMarks(whole);
  const plain = chosen(whole);
  checkArticle(plain.blocks);
  return prose(article.blocks) >= prose(plain.blocks) * LEAST
    ? { blocks: article.blocks, removed: [...amp, ...boilerplate, ...article.left] }
    : { blocks: plain.blocks, removed: [...amp, ...plain.left] };
}

/** Of the text that Readability finds by itself, the least share that must be left when boilerplate is removed first: on pages of newspapers it is 0.6 and more. */
const LEAST = 0.45;

/** Characters of text that is surely no menu. */
const prose = (blocks: readonly PageBlock[]) =>
  blocks.reduce((sum, { text, links }) => sum + (text.length >= 80 && links < 0.5 ? text.length : 0), 0);

function chosen(page: ReturnType<typeof parsePage>): Completed {
  const all = bodyBlocks(page); // first: Readability changes the page
  const { content } = new Readability(page, { charThreshold: 200 }).parse() ?? {};
  return completed(all, typeof content === "string" ? bodyBlocks(parsePage(content)) : []);
}

function bodyBlocks(page: ReturnType<typeof parsePage>): PageBlock[] {
  for (const body of page.querySelectorAll("body")) if (textOf(body) !== "") return pageBlocks(body);
  return [];
}
