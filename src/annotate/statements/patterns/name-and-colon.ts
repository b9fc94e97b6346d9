import { nounPhraseAt } from "../../syntax/noun-phrases.ts";
import { isSpoken, lastWord, type Match, type Pattern } from "../sentence-context.ts";

const LABEL =
  /^(?:update|updated|correction|related|read|watch|photo|video|note|editor|editors|question|source|via|fact|facts|verdict|exclusive|breaking|opinion|analysis|more|also|claim|answer|q|a|image|credit|tags?|topics?|contact|email|phone|photos|here|bottom|takeaway)$/;

/** A line that gives the speaker's name and a colon, as transcripts and headlines do: "LEE: I will." "Lee: Taxes will rise". */
export const nameAndColon: Pattern = ({ words, sentence }) => {
  const behind = behindDash(words);
  if (behind !== undefined) return [behind];
  const end = nounPhraseAt(words, 0)?.to ?? 0;
  const [first, colon, next] = [words[0], words[end], words[end + 1]];
  if (
    first === undefined ||
    next === undefined ||
    !/^\)?:$/.test(colon?.text ?? "") ||
    end > 9 ||
    LABEL.test(first.lower) ||
    LABEL.test(words[end - 1]?.lower ?? "")
  )
    return [];
  if (!/^[\p{Lu})]/u.test(words[end - 1]?.text ?? "") && !sentence.isHeadline) return [];
  if (!sentence.opensParagraph && next.pos !== "QUOTE") return [];
  const isAllCapitals = /^[\p{Lu}.\s]{3,}$/u.test(words[end - 1]?.text ?? "");
  if (next.pos !== "QUOTE" && !isAllCapitals && !sentence.isHeadline) return [];
  const to = next.pos === "QUOTE" && !sentence.isHeadline ? end + 2 : lastWord(words);
  if (to <= end + 1) return [];
  return [
    { content: [{ from: end + 1, to }], source: { from: 0, to: end }, cue: { from: end, to: end + 1 }, act: "speech", pattern: "X: …" },
  ];
};

/** "It is over - Jane Lee: “…”", as lists of excerpts have it. */
function behindDash(words: Parameters<Pattern>[0]["words"]): Match | undefined {
  const quote = words.findIndex((word, i) => i > 2 && isSpoken(word) && words[i - 1]?.text === ":");
  if (quote < 0) return undefined;
  const dash = words.slice(0, quote).findLastIndex(({ text }) => /^(?:[—–-]|--)$/.test(text));
  const phrase = dash < 0 ? undefined : nounPhraseAt(words, dash + 1);
  if (phrase === undefined || phrase.to !== quote - 1 || words[phrase.head]?.pos !== "PROPN") return undefined;
  return {
    content: [{ from: quote, to: quote + 1 }],
    source: { from: phrase.from, to: phrase.to },
    cue: { from: quote - 1, to: quote },
    act: "speech",
    pattern: "X: …",
  };
}
