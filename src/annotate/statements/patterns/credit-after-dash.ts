import { nounPhraseAt } from "../../syntax/noun-phrases.ts";
import { isSpoken, lastWord, type Pattern } from "../sentence-context.ts";

/** A quotation with its speaker's name behind a dash on the same line: “We will win.” — Jane Lee, mayor. */
export const creditAfterDash: Pattern = ({ words }) => {
  const at = words.findIndex((word, i) => isSpoken(word) && /^[-—–―]+$/.test(words[i + 1]?.text ?? ""));
  if (at < 0 || words.slice(0, at).some(({ pos }) => pos !== "QUOTE" && pos !== "PUNCT")) return [];
  const phrase = nounPhraseAt(words, at + 2);
  const end = lastWord(words);
  if (phrase === undefined || words[phrase.head]?.pos !== "PROPN") return [];
  const next = words[phrase.to];
  // "— Jane Lee talking to reporters", "— Jane Lee, mayor", "— Jane Lee on Monday"
  const closes =
    phrase.to >= end || /^[,(]$/.test(next?.text ?? "") || /^(?:talking|speaking|writing|in|on|at|during|to)$/.test(next?.lower ?? "");
  if (!closes || end - at > 24) return [];
  const cue = { from: at + 1, to: at + 2 };
  return [{ content: [{ from: 0, to: at + 1 }], source: { from: phrase.from, to: phrase.to }, cue, act: "speech", pattern: "“…” — X" }];
};
