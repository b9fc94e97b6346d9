/** Splits a normalized dump into its blocks: paragraphs and stray lines, each on one line with single spaces; those between two empty lines are a group. */
export function blockGroups(text: string): string[][] {
  const groups = text.split(/\n(?:[ ]*\n)+/).map((group) => group.split("\n").filter((line) => line.trim() !== ""));
  const width = wrapWidth(groups);
  return groups
    .map((lines) =>
      (width === undefined ? lines : joinWrapped(lines, width))
        .map((block) => block.replace(/\s+/g, " ").trim())
        .filter((block) => block !== ""),
    )
    .filter((group) => group.length > 0);
}

/** The same without their groups. */
export const blocksOf = (text: string): string[] => blockGroups(text).flat();

/** A block without the mark that makes it an item of a list: "• Roads" is "Roads". A dash counts as one only in a list. */
export function withoutListMark(block: string, isInList: boolean): string {
  const words = block.replace(/^(?:[•▪▫◦‣●○■□►▶➤➔→✓✔∙⁃][ ]*|[»›](?!.*[«‹])[ ]*|[*·][ ]+)+(?=\S)/u, "");
  return isInList ? words.replace(/^-[ ]+(?=\S)/, "") : words;
}

const ITEM = /^\s*(?:[-*•#]|\d+[.)])\s/;

/** The width in characters at which a text's paragraphs are wrapped, undefined where a paragraph is a line: most lines before the last of their group are nearly as long, and some next ones go on in lower case. */
function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  const full = groups.flatMap((lines) => lines.slice(0, -1));
  const next = groups.flatMap((lines) => lines.slice(1));
  const width = full.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < 40 || width > 100) return undefined;
  const near = full.filter((line) => line.length >= width * 0.6).length;
  const goesOn = next.filter((line) => /^\p{Ll}/u.test(line.trimStart())).length;
  return near >= full.length * 0.6 && goesOn >= next.length * 0.2 ? width : undefined;
}

/** The lines of a group with those joined that were wrapped; an indented line and a list's item begin anew. */
function joinWrapped(lines: readonly string[], width: number): string[] {
  const blocks: string[] = [];
  let open = false;
  for (const line of lines) {
    const before = blocks.at(-1);
    if (before === undefined || !open || ITEM.test(line) || /^ {2,}/.test(line)) blocks.push(line);
    else blocks[blocks.length - 1] = `${before} ${line.trim()}`;
    open = line.length >= width * 0.6;
  }
  return blocks;
}

const CLOSED = /[.!?…]["'”’)\]]*$/;

/** Whether a block is a sentence at least: four words or more that end as sentences do. */
export function isSentence(block: string): boolean {
  return CLOSED.test(block) && wordCount(block) >= 4;
}

/** Whether a block is surely text of an article: sentences of more than a line's length. */
export function isProse(block: string): boolean {
  return isSentence(block) && block.length >= 100;
}

/** Number of words between spaces. */
export function wordCount(block: string): number {
  return block === "" ? 0 : block.split(" ").length;
}
