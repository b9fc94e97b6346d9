import type { Span } from "../model.ts";

/** What is between quotation marks, marks included. One never closed ends with its paragraph. */
export interface Quotation extends Span {
  readonly isClosed: boolean;
  readonly marks: "double" | "single";
}

const OPENING = /[“„«]/;
const CLOSING = /[”»]/;
const SPACE_BEFORE = /^$|[\s([{—–\-:;,/]/;
const SPACE_AFTER = /^$|[\s)\]}—–\-:;,.!?/]/;

/** Quotations of a paragraph, outermost only: curly, straight, low, angle and doubled single marks; single ones outside of those. Linear. */
export function quotationsOf(text: string, { start, end }: Span): Quotation[] {
  const quotations: Quotation[] = [];
  let open = -1;
  const close = (to: number, isClosed: boolean) => {
    if (to - open > 2) quotations.push({ start: open, end: to, isClosed, marks: "double" });
    open = -1;
  };
  for (let at = start; at < end; at++) {
    const width = markWidth(text, at, end);
    if (width === 0) continue;
    const mark = text.charAt(at);
    const next = text.charAt(at + width);
    const before = at > start ? text.charAt(at - 1) : "";
    const opens = SPACE_BEFORE.test(before) && at + width < end && !/\s/.test(next);
    const closes = !/^$|\s/.test(before) && (at + width >= end || SPACE_AFTER.test(next));
    if (open < 0) {
      if (OPENING.test(mark) ? !closes || opens : !CLOSING.test(mark) && (opens || !closes)) open = at;
      else if (CLOSING.test(mark) && opens) open = at;
    } else if (mark === "“" && nestedEnd(text, open, at, end) > 0) {
      at = nestedEnd(text, open, at, end);
      continue;
    } else if (OPENING.test(mark) ? closes && !opens : CLOSING.test(mark) || !opens || closes) close(at + width, true);
    else if (OPENING.test(mark) || opens) {
      close(sentenceEnd(text, open, at), false);
      open = at;
    }
    at += width - 1;
  }
  if (open >= 0) close(end, false);
  return [...quotations, ...singles(text, { start, end }, quotations)].sort((a, b) => a.start - b.start);
}

/** Characters that a quotation within a quotation has at most. */
const NESTED = 300;

/** A transcript's line in straight marks: "LEE: It is over. */
const TRANSCRIPT = /^"\p{Lu}[\p{Lu} .'’-]{2,30}:\s/u;

/** Where curly marks within a transcript's straight ones close; 0 where they don't. */
function nestedEnd(text: string, outer: number, open: number, end: number): number {
  if (!TRANSCRIPT.test(text.slice(outer, outer + 40))) return 0;
  const inside = /^“[^“”"]*”/.exec(text.slice(open, Math.min(end, open + NESTED)));
  return inside === null ? 0 : open + inside[0].length - 1;
}

/** How many characters the double mark at this offset takes; 0 where there is none. */
function markWidth(text: string, at: number, end: number): number {
  const mark = text.charAt(at);
  if (mark === '"' || OPENING.test(mark) || CLOSING.test(mark)) return 1;
  const isDouble = mark === "'" || mark === "`" || mark === "’" || mark === "‘";
  return isDouble && at + 1 < end && text.charAt(at + 1) === mark ? 2 : 0;
}

/** Where an unclosed quotation followed by another opening mark most likely ended: at the last sentence end between, else before that mark. */
function sentenceEnd(text: string, open: number, next: number): number {
  for (let at = next - 1; at > open + 1; at--) if (/[.!?]/.test(text.charAt(at))) return at + 1;
  return Math.max(open + 1, next - 1);
}

/** Quotations in single marks that end like speech, or contain four words and more. */
function singles(text: string, { start, end }: Span, others: readonly Quotation[]): Quotation[] {
  const quotations: Quotation[] = [];
  let [open, place] = [-1, 0];
  for (let at = start; at < end; at++) {
    while ((others[place]?.end ?? end) <= at) place++;
    const inner = others[place];
    if (inner !== undefined && at >= inner.start) {
      at = inner.end - 1;
      open = -1;
      continue;
    }
    if (!/['‘’]/.test(text.charAt(at))) continue;
    const before = at > start ? text.charAt(at - 1) : "";
    const next = at + 1 < end ? text.charAt(at + 1) : "";
    if (open < 0) {
      if (/^$|[\s([—–]/.test(before) && /[\p{Lu}\p{Ll}[…]/u.test(next) && text.charAt(at) !== "’") open = at;
    } else if (!/\s/.test(before) && SPACE_AFTER.test(next) && text.charAt(at) !== "‘") {
      const words = text.slice(open + 1, Math.min(at, open + 200)).split(/\s+/).length;
      if (/[.,!?…]/.test(before) || (words >= 4 && !/s/.test(before))) {
        quotations.push({ start: open, end: at + 1, isClosed: true, marks: "single" });
        open = -1;
      }
    }
  }
  return quotations;
}
