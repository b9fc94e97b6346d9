import { KIN } from "./kin-words.ts";

const NONE: readonly string[] = [];
const known = new Map<string, readonly string[]>();

/** Stems of words that can mean the same as a stem's, or that it is derived from or they from it, by WordNet. Looks up in the packed table itself, so nothing is loaded. */
export function kinOf(stem: string): readonly string[] {
  const found = known.get(stem);
  if (found !== undefined) return found;
  const made = lookUp(stem);
  if (known.size > 20_000) known.clear();
  known.set(stem, made);
  return made;
}

/** Binary search for the line "stem:kin kin …" of the sorted table. */
function lookUp(stem: string): readonly string[] {
  let low = 0;
  let high = KIN.length;
  while (low < high) {
    const start = KIN.lastIndexOf("\n", (low + high) >> 1) + 1;
    const end = KIN.indexOf("\n", start);
    if (start >= high || end < 0) {
      high = start - 1;
      continue;
    }
    const line = KIN.slice(start, end);
    const colon = line.indexOf(":");
    const word = line.slice(0, colon);
    if (word === stem) return line.slice(colon + 1).split(" ");
    if (word < stem) low = end + 1;
    else high = start - 1;
  }
  return NONE;
}
