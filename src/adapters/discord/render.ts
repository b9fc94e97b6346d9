import type { Answer } from "../../model.ts";
import { suggestedNext } from "../shared/suggested-next.ts";
import { bodyOf } from "./body.ts";
import { rowsOf, type Shown } from "./buttons.ts";
import { escapeDiscord, escapeLine } from "./escape.ts";
import { type Page, paginate } from "./pages.ts";
import { asPrivate, type Message, message, text } from "./payload.ts";

/** How many pages an answer has in Discord. */
export function pageCount(answer: Answer): number {
  return paginate(bodyOf(answer)).length;
}

/** One page of an answer as a Components V2 message; a page that isn't there is the nearest that is. `notice` is a line of ours below. */
export function render(answer: Answer, setting: Shown, notice?: string): Message {
  const body = bodyOf(answer, setting);
  const pages = paginate(body);
  const number = Math.max(0, Math.min(setting.page, pages.length - 1));
  const page = pages[number]?.markup ?? [];
  const below = [...suggestionLines(answer, setting), ...small(footOf(answer, body.of, pages, number)), ...small(notice)];
  const starts = [0];
  for (const { markup } of pages) starts.push((starts.at(-1) ?? 0) + markup.length);
  const texts = [body.top.join("\n"), ...(body.of === "lines" ? [page.join("\n")] : page), below.join("\n")];
  const rows = rowsOf(answer, { ...setting, page: number }, setting.turnable === false ? [0] : starts);
  const output = message([...texts.filter((markup) => markup !== "").map(text), ...rows]);
  return setting.visibility === "private" || setting.visibility === "reader" ? asPrivate(output) : output;
}

/** A line of our own words, for one person alone: a mistake and how to mend it, thanks, a refusal. */
export function note(words: string): Message {
  return asPrivate(message([text(escapeDiscord(words.length > 1_500 ? `${words.slice(0, 1_499)}…` : words))]));
}

const small = (words: string | undefined): readonly string[] => (words === undefined ? [] : [`-# ${words}`]);

/** Which part of the whole this page is, and how much is left out of it. */
function footOf({ more = 0 }: Answer, of: "excerpts" | "lines", pages: readonly Page[], number: number): string | undefined {
  const count = (some: readonly Page[]) => some.reduce((sum, { markup }) => sum + markup.length, 0);
  const before = count(pages.slice(0, number));
  const upTo = before + (pages[number]?.markup.length ?? 0);
  const total = count(pages);
  const hidden = (pages[number]?.replaced ?? 0) + more;
  const parts = [
    ...(pages.length > 1 ? [`${before + 1}–${upTo} of ${total}`] : []),
    ...(hidden > 0 && of === "excerpts" ? [`${hidden} more not shown`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(" · ");
}

/** Suggestions in words, where there is no menu for them. */
function suggestionLines(answer: Answer, { id }: Shown): readonly string[] {
  return answer.kind !== "unanswered" || id !== undefined
    ? []
    : suggestedNext(answer, 200).map((question) => `Ask: ${escapeLine(question)}`);
}
