import { isSentence, wordCount } from "../blocks.ts";
import type { Rule } from "./rule.ts";

const headline = (block: string | undefined) =>
  block !== undefined &&
  !isSentence(block) &&
  wordCount(block) >= 4 &&
  block.length <= 160 &&
  !/^[-*•\d"“\p{Ll}]|[:;,"”)\d>-]$/u.test(block);

/** Two headlines or more after the last sentence: other pages' links. One alone is left, as is a list that the text announced. */
export const trailing: Rule = {
  name: "links",
  drops: (block, { blocks, at, begun, ends, after }) => {
    if (!begun || !ends || !headline(block)) return false;
    const before = blocks[at - 1];
    return (
      after === "links" ||
      (headline(blocks[at + 1]) && before !== undefined && !before.endsWith(":") && (isSentence(before) || after !== undefined))
    );
  },
};
