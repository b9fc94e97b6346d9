import type { Place } from "../../../src/ingest/rules/rule.ts";

const PROSE = "The council of the town spoke for three hours on Thursday, and in the end nobody at all agreed with anybody else about it.";

/** A block's place before, in or after an article's text. */
export function within(block: string, part: "head" | "text" | "end"): Place {
  const blocks = part === "head" ? [block, PROSE] : part === "text" ? [PROSE, block, PROSE] : [PROSE, block];
  const at = blocks.indexOf(block);
  return { blocks, at, hasBegun: part !== "head", continues: part !== "end", ends: part === "end", after: undefined };
}
