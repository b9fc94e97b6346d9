import { UserError } from "../errors.ts";
import { fold, normalize, normalizeMarks } from "../text/normalize.ts";
import { blockGroups, isProse, isSentence, withoutListMark, wordCount } from "./blocks.ts";
import { withCaptions } from "./captions.ts";
import { commentsStart } from "./comments.ts";
import { dumpFields, headLines, plainTitle, textStart, titleParts, titlePlace } from "./dump-head.ts";
import type { HeadLine, Unsure } from "./head-line.ts";
import { withoutLinkTexts } from "./link-texts.ts";
import { dateLine } from "./rules/date-line.ts";
import { type Judgement, judge } from "./rules/rules.ts";

/** A block that isn't the article's text, and the rule that says so. */
export interface Dropped {
  readonly rule: string;
  readonly text: string;
}

/** The contents of a dump of a page: the article's parts as far as they can be recognised, and everything that was left out. */
export interface CleanText {
  readonly title?: string;
  readonly standfirst?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  /** Paragraphs, and headings that begin with "## ". */
  readonly body: readonly string[];
  readonly dropped: readonly Dropped[];
  /** Which of its fields are guesses; absent where all are sure. */
  readonly unsure?: readonly Unsure[];
}

/** More lines than any page around an article has. */
const MOST_BLOCKS = 20_000;

