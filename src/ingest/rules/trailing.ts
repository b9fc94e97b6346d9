import { isSentence, wordCount } from "../blocks.ts";
import type { Rule } from "./rule.ts";

const isOpen = (block: string) => block.length <= 160 && !isSentence(block) && !/^[-*•\d"“\p{Ll}]|[.!?…:;,"”)\d>-]$/u.test(block);
const isHeadline = (block: string | undefined) => block !== undefined && isOpen(block) && wordCount(block) >= 4;

/** What is left after the text: lines of no sentence that follow other boilerplate, or two headlines and more. A line alone is left, as is a list that the text announced. */
export const trailing: Rule = {
  name: "links",
  drops: (block, { blocks, at, hasBegun, continues, ends, after }) => {
    if (!hasBegun || continues || !isOpen(block)) return false;
    const next = blocks[at + 1];
    if (after !== undefined) return next === undefined || !isSentence(next); // before a sentence it may be a heading
    const before = blocks[at - 1];
    return ends && isHeadline(block) && isHeadline(next) && before !== undefined && isSentence(before);
  },
};
