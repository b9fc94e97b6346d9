import { dateInWords } from "../answer/date-words.ts";
import type { Answer, Evidence } from "../model.ts";
import { intervalOf } from "../text/date-interval.ts";
import { chooseEntries, countInWords, MOST_ENTRIES } from "./choose-entries.ts";
import { shortClauses } from "./short-clause.ts";
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

/** A piece of the axis from one event to the next: solid, or dotted over years without events. */
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

/** As wide as phones are in their own pixels. */
const WIDTH = 1080;
/** At most so many times as high as it is wide: a preview of a taller picture can't be read. */
const TALLEST = 1.6;
const MARGIN = 44;
/** Left ends of the dates and of what happened. */
const COLUMNS = { date: 112, event: 336 } as const;
const SIZES = { title: 46, text: 34, small: 27 } as const;
/** From one baseline to the next, in sizes. */
const LEADING = 1.3;
/** Lines at most: of the title, and of an event. */
const LINES = 2;
const WORKED_OUT = "○  worked out from the article’s words";

/** Places the story's title, the heading, the chosen events and where they are from under each other, so that nothing can overlap and the picture isn't too tall. Pure. */
export function layTimeline(answer: TimelineAnswer, most = MOST_ENTRIES): Layout {
  const layout = lay(answer, most);
  return layout.height <= TALLEST * layout.width || most <= 2 ? layout : layTimeline(answer, most - 1);
}

function lay(answer: TimelineAnswer, most: number): Layout {
  const entries = chooseEntries(answer, most);
  const lines: TextLine[] = [];
  const marks: Mark[] = [];
  const ends: { readonly mark: number; readonly event: Evidence }[] = [];
  let y: number = MARGIN;

  /** Writes lines from `y` on and returns where the next would begin. */
  const writeLines = (texts: readonly string[], style: Style, left: number): number => {
    for (const [i, text] of texts.entries()) {
      const top = y + i * style.size * LEADING;
      const right = left + widthOf(text, TYPEFACES[style.face], style.size);
      lines.push({ ...style, text, x: left, baseline: top + style.size, box: { left, top, right, bottom: top + style.size * 1.25 } });
    }
    return y + texts.length * style.size * LEADING;
  };
  const write = (text: string, style: Style, most = LINES) => {
    y = writeLines(fitText(text, style, WIDTH - 2 * MARGIN, most), style, MARGIN);
  };
  const tell = (event: Evidence) => {
    const mark = y + STYLES.date.size * 0.68;
    marks.push({ y: mark, hollow: event.certain !== true });
    ends.push({ mark, event });
    const date = fitText(shortDate(event), STYLES.date, COLUMNS.event - COLUMNS.date - 16, LINES);
    const words = clauseLines(event, WIDTH - MARGIN - COLUMNS.event);
    y = Math.max(writeLines(date, STYLES.date, COLUMNS.date), writeLines(words, STYLES.event, COLUMNS.event)) + 20;
  };

  write(answer.title, STYLES.title);
  write(`${answer.heading} · ${countInWords(entries)}`, STYLES.heading);
  y += 24;
  for (const event of entries.past) tell(event);
  if (entries.upcoming.length > 0) {
    y += 4;
    y = writeLines(["Still to come, according to the articles"], STYLES.note, COLUMNS.date) + 12;
    for (const event of entries.upcoming) tell(event);
  }
  y += 4;
  write(sourcesOf([...entries.past, ...entries.upcoming]), STYLES.note, 1);
  if (marks.some(({ hollow }) => hollow)) write(WORKED_OUT, STYLES.note, 1);
  return { width: WIDTH, height: Math.ceil(y + MARGIN - 8), lines, axis: axisOf(ends), marks };
}

type Style = Pick<TextLine, "face" | "size" | "tone">;

const STYLES = {
  title: { face: "bold", size: SIZES.title, tone: "ink" },
  heading: { face: "regular", size: SIZES.text, tone: "quiet" },
  date: { face: "bold", size: SIZES.text, tone: "accent" },
  event: { face: "regular", size: SIZES.text, tone: "ink" },
  note: { face: "regular", size: SIZES.small, tone: "quiet" },
} as const satisfies Record<string, Style>;

/** A text in at most so many lines of a width, cut with "…" where it is longer. */
function fitText(text: string, { face, size }: Style, width: number, most: number): string[] {
  const wrapped = wrapText(text, TYPEFACES[face], size, width);
  if (wrapped.length <= most) return wrapped;
  const lines = wrapped.slice(0, most);
  let last = `${lines.pop() ?? ""} …`;
  while (widthOf(last, TYPEFACES[face], size) > width && last.length > 2) last = `${last.slice(0, -3).trimEnd()} …`;
  return [...lines, last];
}

/** An event's words, the more of them cut the wider they are; where even the shortest doesn't fit, it takes the lines that it needs. */
function clauseLines(event: Evidence, width: number): string[] {
  const wrapped = shortClauses(event).map((words) => wrapText(words, TYPEFACES.regular, SIZES.text, width));
  return wrapped.find((lines) => lines.length <= LINES) ?? wrapped.at(-1) ?? [];
}

/** A date with its month cut to three letters. */
function shortDate({ date = "" }: Evidence): string {
  return dateInWords(date).replace(
    /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)\b/g,
    "$1",
  );
}

/** The axis through all marks. */
function axisOf(ends: readonly { readonly mark: number; readonly event: Evidence }[]): readonly AxisPiece[] {
  return ends.slice(1).flatMap(({ mark, event }, i) => {
    const before = ends[i];
    return before === undefined ? [] : [{ top: before.mark, bottom: mark, gap: yearsBetween(before.event, event) >= 2 }];
  });
}

/** Whole years without events between two events. */
function yearsBetween(before: Evidence, after: Evidence): number {
  const end = intervalOf(before.date ?? "")?.to.slice(0, 4);
  const start = intervalOf(after.date ?? "")?.from.slice(0, 4);
  return end === undefined || start === undefined ? 0 : Number(start) - Number(end);
}

/** "From The Post, Coast Radio": who published what is shown; a title where nobody is named. */
function sourcesOf(events: readonly Evidence[]): string {
  const names = events.flatMap(({ citation, also = [] }) => [citation, ...also].map(({ publisher, title }) => publisher ?? `“${title}”`));
  return names.length === 0 ? "" : `From ${[...new Set(names)].join(", ")}`;
}
