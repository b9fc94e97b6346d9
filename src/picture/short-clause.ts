import type { Evidence } from "../model.ts";

/** Characters of an event that a picture has room for. */
export const CLAUSE = 70;

/** Where a sentence may end early: after a mark, or before a word that begins another clause. */
const BREAK = /[,;:–—)](?=\s)|(?=\s(?:and|but|or|which|who|whose|that|when|while|where|after|before|because|since|as)\s)/g;

/** An event in at most so many characters, word for word, with "…" where something is left out; a date at its beginning is, since it is beside it. */
export function shortClause({ text, clause, dateText = "" }: Evidence, most: number): string {
  const { start, end } = clause ?? { start: 0, end: text.length };
  const clauseText = text.slice(start, end);
  const date = dateText === "" ? -1 : clauseText.indexOf(dateText);
  const lead = date === -1 || date > 12 ? null : /^,\s+/.exec(clauseText.slice(date + dateText.length));
  const told = lead === null ? clauseText : clauseText.slice(date + dateText.length + lead[0].length);
  const opening = lead !== null || start > 0 ? "… " : "";
  const room = most - opening.length;
  if (told.length <= room) return `${opening}${told.replace(/,$/, "")}${end < text.length ? " …" : ""}`;
  return `${opening}${cut(told, room - 2)} …`;
}

/** The longest beginning that ends where a clause may, if that is most of what fits; else between words. It ends before a quotation that doesn't fit. */
function cut(words: string, room: number): string {
  const breaks = [...words.matchAll(BREAK)].map(({ index }) => index).filter((at) => at <= room && at > room / 2);
  const space = words.lastIndexOf(" ", room);
  const beginning = words.slice(0, breaks.at(-1) ?? (space > room / 3 ? space : room));
  const open = openQuotation(beginning);
  return (open > room / 4 ? beginning.slice(0, open) : beginning)
    .replace(/(?<!\s)(?:\s+(?:an?|the|in|of|on|at|to|by|for|from|with|and|or)){1,9}$|[\uD800-\uDBFF]$/u, "")
    .replace(/(?<![\s,;:–—])[\s,;:–—]+$/, "");
}

/** Where a quotation begins that isn't closed; -1 where there is none. */
function openQuotation(words: string): number {
  const curly = words.lastIndexOf("“");
  if (curly > words.lastIndexOf("”")) return curly;
  const straight = [...words.matchAll(/"/g)];
  return straight.length % 2 === 0 ? -1 : (straight.at(-1)?.index ?? -1);
}
