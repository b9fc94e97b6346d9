import { isProse, isSentence } from "../blocks.ts";
import { appeal } from "./appeal.ts";
import { byline } from "./byline.ts";
import { cookies } from "./cookies.ts";
import { copyright } from "./copyright.ts";
import { credit } from "./credit.ts";
import { published } from "./date-line.ts";
import { filedUnder } from "./filed-under.ts";
import { interruption } from "./interruption.ts";
import { menu } from "./menu.ts";
import { readMore } from "./read-more.ts";
import { related } from "./related.ts";
import type { Rule } from "./rule.ts";
import { sharing } from "./sharing.ts";
import { signUp } from "./sign-up.ts";
import { trailing } from "./trailing.ts";

/** The rules in the order they are asked; the first that knows a block drops it. */
const RULES: readonly Rule[] = [
  menu,
  interruption,
  sharing,
  filedUnder,
  published,
  byline, // before credit: "By Jane Roe/Reuters" names an author
  credit,
  signUp,
  appeal, // after signUp, whose lines it would take for appeals
  cookies,
  copyright,
  related, // before readMore: "Related" alone heads a list, "Related: …" is one line
  readMore,
];

/** Those of a dump, which doesn't tell what is a link. */
const DUMP_RULES: readonly Rule[] = [...RULES, trailing]; // last: what nothing else knows

/** A block with the name of the rule that drops it, undefined where it is the article's own. */
export interface Judgement {
  readonly text: string;
  readonly rule: string | undefined;
}

/** Asks the rules about each block of a page in turn. `ruleNames` are the names of rules that judged blocks of a page before, by its links; absent for a dump. The text begins at `start` or later. */
export function judge(blocks: readonly string[], ruleNames?: readonly (string | undefined)[], start = 0): Judgement[] {
  const rules = ruleNames === undefined ? DUMP_RULES : RULES;
  const first = judgeUntil(
    blocks.findLastIndex((text, at) => ruleNames?.[at] === undefined && isProse(text)),
    blocks,
    rules,
    ruleNames,
    start,
  );
  // Small print may be as long as prose: once it is known, the text ends before it.
  return judgeUntil(
    first.findLastIndex(({ text, rule }) => rule === undefined && isProse(text)),
    blocks,
    rules,
    ruleNames,
    start,
  );
}

function judgeUntil(
  last: number,
  blocks: readonly string[],
  rules: readonly Rule[],
  ruleNames: readonly (string | undefined)[] | undefined,
  start: number,
): Judgement[] {
  const lastSentence = blocks.findLastIndex(isSentence);
  const results: Judgement[] = [];
  let hasBegun = false;
  blocks.forEach((text, at) => {
    const place = { blocks, at, hasBegun, continues: at < last, ends: at > lastSentence, after: results.at(-1)?.rule };
    const rule = ruleNames?.[at] ?? rules.find((one) => one.drops(text, place))?.name;
    hasBegun ||= at >= start && rule === undefined && isProse(text);
    results.push({ text, rule });
  });
  return results;
}
