import { dateLine } from "./date-line.ts";
import type { Rule } from "./rule.ts";

const LABEL = /^(?:(?:story|words|written|reported|posted|published) )?by:? |^(?:author|byline): /i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|de|la|van|von|der|den|al|bin|di|da|du|le|el)$/u;
const TOUCH =
  /^(?:(?:[Yy]ou can )?[Ff]ollow (?:him|her|them|us|me|@\w+|(?:the )?\p{Lu}[\p{L} .]+) [Oo]n (?:Twitter|X|Facebook|Instagram|Bluesky)|[Ll]ike us on Facebook|(?:[Cc]ontact|[Rr]each|[Ee]-?mail) (?:the (?:reporter|author|writer)|him|her|them|us|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*) (?:at|on|via)\b|[Gg]ot a tip\?)/u;
const ACCOUNT = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram)\.com\/\S+|@\w{2,20})$/i;

/** The author named by a line "By Jane Roe, Staff Writer", undefined where the line is none. */
export function bylineName(block: string): string | undefined {
  const label = LABEL.exec(block);
  if (label === null || block.length > 160 || (/[.!?]["”’]?$/.test(block) && !/\b(?:Jr|Sr|St)\.$/.test(block))) return undefined;
  const names =
    block
      .slice(label[0].length)
      .split(/ ?[|·•–—@/(]| - /)[0]
      ?.trim() ?? "";
  if (/^(?:(?!, ).)*, .*\b(?:said|says|to|was|is|are|has|have)\b/.test(names)) return undefined;
  const one = names.split(/, | and | & /)[0]?.trim() ?? "";
  const all = / (?:and|&) /.test(names) ? names : one; // a comma alone parts a name from a role
  return all.split(/,? and | & |, /).every(isName) ? all : undefined;
}

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Whether a text is a name, by the form of its words. */
export function isName(text: string): boolean {
  const words = text.trim().split(" ");
  if (words.some((word) => DAY.test(word))) return false;
  return words.length <= 5 && words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}/u.test(words[words.length - 1] ?? "");
}

/** Who wrote it, before the text begins; how to reach them, anywhere. */
export const byline: Rule = {
  name: "byline",
  drops: (block, { hasBegun, continues }) =>
    ((!hasBegun || !continues) && bylineName(block) !== undefined) ||
    (block.length <= 200 && !/["“”]/.test(block) && (TOUCH.test(block) || ACCOUNT.test(block))),
};

/** The date at the end of a byline, "By Jane Roe, March 14, 2024" (ISO 8601, a day); undefined where the line is none. */
export function datedByline(block: string): string | undefined {
  if (!LABEL.test(block) || block.length > 160) return undefined;
  for (const { index } of block.matchAll(/[,|·•–—-] | on /g)) {
    const date = dateLine(block.slice(index).replace(/^(?:.| on) /, ""));
    if (date !== undefined && bylineName(block.slice(0, index).trim()) !== undefined) return date;
  }
  return undefined;
}
