import type { Rule } from "./rule.ts";

/** Whose text it is: "© 2020 The Daily", "All rights reserved." */
export const copyright: Rule = {
  name: "copyright",
  drops: (block) =>
    block.length <= 400 &&
    !/["“”]/.test(block) &&
    ((block.length <= 200 &&
      /^(?:©|\([Cc]\) ?(?:\d{4}|[Cc]opyright)|(?:[Cc]opyright|COPYRIGHT) (?:©|ⓒ|\([Cc]\)|(?:by |\d{4}(?:[-–]\d{4})?,? (?:by )?)(?:[Tt]he )?\p{Lu}))/u.test(
        block,
      )) ||
      /^(?:[^.]{0,80}\. )?all rights reserved\b.{0,250}$/i.test(block) ||
      /^this (?:material|article|story|content) (?:may|must) not be (?:published|reproduced|copied)\b/i.test(block)),
};
