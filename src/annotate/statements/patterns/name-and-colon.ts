import { nounPhraseAt } from "../../syntax/noun-phrases.ts";
import { lastWord, type Pattern } from "../reading.ts";

const LABEL =
  /^(?:update|updated|correction|related|read|watch|photo|video|note|editor|editors|question|source|via|fact|facts|verdict|exclusive|breaking|opinion|analysis|more|also|claim|answer|q|a|image|credit|tags?|topics?|contact|email|phone|photos|here|bottom|takeaway)$/;

/** A line that gives the speaker's name and a colon, as transcripts and headlines do: "LEE: I will." "Lee: Taxes will rise". */
export const nameAndColon: Pattern = ({ words, sentence }) => {
  const end = nounPhraseAt(words, 0)?.to ?? 0;
  const [first, colon, next] = [words[0], words[end], words[end + 1]];
  if (
    first === undefined ||
    next === undefined ||
    colon?.text !== ":" ||
    end > 9 ||
    LABEL.test(first.lower) ||
    LABEL.test(words[end - 1]?.lower ?? "")
  )
    return [];
  if (!/^\p{Lu}/u.test(words[end - 1]?.text ?? "") && !sentence.headline) return [];
  if (!sentence.opens && next.pos !== "QUOTE") return [];
  const shouted = /^[\p{Lu}.\s]{3,}$/u.test(words[end - 1]?.text ?? "");
  if (next.pos !== "QUOTE" && !shouted && !sentence.headline) return [];
  const to = next.pos === "QUOTE" && !sentence.headline ? end + 2 : lastWord(words);
  if (to <= end + 1) return [];
  return [
    { content: [{ from: end + 1, to }], source: { from: 0, to: end }, cue: { from: end, to: end + 1 }, act: "speech", pattern: "X: …" },
  ];
};
