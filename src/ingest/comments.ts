import { isProse } from "./blocks.ts";
import type { Judgement } from "./rules/rules.ts";

const HEAD =
  /^(?:\d[\d,.]* )?(?:(?:reader|your|all|view|show|latest|top|most recent) )*(?:comments|responses|replies)(?: ?\(\d+\)| \d+)?:?$|^(?:join the (?:conversation|discussion)|leave a (?:reply|comment)|(?:what (?:people|readers|others) (?:say|are saying)))\b.{0,30}$|^comments? (?:on|for) .{3,100}$/i;
const ENTRY =
  /^(?:reply|like|report|share|upvote|flag|log in to (?:reply|comment))(?: ?\(?\d+\)?)?$|\bsays:$|\b(?:wrote|commented|posted):?$|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|\b(?:19|20)\d\d(?: at \d.*|, \d{1,2}:\d\d.*)?$|^@?\w[\w.-]{2,30}$/i;

/** Where a dump's comments begin, after its text: a heading that says so and lines that comments have right after it; undefined where there are none. */
export function commentsStart(blocks: readonly Judgement[], start: number): number | undefined {
  if (start < 0) return undefined;
  const at = blocks.findIndex(({ text }, i) => {
    if (i <= start || !HEAD.test(text)) return false;
    const next = blocks.slice(i + 1, i + 8).map((block) => block.text);
    return next.length === 0 || next.filter((line) => !isProse(line) && ENTRY.test(line)).length >= 1;
  });
  return at < 0 ? undefined : at;
}
