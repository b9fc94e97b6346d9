import { UserError } from "../../errors.ts";
import { wordCount } from "../blocks.ts";
import type { PageBlock } from "./page-blocks.ts";

/** Headlines of other articles that make a page a list of them, and characters of text between two of them that make it none. */
const LEAST_HEADLINES = 6;
const MOST_BETWEEN = 600;

/** Throws a UserError where the blocks found in a page are the headlines of articles with a few words about each. */
export function checkArticle(blocks: readonly PageBlock[]): void {
  let headlines = 0;
  let between = 0;
  for (const { kind, text, links } of blocks) {
    if (kind === "heading" && links >= 0.8 && wordCount(text) >= 3) {
      headlines++;
      between = 0;
    } else if (links < 0.5) between += text.length;
    if (between > MOST_BETWEEN) return;
  }
  if (headlines >= LEAST_HEADLINES)
    throw new UserError("The page is a list of articles, not an article. Add each article by its own address or file.");
}
