import { Readability } from "@mozilla/readability";
import { removeAmp } from "./amp.ts";
import { removeBoilerplate } from "./boilerplate.ts";
import { parsePage, textOf } from "./dom.ts";
import { checkArticle } from "./index-page.ts";
import { leftOut } from "./left-out.ts";
import { restoreLost } from "./lost-blocks.ts";
import { removeNoteMarks } from "./note-marks.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";

/** The part of a page that is its article, in blocks, and the texts of all its other blocks. */
export interface PageArticle {
  readonly blocks: readonly PageBlock[];
  readonly left: readonly string[];
}

/** Finds a page's article: boilerplate is removed by its elements' names first, then Mozilla's Readability chooses by the density of text. Where that loses too much, Readability alone decides. Throws a UserError where the page is a list of articles. */
export function articleOfPage(html: string): PageArticle {
  const page = parsePage(html);
  removeAmp(page);
  removeNoteMarks(page);
  removeBoilerplate(page);
  const article = chooseBlocks(page, bodyBlocks(page));
  const whole = parsePage(html);
  const amp = removeAmp(whole);
  removeNoteMarks(whole);
  const all = bodyBlocks(whole);
  const plain = chooseBlocks(whole, all);
  checkArticle(plain);
  const blocks = prose(article) >= prose(plain) * LEAST ? article : plain;
  return { blocks, left: [...amp, ...leftOut(all, blocks)] };
}

/** Of the text that Readability finds by itself, the least share that must be left when boilerplate is removed first: on pages of newspapers it is 0.6 and more. */
const LEAST = 0.45;

/** Characters of text that is surely no menu. */
const prose = (blocks: readonly PageBlock[]) =>
  blocks.reduce((sum, { text, links }) => sum + (text.length >= 80 && links < 0.5 ? text.length : 0), 0);

/** Readability's choice of a page, which it changes, with what it lost of all the blocks. */
function chooseBlocks(page: ReturnType<typeof parsePage>, all: readonly PageBlock[]): PageBlock[] {
  const { content } = new Readability(page, { charThreshold: 200 }).parse() ?? {};
  return restoreLost(all, typeof content === "string" ? bodyBlocks(parsePage(content)) : []);
}

function bodyBlocks(page: ReturnType<typeof parsePage>): PageBlock[] {
  for (const body of page.querySelectorAll("body")) if (textOf(body) !== "") return pageBlocks(body);
  return [];
}
