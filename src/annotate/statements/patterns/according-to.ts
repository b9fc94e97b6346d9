import { nounPhraseAt } from "../../syntax/noun-phrases.ts";
import { isSpoken, lastWord, type Match, type Pattern } from "../sentence-context.ts";
import { type Reporting, reporting } from "../verbs.ts";

/** "According to Lee, …", "…, according to Lee". */
export const accordingTo: Pattern = ({ words, groups, free }) => {
  const matches: Match[] = [];
  words.forEach((word, at) => {
    if (word.lower !== "according" || words[at + 1]?.lower !== "to" || !free(at)) return;
    const phrase = nounPhraseAt(words, at + 2) ?? upToMark(words, at + 2);
    if (phrase === undefined) return;
    const cue = { from: at, to: at + 2 };
    const opening = words.slice(0, at).every(({ pos, lower }) => pos === "PUNCT" || pos === "ADV" || /^(?:and|but|yet|so)$/.test(lower));
    const link = words[at - 2]?.lower ?? "";
    const inside =
      words[at - 1]?.text === "," && /^(?:because|that|but|and|while|which|who|as|since|if)$/.test(link) && words[phrase.to]?.text === ",";
    if (inside) {
      matches.push({
        content: [{ from: phrase.to + 1, to: lastWord(words) }],
        source: phrase,
        cue,
        act: "speech",
        pattern: "according to X, …",
      });
      return;
    }
    // Lee said “…,” according to Ward: Lee's words, which Ward passes on.
    const hasOwnReport = groups.some(
      ({ at: verb, subject, form, isPassive }) =>
        form === "finite" && !isPassive && subject !== undefined && verb < at && saysItself(reporting(words[verb]?.lemma ?? "")),
    );
    if (!opening && hasOwnReport && words.slice(0, at).some(isSpoken)) return;
    if (!opening) {
      let end = at;
      while (end > 0 && words[end - 1]?.text === ",") end--;
      // "For the town, according to Lee, the bridge is vital": no clause is before.
      const rest = words[end]?.text === "," && groups.every((group) => group.at >= at) ? afterSource(words, phrase.to) : undefined;
      matches.push({
        content: [{ from: 0, to: end }, ...(rest === undefined ? [] : [{ from: rest, to: lastWord(words) }])],
        source: phrase,
        cue,
        act: "speech",
        pattern: "…, according to X",
      });
      return;
    }
    const start = afterSource(words, phrase.to);
    // "According to a transcript, Lee said: “…”": whose words the source passes on.
    const passedOn = groups.some(
      ({ at: verb, form, subject }) =>
        form === "finite" &&
        subject !== undefined &&
        verb > phrase.to &&
        saysItself(reporting(words[verb]?.lemma ?? "")) &&
        isSpoken(words[verb + 2]) &&
        /^[,:]$/.test(words[verb + 1]?.text ?? ""),
    );
    if (start !== undefined && !passedOn)
      matches.push({ content: [{ from: start, to: lastWord(words) }], source: phrase, cue, act: "speech", pattern: "according to X, …" });
  });
  return matches;
};

/** "state law", "complete but unofficial returns": where the tags tell no noun phrase, the words up to the next mark. */
function upToMark(words: Parameters<Pattern>[0]["words"], from: number): { from: number; to: number } | undefined {
  let to = from;
  while (to < Math.min(words.length, from + 10) && !/^(?:PUNCT|QUOTE)$/.test(words[to]?.pos ?? "")) to++;
  return to > from ? { from, to } : undefined;
}

const saysItself = (verb: Reporting | undefined) => verb?.say === true || verb?.tell === true;

/** What was said begins after the comma behind the source; a clause about the source (", who …,") is between. */
function afterSource(
  words: readonly { readonly text: string; readonly lower: string; readonly pos: string }[],
  from: number,
): number | undefined {
  let comma = words.findIndex(({ text }, i) => i >= from && /^[,:]$/.test(text));
  if (comma < 0) return undefined;
  if (words[comma]?.text === ":") return comma + 1;
  if (
    /^(?:who|which|whose)$/.test(words[comma + 1]?.lower ?? "") ||
    (words[comma + 1]?.pos === "DET" && words.slice(comma + 1, comma + 12).some(({ text }) => text === ","))
  ) {
    const next = words.findIndex(({ text }, i) => i > comma + 1 && text === ",");
    if (next > 0) comma = next;
  }
  return comma + 1 < words.length ? comma + 1 : undefined;
}
