import { isSentence } from "../blocks.ts";
import type { Rule } from "./rule.ts";

const END = "\\s*(?:[:|→»>–—-]|…|$)";
const SURE = new RegExp(
  `^[[(>»→]*\\s*(?:read (?:more|also|next|the full (?:story|article|report))|also read|see (?:also|more)|related(?: (?:story|stories|article|articles|coverage|content|link|links|video))?|continue reading|click here(?: (?:to|for) (?:read|see|more|the)\\b.{0,80})?|view (?:more|gallery)|keep reading|go deeper|dig deeper|further reading)${END}`,
  "i",
);
const LIKELY = new RegExp(`^[[(>»→]*\\s*(?:more|read|read (?:now|this)|watch(?: now| live| next)?|listen(?: now)?|full story)${END}`, "i");

/** A pointer to another page: "Read more: …", "RELATED: …", "Watch: …"; the last only within the text, as a title may begin so. */
export const readMore: Rule = {
  name: "read-more",
  drops: (block, { hasBegun }) => {
    if (block.length > 220 || /\b(?:said|says|told)\b/.test(block) || (/[.!?] /.test(block) && /[.!?]$/.test(block))) return false;
    return SURE.test(block) || (hasBegun && !isSentence(block) && LIKELY.test(block));
  },
};
