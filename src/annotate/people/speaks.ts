import type { Outline } from "../syntax/outline.ts";
import type { NameRun } from "./name-runs.ts";

const SAYING = new Set(
  "say tell add note argue insist write tweet explain ask reply respond continue warn claim suggest announce acknowledge recall think believe declare describe call urge predict observe joke quip concede admit maintain state report conclude contend assert complain lament vow pledge criticize praise accuse agree deny dismiss".split(
    " ",
  ),
);

/** Whether the words beside a name are those of somebody speaking: "Name said", "said Name". */
export function speaksAt({ words }: Outline, { from, to }: NameRun): boolean {
  let next = to;
  while (/^(?:also|has|had|later|then|recently|once|previously)$/.test(words[next]?.lower ?? "") || words[next]?.pos === "ADV") next++;
  if (words[next]?.pos === "VERB" && SAYING.has(words[next]?.lemma ?? "")) return true;
  const before = words[from - 1];
  return before !== undefined && before.pos === "VERB" && /^(?:said|says|asked|wrote|added|explained|told|according)$/.test(before.lower);
}
