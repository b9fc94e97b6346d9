import { UserError } from "../errors.ts";
import { isSentence, withoutListMark, wordCount } from "./blocks.ts";
import { type CleanText, type Dropped, same } from "./clean.ts";
import { withoutLinkTexts } from "./link-texts.ts";
import { present } from "./load.ts";
import { articleOfPage } from "./page/article-of-page.ts";
import { linkRules } from "./page/link-rules.ts";
import { pageMetadata } from "./page/metadata.ts";
import type { PageBlock } from "./page/page-blocks.ts";
import { checkSize } from "./page/page-size.ts";
import { standfirstOf } from "./page/standfirst.ts";
import { type Judgement, judge } from "./rules/rules.ts";

/** What a web page has: the article, what the page says of it, and what was dropped. */
export interface ImportedPage extends CleanText {
  readonly byline?: string;
  readonly url?: string;
  /** What a person who looks at it should know, in words. */
  readonly notes?: readonly string[];
}

/** Takes the article out of a web page's HTML, word for word; nothing in the page is run or fetched. Throws a UserError where it can't be read. */
export function importPage(html: string, title?: string): ImportedPage {
  checkSize(html);
  try {
    return toImportedPage(html, title);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError("The page is too large to be read. Save its text as .txt.");
    throw error;
  }
}

function toImportedPage(html: string, given: string | undefined): ImportedPage {
  const { title: own, description, ...metadata } = pageMetadata(html);
  const title = given ?? own;
  const { blocks: articleBlocks, left } = articleOfPage(html);
  const unlinked = articleBlocks.map(({ text }) => withoutLinkTexts(text));
  const blocks = articleBlocks.map((block, at) => ({ ...block, text: unlinked[at]?.text ?? block.text }));
  const links = linkRules(blocks);
  const judgements = judge(
    blocks.map(({ text }) => text),
    blocks.map(({ text }, at) => (title !== undefined && same(text, title) ? "title-again" : links[at])),
  );
  const standfirst = standfirstOf(html, description, title);
  const isKept = (text: string) => (title !== undefined && same(text, title)) || text === standfirst?.text;
  const dropped: Dropped[] = left.filter((text) => !isKept(text)).map((text) => ({ rule: "page-element", text }));
  for (const { removed: linkTexts } of unlinked) for (const text of linkTexts) dropped.push({ rule: "link-texts", text });
  const body: string[] = [];
  const end = judgements.findLastIndex(({ rule }, at) => rule === undefined && blocks[at]?.kind !== "heading");
  judgements.forEach(({ text, rule }, at) => {
    if (rule !== undefined) dropped.push({ rule, text });
    else if (at > end) dropped.push({ rule: "heading-of-nothing", text });
    else if (standfirst?.isMarked === true && text === standfirst.text) return;
    else body.push(withoutListMark(asLine(blocks, judgements, at), false));
  });
  const extra = standfirst !== undefined && !body.includes(standfirst.text) ? { standfirst: standfirst.text } : {};
  return { ...present({ title, ...metadata }), ...extra, body, dropped };
}

function asLine(blocks: readonly PageBlock[], judgements: readonly Judgement[], at: number): string {
  const block = blocks[at];
  const text = judgements[at]?.text ?? "";
  return block?.kind === "heading" && !(isSentence(text) && wordCount(text) > 20) ? `## ${text}` : text;
}
