import { isSentence } from "../blocks.ts";
import type { Rule } from "./rule.ts";

/** The page's own catalogue: "Filed under:", "Tags: rain, roads", "Topics". */
export const filedUnder: Rule = {
  name: "filed-under",
  drops: (block) =>
    block.length <= 200 &&
    !isSentence(block) &&
    (/^(?:filed under|posted in|posted under|tagged(?: with| in| as)?|categori[sz]ed (?:in|as|under))\b/i.test(block) ||
      /^(?:tags?|topics?|categor(?:y|ies)|keywords?|in this (?:story|article)|explore more)\s*(?::|$)/i.test(block)),
};
