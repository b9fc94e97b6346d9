import { dateInWords } from "../answer/date-words.ts";
import type { Answer, Citation, Evidence } from "../model.ts";
import { intervalOf } from "../text/date-interval.ts";
import { chooseEntries } from "./choose-entries.ts";
import { TYPEFACES, type Typeface, widthOf, wrapText } from "./typeface.ts";

/** A line of text: its left end and baseline, and the box that it fills, in pixels. */
export interface TextLine {
  readonly text: string;
  readonly face: Typeface["name"];
  readonly size: number;
  readonly tone: "ink" | "quiet" | "accent";
  readonly x: number;
  readonly baseline: number;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** A piece of the axis: solid, or dotted over years of which nothing is told. */
export interface AxisPiece {
  readonly top: number;
  readonly bottom: number;
  readonly gap: boolean;
}

/** An event's mark on the axis; hollow where its date was worked out from context. */
export interface Mark {
  readonly y: number;
  readonly hollow: boolean;
}

/** Everything of a timeline picture with its place; pixels from the top left. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly axis: readonly AxisPiece[];
  readonly marks: readonly Mark[];
}

type TimelineAnswer = Extract<Answer, { kind: "timeline" }>;

/** As wide as phones are in their own pixels; 40 px is then as large as a message's text. */
const WIDTH = 1080;
const MARGIN = 56;
const LEFT = 128;
const SIZES = { heading: 56, date: 42, text: 40, small: 30 } as const;
/** From one baseline to the next, in sizes. */
const LEADING = 1.35;
const LEGEND = ["●  dated by the text’s own words", "○  worked out from its words (in quotes) and the article’s date"];

/** Places a timeline's heading, events, gaps, legend and sources under each other, so that nothing can overlap. Pure. */
export function layTimeline(answer: TimelineAnswer): Layout {
  const lines: TextLine[] = [];
  const axis: AxisPiece[] = [];
  const marks: Mark[] = [];
  let y: number = MARGIN;
  const write = (text: string, size: number, face: Typeface["name"], tone: TextLine["tone"], left: number = LEFT) => {
    for (const line of wrapText(text, TYPEFACES[face], size, WIDTH - MARGIN - left)) {
      const width = widthOf(line, TYPEFACES[face], size);
      lines.push({
        text: line,
        face,
        size,
        tone,
        x: left,
        baseline: y + size,
        box: { left, top: y, right: left + width, bottom: y + size * 1.25 },
      });
      y += size * LEADING;
    }
  };
  const sources = new Map<string, number>();
  const number = ({ article }: Citation) => sources.get(article) ?? sources.set(article, sources.size + 1).size;

  /** The date, and beside it, where there is room, how the text says it and where it stands. */
  const writeDate = (event: Evidence) => {
    write(dateInWords(event.date ?? ""), SIZES.date, "bold", "accent");
    const cited = [...new Set([event.citation, ...(event.also ?? [])].map(number))].map((n) => `[${n}]`);
    const small = [...(event.certain !== true && event.dateText !== undefined ? [`“${event.dateText}”`] : []), ...cited].join(" ");
    const beside = lines.at(-1);
    const left = (beside?.box.right ?? LEFT) + 20;
    if (beside === undefined || left + widthOf(small, TYPEFACES.regular, SIZES.small) > WIDTH - MARGIN)
      write(small, SIZES.small, "regular", "quiet");
    else {
      const after = y;
      y = beside.baseline - SIZES.small;
      write(small, SIZES.small, "regular", "quiet", left);
      y = after;
    }
    y += 2;
  };

  const tell = (events: readonly Evidence[]) => {
    let before: Evidence | undefined;
    let last = y;
    for (const event of events) {
      if (before !== undefined) y += 28;
      const years = before === undefined ? 0 : yearsBetween(before, event);
      if (years >= 2) {
        axis.push({ top: last, bottom: y, gap: false });
        const top = y;
        y += Math.min(24, 4 * years);
        write(`${years} years`, SIZES.small, "regular", "quiet");
        y += Math.min(24, 4 * years);
        axis.push({ top, bottom: y, gap: true });
        last = y;
        y += 20;
      }
      marks.push({ y: y + SIZES.date * 0.65, hollow: event.certain !== true });
      writeDate(event);
      write(wordsOf(event), SIZES.text, "regular", "ink");
      before = event;
    }
    if (before !== undefined) axis.push({ top: last, bottom: y - 16, gap: false });
  };

  write(answer.heading, SIZES.heading, "bold", "ink", MARGIN);
  y += 28;
  const shown = chooseEntries(answer.evidence);
  tell(shown);
  if (answer.upcoming.length > 0) {
    y += 36;
    write("Still to come when the newest article was written", SIZES.date, "bold", "ink", MARGIN);
    y += 20;
    tell(chooseEntries(answer.upcoming, 6));
  }
  y += 36;
  const missing = answer.evidence.length - shown.length + Math.max(0, answer.upcoming.length - 6) + (answer.more ?? 0);
  if (missing > 0)
    write(`${missing} more ${missing === 1 ? "event is" : "events are"} not shown here.`, SIZES.small, "bold", "ink", MARGIN);
  for (const [i, line] of LEGEND.entries())
    if (marks.some(({ hollow }) => hollow === (i === 1))) write(line, SIZES.small, "regular", "quiet", MARGIN);
  for (const citation of firstOfEach([...shown, ...answer.upcoming]))
    if (sources.has(citation.article)) write(`[${number(citation)}] ${sourceOf(citation)}`, SIZES.small, "regular", "quiet", MARGIN);
  return { width: WIDTH, height: Math.ceil(y + MARGIN), lines, axis, marks };
}

/** The part of an event's sentence that its date dates, marked where it is not the whole. */
function wordsOf({ text, clause }: Evidence): string {
  if (clause === undefined) return text;
  return `${clause.start > 0 ? "… " : ""}${text.slice(clause.start, clause.end)}${clause.end < text.length ? " …" : ""}`;
}

/** Whole years of which nothing is told between two events. */
function yearsBetween(before: Evidence, after: Evidence): number {
  const end = intervalOf(before.date ?? "")?.to.slice(0, 4);
  const start = intervalOf(after.date ?? "")?.from.slice(0, 4);
  return end === undefined || start === undefined ? 0 : Number(start) - Number(end);
}

function firstOfEach(events: readonly Evidence[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const { citation, also } of events)
    for (const place of [citation, ...(also ?? [])]) if (!found.has(place.article)) found.set(place.article, place);
  return [...found.values()];
}

function sourceOf({ publisher, title, published }: Citation): string {
  const day = published === undefined ? [] : [dateInWords(published.slice(0, 10))];
  return [...(publisher === undefined ? [] : [publisher]), `“${title}”`, ...day].join(", ");
}
