import { fold } from "../text/normalize.ts";

/** English words that no other large language of the Latin script shares as common ones. */
const ENGLISH = new Set(
  "the of and to that with for was were is are it its he she they his her their this from which have has had not but by who would could when there been".split(
    " ",
  ),
);

/** Share of a text's words that only English uses often, 0 to 1: some 0.3 in English news, under 0.05 elsewhere. */
function englishShare(text: string): number {
  const words = fold(text.slice(0, 20_000)).match(/\p{L}+/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => ENGLISH.has(word)).length / words.length;
}

/** Whether a text is surely long enough to tell, and not English. */
export function isForeign(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= 20 && englishShare(text) < 0.12;
}
