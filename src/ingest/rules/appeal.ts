import type { Rule } from "./rule.ts";

const ASKS =
  /^(?:(?:please )?(?:consider )?(?:support (?:our|us|independent|local|quality|non-?profit|this)\b|donate to|contribute to|make a (?:donation|contribution)|become a (?:member|subscriber|supporter|patron)|help (?:us|keep)|download (?:our|the)|get (?:our|the) (?:free )?app|follow us|like us|find us|join us on|subscribe to)\b)/i;
const OF =
  /\b(?:journalism|newsroom|reporting|donat\w+|member(?:ship)?|subscri\w+|supporters?|patron|app|twitter|facebook|instagram|youtube|tiktok|podcast|our (?:work|site|channel|page))\b/i;

/** A site asking for money, followers or the download of its app. */
export const appeal: Rule = {
  name: "appeal",
  drops: (block) =>
    block.length <= 250 &&
    !/["“”]|\b(?:said|told)\b/.test(block) &&
    ASKS.test(block) &&
    OF.test(block) &&
    /\b(?:our|us|we|your?|this)\b|^(?:donate|become|follow|subscribe|download)/i.test(block),
};
