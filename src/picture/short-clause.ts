import type { Evidence } from "../model.ts";

/** Characters of an event that a picture has room for. */
const CLAUSE = 70;

/** Where a sentence may end early: after a mark, or before a word that begins another clause. */
const BREAK = /[,;:–—)](?=\s)|(?=\s(?:and|but|or|which|who|whose|that|when|while|where|after|before|because|since|as)\s)|(?<=[”"])(?=\s)/g;

/**
 * An event in at most so many characters, word for word, with "…" where something is left out; a date at its beginning is, since it is
 * beside it. Undefined where that would cut within a quotation.
 */
export function shortClause({ text, clause, dateText = "" }: Evidence, most: number): string | undefined {
  const { start, end } = clause ?? { start: 0, end: text.length };
  const clauseText = text.slice(start, end);
  const date = dateText === "" ? -1 : clauseText.indexOf(dateText);
  const lead = date === -1 || date > 12 ? null : /^,\s+/.exec(clauseText.slice(date + dateText.length));
  const leadEnd = lead === null ? 0 : date + dateText.length + lead[0].length;
  const rest = clauseText.slice(leadEnd);
  const opening = leadEnd > 0 || start > 0 ? "… " : "";
  if (openQuotation(text.slice(0, start + leadEnd)) !== -1) return undefined;
  const room = most - opening.length;
  if (rest.length > room) {
    const beginning = shorten(rest, room - 2);
    return beginning === undefined ? undefined : `${opening}${beginning} …`;
  }
  if (end < text.length && openQuotation(rest) !== -1) return undefined;
  return `${opening}${rest.replace(/,$/, "")}${end < text.length ? " …" : ""}`;
}

/**
 * The longest beginning that ends where a clause may, if that is most of what fits; else between words; never within a quotation, which is
 * taken whole or ended before. Undefined where nothing is left.
 */
function shorten(words: string, room: number): string | undefined {
  const isOutside = (at: number) => openQuotation(words.slice(0, at)) === -1;
  const breaks = [...words.matchAll(BREAK)].map(({ index }) => index).filter((at) => at <= room && at > room / 2 && isOutside(at));
  const space = words.lastIndexOf(" ", room);
  const beginning = words.slice(0, breaks.at(-1) ?? (space > room / 3 ? space : room));
  const open = openQuotation(beginning);
  if (open !== -1 && open <= room / 4) return undefined;
  return (open === -1 ? beginning : beginning.slice(0, open))
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

/** An event's words at each length that a picture may give them, the longest first; none where each would cut within a quotation. */
export function shortClauses(event: Evidence): readonly string[] {
  return LENGTHS.flatMap((most) => shortClause(event, most) ?? []);
}

/** Whether an event has words short enough for a picture. */
export function hasShortClause(event: Evidence): boolean {
  return LENGTHS.some((most) => shortClause(event, most) !== undefined);
}

const LENGTHS = [CLAUSE, CLAUSE - 8, CLAUSE - 16, CLAUSE - 24, CLAUSE - 32, 30];
