import type { Rule } from "./rule.ts";

const PLACES =
  "facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|pocket|flipboard|telegram|tumblr|bluesky|threads|mastodon|messenger|instagram|youtube|tiktok|email|e-mail|print|sms|copy link|link copied";
const LINE = new RegExp(
  `^(?:(?:share|tweet|pin|post|save|send|like|follow(?: us)?|save article|share (?:this|the|options|article|story|page|post|link)(?: (?:story|article|page|post|link))?|share all sharing options(?: for:? .{0,200})?|all sharing options|${PLACES}|on|via|by|to|with|at|this|and|or|more|[|·•,:/])(?: |(?=[|·•,:/])|$))+$`,
  "i",
);

/** Buttons for passing a page on, a line of nothing but their words. */
export const sharing: Rule = {
  name: "sharing",
  drops: (block) =>
    block.length <= 300 && LINE.test(block.replace(/[:!]$/, "")) && !/^(?:on|via|by|to|with|at|this|and|or|more|x)$/i.test(block),
};
