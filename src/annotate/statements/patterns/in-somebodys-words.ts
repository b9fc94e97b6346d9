import { lastWord, type Match, type Pattern } from "../sentence-context.ts";
import { phraseStart } from "../source.ts";

const NOUN = /^(?:words|view|opinion|telling|estimation|phrase|eyes|mind|formulation|parlance|account)$/;

/** "In Lee's words, …", "in her view", "as Lee put it, …". */
export const inSomebodysWords: Pattern = ({ words, groups, free }) => {
  const matches: Match[] = [];
  words.forEach((word, at) => {
    if (!free(at)) return;
    const source = word.lower === "in" ? possessiveSource(words, at) : word.lower === "as" ? putSource(words, groups, at) : undefined;
    if (source === undefined) return;
    const opens = words.slice(0, at).every(({ pos }) => pos === "PUNCT" || pos === "CCONJ" || pos === "ADV");
    const comma = words[source.cue.to]?.text === "," ? source.cue.to + 1 : source.cue.to;
    const quote = words.findIndex(({ pos }, i) => i >= comma && i < comma + 3 && pos === "QUOTE");
    let end = at;
    while (end > 0 && words[end - 1]?.text === ",") end--;
    const content = opens ? { from: comma, to: lastWord(words) } : quote >= 0 ? { from: quote, to: quote + 1 } : { from: 0, to: end };
    if (content.to > content.from) matches.push({ content: [content], ...source, act: "speech", pattern: "in X’s words" });
  });
  return matches;
};

type Words = Parameters<Pattern>[0]["words"];

/** "in Lee's words", "in her view". */
function possessiveSource(words: Words, at: number): (Pick<Match, "source"> & { cue: { from: number; to: number } }) | undefined {
  for (let i = at + 1; i < at + 8; i++) {
    const word = words[i];
    if (word === undefined || /^(?:PUNCT|VERB|ADP)$/.test(word.pos)) return undefined;
    if (!NOUN.test(word.lower)) continue;
    const owner = words.slice(at + 1, i);
    if (!owner.some(({ lower, text }) => /^(?:his|her|their|its)$/.test(lower) || /^['’]s?$/.test(text))) return undefined;
    const mark = owner.findIndex(({ text }) => /^['’]s?$/.test(text));
    const from = mark < 0 ? at + 1 : phraseStart(words, at + 1 + mark);
    return { source: { from: Math.max(from, at + 1), to: mark < 0 ? at + 2 : at + 1 + mark }, cue: { from: at, to: i + 1 } };
  }
  return undefined;
}

/** "as Lee put it". */
function putSource(words: Words, groups: Parameters<Pattern>[0]["groups"], at: number) {
  const group = groups.find(
    ({ at: main, subject }) =>
      /^puts?$/.test(words[main]?.lower ?? "") &&
      words[main + 1]?.lower === "it" &&
      main > at &&
      main < at + 12 &&
      subject !== undefined &&
      subject.from > at,
  );
  return group?.subject === undefined ? undefined : { source: group.subject, cue: { from: at, to: group.at + 2 } };
}
