import { stem, words } from "../../text/tokens.ts";
import { readTable } from "../../word-tables.ts";
import { knowsWord, type Vocabulary } from "../question/vocabulary.ts";

const SAME: ReadonlyMap<string, ReadonlySet<string>> = tableOf(readTable("roles").map((line) => line.split(" ").map(stem)));
const FULL: ReadonlyMap<string, string> = new Map(
  readTable("short-forms").map((line) => {
    const [short = "", ...full] = line.split(" ");
    return [short, full.join(" ")];
  }),
);

function tableOf(groups: readonly (readonly string[])[]): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const group of groups)
    for (const one of group) table.set(one, new Set([...(table.get(one) ?? []), ...group.filter((other) => other !== one)]));
  return table;
}

const NONE: ReadonlySet<string> = new Set();

/** Stems of the words for the same office, trade or relation: attorney for "lawyer", mother for "mom". */
export const sameRole = (stem: string): ReadonlySet<string> => SAME.get(stem) ?? NONE;

/** Words for an office or a body with short forms that the story lacks written in full: "the justice department" for "the justice dept". */
export function inFull(text: string, vocabulary: Vocabulary): string {
  let full = "";
  let from = 0;
  for (const { word, start, end } of words(text)) {
    const meant = FULL.get(word);
    if (meant === undefined || knowsWord(vocabulary, word)) continue;
    full += text.slice(from, start) + meant;
    from = end;
  }
  return full + text.slice(from).replace(/^\.(?= )/, "");
}
