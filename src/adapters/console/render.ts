import { styleText } from "node:util";
import { plainText, type Style } from "../../answer/plain-text.ts";
import type { Answer } from "../../model.ts";
import { harmless, terminalLink, withoutCodes } from "./harmless.ts";

const COLOURED: Style = {
  heading: (text) => styleText("bold", text, { validateStream: false }),
  said: (text) => styleText("cyan", text, { validateStream: false }),
  name: (text) => styleText("bold", text, { validateStream: false }),
  quiet: (text) => styleText("dim", text, { validateStream: false }),
  added: (text) => styleText(["red", "strikethrough"], `+${text}`, { validateStream: false }),
  missing: (text) => styleText(["green", "underline"], `-${text}`, { validateStream: false }),
  link: terminalLink,
};

/** How a terminal shows an answer. */
export interface Screen {
  readonly colour: boolean;
  /** Columns to wrap at; absent: lines stay whole, as for a pipe. */
  readonly columns?: number;
}

/** An answer for a terminal: coloured and wrapped there, plain and unwrapped in a pipe; control characters of articles do nothing. */
export function render(answer: Answer, { colour, columns }: Screen): string {
  const text = plainText(tame(answer), colour ? COLOURED : undefined);
  return columns === undefined ? text : wrap(text, columns);
}

/** The answer with each control character shown as "�": offsets stay. */
function tame<T>(value: T): T;
function tame(value: unknown): unknown {
  if (typeof value === "string") return harmless(value);
  if (Array.isArray(value)) return value.map((entry) => tame(entry));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, tame(entry)]));
  return value;
}

/** Lines broken at blanks to fit the columns; colour codes take no room. */
function wrap(text: string, columns: number): string {
  const width = Math.max(20, Math.min(columns, 100));
  return text
    .split("\n")
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? "";
      const rows: string[] = [];
      let row = "";
      for (const word of line.trimStart().split(" ")) {
        const longer = row === "" ? indent + word : `${row} ${word}`;
        if (visible(longer) > width && row !== "") {
          rows.push(row);
          row = indent + word;
        } else row = longer;
      }
      return [...rows, row].join("\n");
    })
    .join("\n");
}

const visible = (text: string): number => [...withoutCodes(text)].length;
