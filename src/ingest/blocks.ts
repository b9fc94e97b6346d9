/** Splits a normalized dump into its blocks: paragraphs and stray lines, each on one line with single spaces. */
export function blocksOf(text: string): string[] {
  return text
    .split(/\n(?:[ ]*\n)+/)
    .flatMap((group) => linesOf(group.split("\n").filter((line) => line.trim() !== "")))
    .map((block) => block.replace(/\s+/g, " ").trim())
    .filter((block) => block !== "");
}

/** Lines without a blank one between: one paragraph where they are wrapped at a width, else a block each. */
function linesOf(lines: readonly string[]): string[] {
  if (!isWrapped(lines)) return [...lines];
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || /^ {2,}/.test(line)) joined.push(line);
    else joined[joined.length - 1] = `${last} ${line.trim()}`;
  }
  return joined;
}

/** Wrapped lines are of like width (40 to 100 characters, but the last of a paragraph), and some break inside a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0 || lines.some((line) => line.length > 100 || /^\s*(?:[-*•#]|\d+[.)])\s/.test(line))) return false;
  const wide = full.filter((line) => line.length >= 40);
  return wide.length >= full.length * 0.8 && lines.some((line, i) => i > 0 && /^\p{Ll}/u.test(line.trimStart()));
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