/** Parts an article from the boilerplate in a dump of its page, word for word; `title` is the title where it is known. Throws a UserError where it is too much for an article. */
export function cleanText(raw: string, title?: string): CleanText {
  const paragraphGroups = blockGroups(normalize(raw));
  const groups = paragraphGroups.flatMap((group, at) => group.map(() => at));
  if (groups.length > MOST_BLOCKS)
    throw new UserError(`The text has ${groups.length} paragraphs, too many for one article. Add the article on its own.`);
  const unlinked = paragraphGroups.flat().map(withoutLinkTexts);
  const blocks = unlinked.map(({ text }) => text);
  const paragraphs = withCaptions(judge(blocks, undefined, Math.max(0, textStart(blocks))), groups);
  const begin = textStart(blocks);
  const start =
    begin >= 0 && paragraphs[begin]?.rule === undefined
      ? begin
      : paragraphs.findIndex(({ text, rule }) => rule === undefined && isProse(text));
  const head = start < 0 ? paragraphs.length : start;
  const lines = headLines(paragraphs, head);
  const titleAt = title === undefined ? -1 : paragraphs.findIndex(({ text }, i) => i < head && same(plainTitle(text), title));
  const place = titleAt >= 0 ? { at: titleAt, isSure: true, why: "" } : titlePlace(paragraphs, head, lines);
  const at = place.at;
  const ends = commentsStart(paragraphs, start);
  const standfirst = standfirstAt(paragraphs, groups, at, head, lines);
  const dropped: Dropped[] = unlinked.flatMap(({ removed }) => removed.map((text) => ({ rule: "link-texts", text })));
  const body: string[] = [];
  const hasMarks = blocks.some((text) => text.startsWith("## ")); // where headings are marked, other lines are none
  paragraphs.forEach(({ text, rule }, i) => {
    const line = i === at ? undefined : lines.get(i);
    if (i === at) {
      if (title !== undefined && !same(plainTitle(text), title)) dropped.push({ rule: "title-replaced", text });
    } else if (ends !== undefined && i >= ends) dropped.push({ rule: "comments", text });
    else if (line !== undefined) dropped.push({ rule: lineRule(line), text });
    else if (rule === "date-line" && i > start && start >= 0 && isDateHeading(paragraphs, i)) body.push(`## ${text}`);
    else if (rule !== undefined) dropped.push({ rule, text });
    else if (i < at && !isSentence(text) && text.length <= 100) dropped.push({ rule: "before-title", text });
    else if (start >= 0 && at >= 0 && i > at && i < head && i !== standfirst && isStray(text)) dropped.push({ rule: "before-text", text });
    else if (at >= 0 && same(text, title ?? titleParts(paragraphs[at]?.text ?? "").title)) dropped.push({ rule: "title-again", text });
    else if (i !== standfirst)
      body.push(
        (hasMarks ? /^#{1,6} /.test(text) : isHeading(paragraphs, i))
          ? `## ${text.replace(/^#+ /, "")}`
          : withoutListMark(text, isListed(paragraphs, i)),
      );
  });
  const parts = at < 0 ? undefined : titleParts(paragraphs[at]?.text ?? "");
  const own = parts?.title;
  const { unsure, ...fields } = dumpFields(ends === undefined ? paragraphs : paragraphs.slice(0, ends), head, at, lines);
  const guesses =
    title === undefined && own !== undefined && !place.isSure ? [{ field: "title" as const, why: place.why }, ...unsure] : unsure;
  return {
    ...((title ?? own) === undefined ? {} : { title: title ?? own ?? "" }),
    ...(standfirst === undefined ? {} : { standfirst: paragraphs[standfirst]?.text ?? "" }),
    ...(parts?.publisher === undefined ? {} : { publisher: parts.publisher }),
    ...fields,
    ...(guesses.length === 0 ? {} : { unsure: guesses }),
    body,
    dropped,
  };
}

function lineRule({ author, publisher, published, unsure }: HeadLine): string {
  if (author === undefined && publisher !== undefined) return "publisher";
  return author === undefined && (published !== undefined || unsure.length > 0) ? "date-line" : "byline";
}

/** Whether a date within the text is a heading of what follows, as in a chronicle: another one heads a part of it too. */
function isDateHeading(paragraphs: readonly Judgement[], at: number): boolean {
  const heads = (i: number) =>
    paragraphs[i]?.rule === "date-line" &&
    dateLine(paragraphs[i]?.text ?? "") !== undefined &&
    paragraphs[i + 1]?.rule === undefined &&
    isSentence(paragraphs[i + 1]?.text ?? "");
  return heads(at) && paragraphs.some((_, i) => i !== at && heads(i) && paragraphs[i]?.text !== paragraphs[at]?.text);
}

/** Whether a block is an item of a list: one beside it begins with a dash too. */
function isListed(paragraphs: readonly Judgement[], at: number): boolean {
  return [at - 1, at + 1].some((i) => paragraphs[i]?.text.startsWith("- ") === true);
}

/** Whether a line between title and text is neither sentence, heading that is marked, item of a list nor quotation: a name, a place, a picture's. */
function isStray(text: string): boolean {
  return text.length <= 60 && !/[.!?…:。！？]["'”’)\]]*$|^[#•*-]|^["“‘']/.test(text);
}

/** Where the standfirst is: a sentence after the title that boilerplate, or an empty line, separates from the text. */
function standfirstAt(
  paragraphs: readonly Judgement[],
  groups: readonly number[],
  title: number,
  head: number,
  lines: ReadonlyMap<number, HeadLine>,
): number | undefined {
  if (title < 0) return undefined;
  const ownBlocks = paragraphs.flatMap(({ text, rule }, i) =>
    rule === undefined &&
    !lines.has(i) &&
    i > title &&
    !same(text, titleParts(paragraphs[title]?.text ?? "").title) &&
    i < head &&
    (!isStray(text) || wordCount(text) >= 6)
      ? [i]
      : [],
  );
  const [only] = ownBlocks;
  if (only === undefined || ownBlocks.length > 1) return undefined;
  const isParted = paragraphs.slice(only + 1, head).some(({ rule }, i) => rule !== undefined || lines.has(only + 1 + i));
  const isBelowTitle = groups[only] === groups[title] && groups[only] !== groups[head];
  if (!isParted && !isBelowTitle) return undefined;
  return (paragraphs[only]?.text ?? "").startsWith("#") ? undefined : only;
}

/** A heading is a short line that no mark closes, between the end of a sentence (or the head) and a sentence. */
function isHeading(paragraphs: readonly Judgement[], at: number): boolean {
  const text = paragraphs[at]?.text ?? "";
  if (/^#{1,6} /.test(text)) return true;
  if (text.length > 100 || wordCount(text) > 14 || /[.!?…:;,"”’)\]]$/.test(text) || !/^[\p{Lu}\d“‘"']/u.test(text) || /^[-*•]/.test(text))
    return false;
  const nearestKept = (from: number, step: number) => {
    let i = from;
    while (paragraphs[i] !== undefined && paragraphs[i]?.rule !== undefined) i += step;
    return paragraphs[i]?.text;
  };
  const before = nearestKept(at - 1, -1);
  const after = nearestKept(at + 1, 1);
  return after !== undefined && isSentence(after) && (before === undefined || isSentence(before));
}

/** Whether two texts have the same words, whatever their case, marks of quotation and heading signs. */
export function same(text: string, title: string): boolean {
  const plain = (words: string) => fold(normalizeMarks(words)).replace(/^#+ /, "").replace(/\s+/g, " ").trim();
  return plain(text) === plain(title);
}
