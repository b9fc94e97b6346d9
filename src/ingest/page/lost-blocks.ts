import { isSentence } from "../blocks.ts";
import type { PageBlock } from "./page-blocks.ts";

/** A page's article with the blocks put back that stood within it, and the texts of those left out. */
export interface Completed {
  readonly blocks: readonly PageBlock[];
  readonly left: readonly string[];
}

/** Puts back what was lost between the first and last block of an article: sentences, tables, lists and what announces them, as far as they aren't links. `all` are the page's blocks, `chosen` those of its article. */
export function completed(all: readonly PageBlock[], chosen: readonly PageBlock[]): Completed {
  const at = placesOnce(all);
  const kept = new Set(chosen.map(({ text }) => text));
  const blocks: PageBlock[] = [];
  const left: string[] = [];
  let done = 0;
  let begun = false;
  const pass = (end: number, within: boolean) => {
    const lost = all.slice(done, end).filter(({ text }) => !kept.has(text));
    lost.forEach((block, i) => {
      if (within && isArticles(block, lost[i + 1])) blocks.push(block);
      else left.push(block.text);
    });
  };
  for (const block of chosen) {
    const place = at.get(block.text);
    if (place !== undefined && place >= done) {
      pass(place, begun);
      done = place + 1;
      begun = true;
    }
    blocks.push(block);
  }
  pass(all.length, false);
  return { blocks, left };
}

/** Where each text stands that the page has once. */
function placesOnce(all: readonly PageBlock[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  all.forEach(({ text }, at) => {
    if (places.has(text)) twice.add(text);
    places.set(text, at);
  });
  for (const text of twice) places.delete(text);
  return places;
}

function isArticles(block: PageBlock, next: PageBlock | undefined): boolean {
  if (block.links >= 0.5) return false;
  if (block.kind === "item" || block.kind === "row") return true;
  // A question alone is a headline as often as not.
  if (block.kind === "paragraph" && isSentence(block.text) && !/^[^.!]*\?$/.test(block.text)) return true;
  return (block.kind === "heading" || block.text.endsWith(":")) && next !== undefined && isArticles(next, undefined);
}
