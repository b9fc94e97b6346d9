import { stem } from "../../text/tokens.ts";
import { openTable } from "../../word-tables.ts";
import type { Dropped } from "../clean.ts";
import type { DocumentText } from "./word.ts";

/** A line of a PDF's page: its place, in points from the page's lower left corner, and its letters' size. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends to the right. */
  readonly end: number;
  readonly size: number;
}

/** A paragraph as it grows. */
interface Open {
  text: string;
  last: Line;
  page: number;
}

/** Puts the lines of a PDF's pages together to paragraphs, by the room between them, their size and their length; lines that each page repeats, and its number, are left out. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): DocumentText {
  const { kept, dropped } = withoutRunningLines(pages);
  const all = kept.flat();
  const size = median(all.map((line) => line.size));
  const body = all.filter((line) => Math.abs(line.size - size) <= 1);
  const right = quantile(
    body.map(({ end }) => end),
    0.9,
  );
  const left = quantile(
    body.map(({ x }) => x),
    0.1,
  );
  const leading = median(kept.flatMap((lines) => lines.slice(1).flatMap((line, i) => gapOf(lines[i], line) ?? []))) || size * 1.2;
  const paragraphs: Open[] = [];
  kept.forEach((lines, page) => {
    for (const line of lines) {
      const open = paragraphs.at(-1);
      if (open !== undefined && goesOn(open, line, page, { leading, left, right })) {
        open.text = joinLines(open.text, line.text);
        open.last = line;
        open.page = page;
      } else paragraphs.push({ text: line.text, last: line, page });
    }
  });
  const largest = Math.max(0, ...paragraphs.slice(0, 8).map(({ last }) => last.size));
  const title = largest > size * 1.25 ? paragraphs.slice(0, 8).find(({ last }) => last.size === largest)?.text : undefined;
  const lines = paragraphs.map(({ text, last }) =>
    text === title ? `# ${text}` : last.size > size * 1.12 && text.length < 120 && !/[.:;,]$/.test(text) ? `## ${text}` : text,
  );
  return { lines, ...(title === undefined ? {} : { title }), dropped };
}

interface Measures {
  readonly leading: number;
  readonly left: number;
  readonly right: number;
}

const CLOSED = /[.!?…:]["'”’)\]]*$/;

/** Whether a line goes on with a paragraph. */
function goesOn({ text, last, page: lastPage }: Open, line: Line, page: number, { leading, left, right }: Measures): boolean {
  if (Math.abs(last.size - line.size) > 1) return false;
  if (/^(?:[•▪◦‣●■–]|\d{1,2}[.)])\s/u.test(line.text)) return false;
  const isUnfinished = !CLOSED.test(text);
  const gap = gapOf(last, line);
  // The next page or column: only what a sentence needs.
  if (page !== lastPage || gap === undefined)
    return isUnfinished && /^[\p{Ll}\d“"'(]|^\p{Lu}\p{L}*/u.test(line.text) && !isShort(last, left, right);
  if (gap > leading * 1.4) return false;
  const isIndented = line.x > last.x + line.size * 0.8 && line.x > left + line.size * 0.8;
  if (isIndented && !isUnfinished) return false;
  return isUnfinished || !isShort(last, left, right);
}

/** Whether a line ends well before the margin, as the last one of a paragraph does. */
const isShort = (line: Line, left: number, right: number) => right - line.end > (right - left) * 0.12;

/** Points from a line down to the next; undefined where the next isn't below. */
function gapOf(above: Line | undefined, below: Line): number | undefined {
  const gap = above === undefined ? 0 : above.y - below.y;
  return gap > 0 ? gap : undefined;
}

let frequencyOf: ((word: string) => string | undefined) | undefined;

/** Two lines joined; a hyphen at the end goes where the word without it is one. */
function joinLines(before: string, after: string): string {
  const [, head = ""] = /(?<!\p{L})(\p{L}+)[-‐\u00AD]$/u.exec(before) ?? [];
  const [tail = ""] = /^\p{Ll}+/u.exec(after) ?? [];
  if (head === "" || tail === "") return `${before} ${after}`;
  frequencyOf ??= openTable("word-frequencies");
  const isWord = frequencyOf(stem(`${head}${tail}`.toLowerCase())) !== undefined || before.endsWith("\u00AD");
  return isWord ? `${before.slice(0, -1)}${after}` : `${before}${after}`;
}

/** The pages without their numbers, and without what is first or last on most of them. */
function withoutRunningLines(pages: readonly (readonly Line[])[]): {
  readonly kept: readonly (readonly Line[])[];
  readonly dropped: Dropped[];
} {
  const plain = (line: Line | undefined) => line?.text.replace(/\d+/g, "#").trim() ?? "";
  const times = new Map<string, number>();
  for (const lines of pages)
    for (const text of new Set([lines[0], lines[1], lines.at(-2), lines.at(-1)].map(plain))) times.set(text, (times.get(text) ?? 0) + 1);
  const dropped: Dropped[] = [];
  const bodies = pages.map((lines) =>
    lines.filter((line, at) => {
      const isEdge = at < 2 || at >= lines.length - 2;
      const isNumber = /^(?:page )?[-–]? ?\d{1,4} ?[-–]?(?: ?(?:of|\/) ?\d{1,4})?$/i.test(line.text);
      const isRepeated = pages.length > 1 && (times.get(plain(line)) ?? 0) > Math.max(1, pages.length / 2);
      if (!isEdge || !(isNumber || isRepeated)) return true;
      dropped.push({ rule: "page-edge", text: line.text });
      return false;
    }),
  );
  return { kept: bodies, dropped };
}

const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
