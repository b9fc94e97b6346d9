import { sourcesShown } from "../../answer/after-others.ts";
import type { Evidence } from "../../model.ts";
import type { Block, Body } from "./body.ts";
import { LIMITS } from "./limits.ts";

/** Excerpts or lines on a page: more is a wall of text in a channel. */
const PER_PAGE = { excerpts: 8, lines: 25 } as const;

/** Room for our own lines below, and for the labels of the buttons. */
const RESERVED = { characters: 800, bytes: 1_600 } as const;

const TOO_LONG = "This entry is too long for Discord.";

/** One page of an answer. */
export interface Page {
  readonly markup: readonly string[];
  /** Blocks on it that no message can hold, each replaced by a line that says so. */
  readonly replaced: number;
}

/** Packs whole blocks on pages within Discord's limits, in their order; at least one page, maybe an empty one. */
export function paginate({ top, blocks, of }: Body): readonly Page[] {
  const fits = (markup: readonly string[]) => {
    const { characters, bytes } = sizeOf([...top, ...markup]);
    return characters <= LIMITS.textCharacters - RESERVED.characters && bytes <= LIMITS.textBytes - RESERVED.bytes;
  };
  const pages: { markup: string[]; blocks: Block[]; replaced: number }[] = [];
  for (const block of blocks) {
    const { markup, instead } = block;
    const last = pages.at(-1);
    const whole = fits([markup([])]);
    const room = last !== undefined && last.markup.length < PER_PAGE[of] ? last : undefined;
    const after = room && (whole ? [markup(evidenceOf(room.blocks))] : [instead, TOO_LONG]).find((one) => fits([...room.markup, one]));
    const page = room !== undefined && after !== undefined ? room : { markup: [], blocks: [], replaced: 0 };
    if (page !== last) pages.push(page);
    page.markup.push(after ?? [markup([]), instead].find((one) => fits([one])) ?? TOO_LONG);
    page.blocks.push(block);
    page.replaced += whole ? 0 : 1;
  }
  return pages.length === 0 ? [{ markup: [], replaced: 0 }] : pages.map(withRuns);
}

/** A page with the sources of a run of excerpts in one line, which is never longer than a line each. */
function withRuns({ markup, blocks, replaced }: Page & { readonly blocks: readonly Block[] }): Page {
  const evidence = evidenceOf(blocks);
  if (replaced > 0 || evidence.length < blocks.length) return { markup, replaced };
  return { markup: blocks.map((block, i) => block.markup(evidence.slice(0, i), sourcesShown(evidence, i))), replaced };
}

const evidenceOf = (blocks: readonly Block[]): readonly Evidence[] => blocks.flatMap(({ evidence }) => evidence ?? []);

/** What of Discord's budget some texts take. */
function sizeOf(texts: readonly string[]): { readonly characters: number; readonly bytes: number } {
  return {
    characters: texts.reduce((sum, markup) => sum + markup.length, 0),
    bytes: texts.reduce((sum, markup) => sum + Buffer.byteLength(markup) + LIMITS.displayBytes, 0),
  };
}
