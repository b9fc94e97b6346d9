import { type Find, type Pattern, wordCount } from "../reading.ts";
import { sourceOf } from "../source.ts";

/** A quotation that no verb of saying claims: speech where it is long enough, by the sentence's subject; scare quotes and titles are none. */
export const leftOverMarks: Pattern = ({ words, groups, free }) => {
  const finds: Find[] = [];
  words.forEach((word, at) => {
    if (word.pos !== "QUOTE" || word.quotation?.marks !== "double" || !free(at)) return;
    const inner = word.text.split(/[\s—–-]+/).filter((part) => /\p{L}/u.test(part));
    const capitals = inner.filter((part) => /^\P{L}*\p{Lu}/u.test(part)).length;
    const alone = words.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT");
    if (!alone && (wordCount(word) < 4 || capitals >= inner.length * 0.75)) return;
    const last = finds.at(-1);
    const piece = { from: at, to: at + 1 };
    if (last !== undefined) {
      finds[finds.length - 1] = { ...last, content: [...last.content, piece] };
      return;
    }
    const group = groups.find(({ subject, form }) => subject !== undefined && form === "finite");
    const source = group === undefined ? undefined : sourceOf(words, group);
    finds.push({ content: [piece], ...(source === undefined ? {} : { source }), act: "speech", pattern: alone ? "“…”" : "… “…” …" });
  });
  return finds;
};
