import type { ParsedParagraph } from "../syntax/parsed-paragraph.ts";
import type { Word } from "../syntax/word.ts";
import type { NameRun } from "./name-run.ts";

const SAYING = new Set(
  "say tell add note argue insist write tweet explain ask reply respond continue warn claim suggest announce acknowledge recall think believe declare describe call urge predict observe joke quip concede admit maintain state report conclude contend assert complain lament vow pledge criticize praise accuse agree deny dismiss thank talk speak testify stress emphasize mention confirm reveal".split(
    " ",
  ),
);
const BODY =
  /^(?:company|firm|group|agency|newspaper|magazine|website|network|bank|airline|startup|start-up|charity|party|band|team|union|station|channel|blog|site|retailer|maker|giant|publisher|manufacturer|carrier|operator|nonprofit|outlet|app|platform|brand|chain|developer)$/;

/** What the words beside a name tell: somebody who speaks ("Name said", "said Name", a subject that "she" means next), or a body ("the company Name", "Name says it …"). */
export function speaksAt({ words }: ParsedParagraph, { from, to, words: name }: NameRun): "person" | "body" | false {
  if (BODY.test(words[from - 1]?.lower ?? "") && words[from - 1]?.pos === "NOUN") return "body";
  // "Dora Bell (@dorabell)": whose account it is.
  if (name.length > 1 && words[to]?.text === "(" && words[to + 1]?.text.startsWith("@")) return "person";
  // "Norvik, the Norwegian maker of nets": what it is stands behind.
  if (
    words[to]?.text === "," &&
    /^(?:an?|the)$/.test(words[to + 1]?.lower ?? "") &&
    words.slice(to + 2, to + 6).some(({ lower, pos }) => pos === "NOUN" && BODY.test(lower))
  )
    return "body";
  let next = to;
  while (/^(?:also|has|had|later|then|recently|once|previously)$/.test(words[next]?.lower ?? "") || words[next]?.pos === "ADV") next++;
  const hasAge = words[next]?.text === "," && /^\d{1,3}$/.test(words[next + 1]?.text ?? "") && words[next + 2]?.text === ",";
  if (hasAge) return "person";
  if (words[next]?.text === "," && isSaying(words[next + 1])) next++;
  if (isSaying(words[next])) {
    // "Name said it would", "Name said in a statement that it would": a person is no "it".
    const first = words.slice(next + 1, next + 8).find(({ pos, lower }) => /^(?:PRON|VERB|AUX)$/.test(pos) && lower !== "that");
    return /^(?:it|its)$/.test(first?.lower ?? "") ? "body" : "person";
  }
  const before = words[from - 1];
  if (before !== undefined && before.pos === "VERB" && /^(?:said|says|asked|wrote|added|explained|told|according)$/.test(before.lower))
    return "person";
  const subject =
    name.length <= 3 && /^(?:VERB|AUX)$/.test(words[to]?.pos ?? "") && (before === undefined || /^[.!?”"]$/.test(before.text));
  return subject && words.slice(to + 1, to + 30).some(({ lower }) => lower === "she" || lower === "he") ? "person" : false;
}

const isSaying = (word: Word | undefined) => word?.pos === "VERB" && SAYING.has(word.lemma);
