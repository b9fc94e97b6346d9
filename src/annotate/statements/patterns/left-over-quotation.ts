import type { VerbGroup } from "../../syntax/verb-group.ts";
import type { Word } from "../../syntax/word.ts";
import { isTitle, type Match, type Pattern, type Range, wordCount } from "../sentence-context.ts";
import { beforeColon, ownerOfSpeech, sourceOf } from "../source.ts";

/** A quotation that no verb of saying claims: speech where it is long enough, by the sentence's subject; scare quotes and titles are none. */
export const leftOverQuotation: Pattern = ({ words, groups, free }) => {
  const matches: Match[] = [];
  words.forEach((word, at) => {
    if (word.pos !== "QUOTE" || word.quotation?.marks !== "double" || !free(at)) return;
    const alone = words.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT");
    if (!alone && !(at === 0 && wordCount(word) >= 4 && !isTitle(word))) return;
    const last = matches.at(-1);
    const piece = { from: at, to: at + 1 };
    if (last !== undefined) {
      matches[matches.length - 1] = { ...last, content: [...last.content, piece] };
      return;
    }
    const source = speakerNear(words, groups, at);
    matches.push({ content: [piece], ...(source === undefined ? {} : { source }), act: "speech", pattern: alone ? "“…”" : "… “…” …" });
  });
  return matches;
};

/** Who speaks: whose words, call or comment it is ("her call for “…”"); before a colon or comma, whoever the verb next to it names; else the sentence's subject. */
function speakerNear(words: readonly Word[], groups: readonly VerbGroup[], at: number): Range | undefined {
  const owner = ownerOfSpeech(words, at);
  if (owner !== undefined) return owner;
  const source = beforeColon(words, at);
  if (source !== undefined) return source;
  const fits = ({ subject, form }: VerbGroup) =>
    subject !== undefined && form === "finite" && !/^(?:it|that|there|this)$/.test(words[subject.from]?.lower ?? "");
  const near = /^[,:]$/.test(words[at - 1]?.text ?? "") ? groups.findLast((group) => group.at < at && fits(group)) : undefined;
  const group = near ?? groups.find(fits);
  return group === undefined ? undefined : sourceOf(words, group);
}
