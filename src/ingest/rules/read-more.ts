import type { Rule } from "./rule.ts";

const LABEL =
  /^[[(>»→]*\s*(?:read (?:more|also|next|now|this|the full (?:story|article|report))|also read|see (?:also|more)|more:|related(?: (?:story|stories|article|articles|coverage|content|link|links|video))?|watch(?: now| live| next)?|listen(?: now)?|continue reading|click here|view (?:more|gallery)|keep reading|full story|go deeper|dig deeper|further reading)\s*(?:[:|→»>–—-]|…|$)/i;

/** A pointer to another page: "Read more: …", "RELATED: …", "Watch: …". */
export const readMore: Rule = {
  name: "read-more",
  drops: (block) => block.length <= 220 && LABEL.test(block) && !/\b(?:said|told)\b/.test(block) && !/[.!?]\s.*[.!?]\s/.test(block),
};
