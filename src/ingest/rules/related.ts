import { isSentence, wordCount } from "../blocks.ts";
import type { Rule } from "./rule.ts";

const HEAD =
  /^(?:related|related (?:stories|articles|coverage|content|links|topics|reading|news)|more (?:from|on|in|about|stories|news|coverage)\b.{0,60}|most (?:read|popular|viewed|shared|commented)(?: (?:in|on|stories|articles|news|today|this week)\b.{0,30})?|recommended(?: (?:for you|reading|stories|articles|videos))?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|trending(?: (?:now|today|topics|stories|news|videos|on .{1,30}))?|editors?[’']s? (?:picks|choice)|top stories|recent (?:articles|posts|stories|news)|popular (?:this|posts|articles|news).{0,12}|latest (?:news|stories|headlines|from .{0,40})|what to read next|read next|up next|next up(?: .{0,30})?|popular (?:now|stories|on .{0,30})|sponsored(?: content| links| stories)?|around the web|from our partners|from the web|promoted (?:stories|links)|in other news|don[’']t miss)[:.]?$/i;

/** A list of other pages: its heading and the headlines after it, as far as no sentence comes; the line just before the text goes on is left. */
export const related: Rule = {
  name: "related",
  drops: (block, { after, blocks, at, continues }) => {
    if (isSentence(block) || block.length > 200) return false;
    const next = blocks[at + 1];
    const goesOn = next !== undefined && isSentence(next);
    if (HEAD.test(block)) return !goesOn; // before a sentence it is a heading of the text
    if (after !== "related" || wordCount(block) > 25 || /^[-*•]|[:"”]$/.test(block)) return false;
    return !continues || !goesOn || HEAD.test(blocks[at - 1] ?? "");
  },
};
