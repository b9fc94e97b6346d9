import { Readability } from "@mozilla/readability";
import { parsePage, textOf } from "./dom.ts";
import { removeFurniture } from "./furniture.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";

/** The part of a page that is its article, in blocks, and the beginnings of the page's parts that went before. */
export interface PageArticle {
  readonly blocks: readonly PageBlock[];
  readonly removed: readonly string[];
}

/** Finds a page's article: furniture by its elements' names goes first, then Mozilla's Readability chooses by the density of text. Where that loses too much, Readability alone decides. */
export function articleOfPage(html: string): PageArticle {
  const page = parsePage(html);
  const removed = removeFurniture(page);
  const article = chosen(page);
  const plain = chosen(parsePage(html));
  return prose(article) >= prose(plain) * LEAST ? { blocks: article, removed } : { blocks: plain, removed: [] };
}

/** Of the text that Readability finds by itself, the least share that must be left when furniture goes first: on pages of newspapers it is 0.6 and more. */
const LEAST = 0.45;

/** Characters of text that is surely no menu. */
const prose = (blocks: readonly PageBlock[]) =>
  blocks.reduce((sum, { text, links }) => sum + (text.length >= 80 && links < 0.5 ? text.length : 0), 0);

function chosen(page: ReturnType<typeof parsePage>): PageBlock[] {
  const found = new Readability(page, { charThreshold: 200 }).parse();
  if (found?.content === null || found?.content === undefined) return [];
  for (const body of parsePage(found.content).querySelectorAll("body")) if (textOf(body) !== "") return pageBlocks(body);
  return [];
}
