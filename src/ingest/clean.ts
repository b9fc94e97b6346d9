import { UserError } from "../errors.ts";
import { alike, fold, normalize } from "../text/normalize.ts";
import { blocksOf, isProse, isSentence, wordCount } from "./blocks.ts";
import { withoutLinkTexts } from "./link-texts.ts";
import { bylineName } from "./rules/byline.ts";
import { dateLine } from "./rules/date-line.ts";
import { type Judged, judge } from "./rules/rules.ts";

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

/** More lines than any page around an article has. */
const MOST_BLOCKS = 20_000;

/** Parts an article from the page furniture in a dump of its page, word for word; `title` is the title where it is known. Throws a UserError where it is too much for an article. */
export function cleanText(raw: string, title?: string): CleanText {
  const blocks = blocksOf(normalize(raw));
  if (blocks.length > MOST_BLOCKS)
    throw new UserError(`The text has ${blocks.length} paragraphs: more than an article's. Give the article alone.`);
  const unglued = blocks.map(withoutLinkTexts);
  const judged = judge(unglued.map(({ text }) => text));
  const start = judged.findIndex(({ text, rule }) => rule === undefined && isProse(text));
  const head = start < 0 ? judged.length : start;
  const at = titleAt(judged, head, title);
  const standfirst = standfirstAt(judged, at, head);
  const dropped: Dropped[] = unglued.flatMap(({ removed }) => removed.map((text) => ({ rule: "link-texts", text })));
  const body: string[] = [];
  judged.forEach(({ text, rule }, i) => {
    if (i === at) {
      if (title !== undefined && !same(text, title)) dropped.push({ rule: "title-replaced", text });
    } else if (rule !== undefined) dropped.push({ rule, text });
    else if (i < at && !isSentence(text) && text.length <= 100) dropped.push({ rule: "before-title", text });
    else if (start >= 0 && at >= 0 && i > at && i < head && i !== standfirst && isStray(text)) dropped.push({ rule: "before-text", text });
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

/** Where the title stands before the text: the block like the title that is known, else a Markdown title, else the first line of five words that no full stop closes, else of three. -1: nowhere. */
function titleAt(judged: readonly Judged[], head: number, title: string | undefined): number {
  const kept = (wanted: (text: string) => boolean) =>
    judged.findIndex(({ text, rule }, i) => i < head && rule === undefined && wanted(text));
  const given = title === undefined ? -1 : judged.findIndex(({ text }, i) => i < head && same(text, title));
  if (given >= 0) return given;
  const marked = kept((text) => text.startsWith("# "));
  if (marked >= 0) return marked;
  const line = (words: number) =>
    kept((text) => wordCount(text) >= words && text.length <= 200 && !/[.…:;,]["'”’)]*$/.test(text) && !text.startsWith("#"));
  const long = line(5); // menus that no rule knows are of shorter lines
  return long >= 0 ? long : line(3);
}

/** Whether a line between title and text is neither sentence, heading that is marked, item of a list nor quotation: a name, a place, a picture's. */
function isStray(text: string): boolean {
  return text.length <= 60 && !/[.!?…:。！？]["'”’)\]]*$|^[#•*-]|^["“‘']/.test(text);
}

/** Where the standfirst stands: a sentence after the title that page furniture parts from the text. */
function standfirstAt(judged: readonly Judged[], title: number, head: number): number | undefined {
  if (title < 0) return undefined;
  const kept = judged.flatMap(({ text, rule }, i) =>
    rule === undefined && i > title && i < head && (!isStray(text) || wordCount(text) >= 6) ? [i] : [],
  );
  const [only] = kept;
  if (only === undefined || kept.length > 1 || !judged.slice(only + 1, head).some(({ rule }) => rule !== undefined)) return undefined;
  return (judged[only]?.text ?? "").startsWith("#") ? undefined : only;
}

/** A heading is a short line that no mark closes, between the end of a sentence (or the head) and a sentence. */
function isHeading(judged: readonly Judged[], at: number): boolean {
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

function first(judged: readonly Judged[], rule: string, read: (text: string) => string | undefined): string | undefined {
  for (const block of judged) {
    const found = block.rule === rule ? read(block.text) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether two texts have the same words, whatever their case, marks of quotation and heading signs. */
export function same(text: string, title: string): boolean {
  const plain = (words: string) => fold(alike(words)).replace(/^#+ /, "").replace(/\s+/g, " ").trim();
  return plain(text) === plain(title);
}
