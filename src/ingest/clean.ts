import { alike, fold, normalize } from "../text/normalize.ts";
import { blocksOf, isProse, isSentence, wordCount } from "./blocks.ts";
import { appeal } from "./rules/appeal.ts";
import { byline, bylineName } from "./rules/byline.ts";
import { cookies } from "./rules/cookies.ts";
import { copyright } from "./rules/copyright.ts";
import { credit } from "./rules/credit.ts";
import { dateLine, published } from "./rules/date-line.ts";
import { filedUnder } from "./rules/filed-under.ts";
import { interruption } from "./rules/interruption.ts";
import { menu } from "./rules/menu.ts";
import { readMore } from "./rules/read-more.ts";
import { related } from "./rules/related.ts";
import type { Rule } from "./rules/rule.ts";
import { sharing } from "./rules/sharing.ts";
import { signUp } from "./rules/sign-up.ts";
import { trailing } from "./rules/trailing.ts";

/** The rules in the order they are asked; the first that knows a block drops it. */
const RULES: readonly Rule[] = [
  menu,
  interruption,
  sharing,
  filedUnder,
  published,
  byline, // before credit: "By Jane Roe/Reuters" names an author
  credit,
  signUp,
  appeal, // after signUp, whose lines it would take for appeals
  cookies,
  copyright,
  related, // before readMore: "Related" alone heads a list, "Related: …" is one line
  readMore,
  trailing, // last: what nothing else knows
];

/** A block that isn't the article's text, and the rule that says so. */
export interface Dropped {
  readonly rule: string;
  readonly text: string;
}

/** What a dump of a page holds: the article's parts as far as they can be told, and all that was dropped. */
export interface CleanText {
  readonly title?: string;
  readonly standfirst?: string;
  readonly author?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  /** Paragraphs, and headings that begin with "## ". */
  readonly body: readonly string[];
  readonly dropped: readonly Dropped[];
}

interface Block {
  readonly text: string;
  readonly rule: string | undefined;
}

/** Parts an article from the page furniture in a dump of its page, word for word; `title` is the title where it is known. */
export function cleanText(raw: string, title?: string): CleanText {
  const judged = judge(blocksOf(normalize(raw)));
  const start = judged.findIndex(({ text, rule }) => rule === undefined && isProse(text));
  const head = start < 0 ? judged.length : start;
  const at = titleAt(judged, head, title);
  const standfirst = standfirstAt(judged, at, head);
  const dropped: Dropped[] = [];
  const body: string[] = [];
  judged.forEach(({ text, rule }, i) => {
    if (rule !== undefined) dropped.push({ rule, text });
    else if (i === at) {
      if (title !== undefined && !same(text, title)) dropped.push({ rule: "title-replaced", text });
    } else if (i < at && !isSentence(text)) dropped.push({ rule: "before-title", text });
    else if (at >= 0 && title !== undefined ? same(text, title) : same(text, judged[at]?.text ?? ""))
      dropped.push({ rule: "title-again", text });
    else if (i !== standfirst) body.push(isHeading(judged, i) ? `## ${text.replace(/^#+ /, "")}` : text);
  });
  const own = judged[at]?.text.replace(/^#+ /, "");
  const author = first(judged, "byline", bylineName);
  const date = first(judged, "date-line", dateLine);
  return {
    ...((title ?? own) === undefined ? {} : { title: title ?? own ?? "" }),
    ...(standfirst === undefined ? {} : { standfirst: judged[standfirst]?.text ?? "" }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { published: date }),
    body,
    dropped,
  };
}

function judge(blocks: readonly string[]): Block[] {
  const last = blocks.findLastIndex(isProse);
  const judged: Block[] = [];
  let begun = false;
  blocks.forEach((text, at) => {
    const place = { blocks, at, begun, continues: at < last, after: judged.at(-1)?.rule };
    const rule = RULES.find((one) => one.drops(text, place))?.name;
    begun ||= rule === undefined && isProse(text);
    judged.push({ text, rule });
  });
  return judged;
}

/** Where the title stands before the text: the block like the title that is known, else a Markdown title, else the first line of three words that no full stop closes. -1: nowhere. */
function titleAt(judged: readonly Block[], head: number, title: string | undefined): number {
  const kept = (wanted: (text: string) => boolean) =>
    judged.findIndex(({ text, rule }, i) => i < head && rule === undefined && wanted(text));
  const given = title === undefined ? -1 : kept((text) => same(text, title));
  if (given >= 0) return given;
  const marked = kept((text) => text.startsWith("# "));
  if (marked >= 0) return marked;
  return kept((text) => wordCount(text) >= 3 && text.length <= 200 && !/[.…:;,]["'”’)]*$/.test(text) && !text.startsWith("#"));
}

/** Where the standfirst stands: a sentence after the title that page furniture parts from the text. */
function standfirstAt(judged: readonly Block[], title: number, head: number): number | undefined {
  if (title < 0) return undefined;
  const kept = judged.flatMap(({ rule }, i) => (rule === undefined && i > title && i < head ? [i] : []));
  const [only] = kept;
  if (only === undefined || kept.length > 1 || !judged.slice(only + 1, head).some(({ rule }) => rule !== undefined)) return undefined;
  return (judged[only]?.text ?? "").startsWith("#") ? undefined : only;
}

/** A heading is a short line that no mark closes, between the end of a sentence (or the head) and a sentence. */
function isHeading(judged: readonly Block[], at: number): boolean {
  const text = judged[at]?.text ?? "";
  if (/^#{1,6} /.test(text)) return true;
  if (text.length > 100 || wordCount(text) > 14 || /[.!?…:;,"”’)\]]$/.test(text) || !/^[\p{Lu}\d“‘"']/u.test(text) || /^[-*•]/.test(text))
    return false;
  const kept = (from: number, step: number) => {
    let i = from;
    while (judged[i] !== undefined && judged[i]?.rule !== undefined) i += step;
    return judged[i]?.text;
  };
  const before = kept(at - 1, -1);
  const after = kept(at + 1, 1);
  return after !== undefined && isSentence(after) && (before === undefined || isSentence(before));
}

function first(judged: readonly Block[], rule: string, read: (text: string) => string | undefined): string | undefined {
  for (const block of judged) {
    const found = block.rule === rule ? read(block.text) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function same(text: string, title: string): boolean {
  const plain = (words: string) => fold(alike(words)).replace(/^#+ /, "").replace(/\s+/g, " ").trim();
  return plain(text) === plain(title);
}
