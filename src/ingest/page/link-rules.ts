import { isSentence } from "../blocks.ts";
import type { PageBlock } from "./page-blocks.ts";

const LINK = 0.8;

/** For each block the rule that drops it for being nothing but links, undefined where it may be text: a lone link line, a list of links. */
export function linkRules(blocks: readonly PageBlock[]): (string | undefined)[] {
  const rules: (string | undefined)[] = blocks.map((block) => (block.kind === "paragraph" && isLoneLink(block) ? "link" : undefined));
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]?.kind !== "item") continue;
    let to = from;
    while (blocks[to]?.kind === "item") to++;
    const list = blocks.slice(from, to);
    const links = list.filter(isLink).length;
    list.forEach((item, i) => {
      if (isLink(item) && links >= list.length * 0.6) rules[from + i] = "link-list";
    });
    from = to;
  }
  return rules;
}

const isLink = ({ links }: PageBlock) => links >= LINK;

/** A line that is a link and no sentence; one in brackets says whose words those before are. */
function isLoneLink(block: PageBlock): boolean {
  return (
    isLink(block) &&
    block.text.length <= 200 &&
    !/^\[.*\]$/.test(block.text) &&
    !isSentence(block.text.replace(/(?<![”"’')\]])[”"’')\]]+$/, ""))
  );
}
