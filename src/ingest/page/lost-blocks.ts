import { isSentence } from "../blocks.ts";
import type { PageBlock } from "./page-blocks.ts";

/** Puts back what was lost between the first and last block of an article: sentences, tables, lists and what announces them, as far as they aren't links. `all` are the page's blocks, `chosen` those of its article. */
export function restoreLost(all: readonly PageBlock[], chosen: readonly PageBlock[]): PageBlock[] {
  const at = placesOnce(all);
  const texts = new Set(chosen.map(({ text }) => text));
  const blocks: PageBlock[] = [];
  let done = 0;
  let hasBegun = false;
  for (const block of chosen) {
    const place = at.get(block.text);
    if (place !== undefined && place >= done) {
      const lostBlocks = hasBegun ? all.slice(done, place).filter(({ text }) => !texts.has(text)) : [];
      blocks.push(...lostBlocks.filter((one, i) => isArticles(one, lostBlocks[i + 1])));
      done = place + 1;
      hasBegun = true;
    }
    blocks.push(block);
  }
  return blocks;
}

/** Where each text is that the page has once. */
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
