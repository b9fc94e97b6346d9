import { nounPhraseAt, timePhraseEnd } from "../../syntax/noun-phrases.ts";
import { lastWord, type Match, type Pattern, type SentenceContext } from "../sentence-context.ts";
import { agentOf } from "../source.ts";

const SAID = /^(?:say|note|report|write|put|explain|argue|observe|predict|mention|state|recall|warn|acknowledge|tell|describe|show|point)$/;

/** "As Lee said, …", "As reported by the Gazette, …", "In a poll of voters, …": the words before the comma say whose words follow. */
export const asSomebodySaid: Pattern = (context) => {
  const match = matchAsClause(context) ?? inPoll(context);
  return match === undefined ? [] : [match];
};

function matchAsClause({ words, groups }: SentenceContext): Match | undefined {
  const at = words.findIndex(({ pos, lower }) => pos !== "PUNCT" && !/^(?:and|but|or)$/.test(lower));
  if (words[at]?.lower !== "as") return undefined;
  const group = groups.find(({ from }) => from > at);
  if (group === undefined || group.form !== "finite" || group.isModal || group.isNegated || !SAID.test(words[group.at]?.lemma ?? ""))
    return undefined;
  const hasSubject = group.subject !== undefined && group.subject.from === at + 1 && !group.isPassive;
  const source = hasSubject ? group.subject : group.at === at + 1 ? agentOf(words, group) : undefined;
  if (source === undefined) return undefined;
  const start = hasSubject ? group.at + 1 : source.to;
  const out = /^(?:out|it)$/.test(words[start]?.lower ?? "") ? start + 1 : start;
  const day = words[out]?.pos === "ADP" ? out + 1 : out;
  const comma = Math.max(out, timePhraseEnd(words, day));
  if (words[comma]?.text !== "," || comma + 2 >= lastWord(words)) return undefined;
  return {
    content: [{ from: comma + 1, to: lastWord(words) }],
    source: { from: source.from, to: source.to },
    cue: { from: group.from, to: group.at + 1 },
    act: "speech",
    pattern: "as X said, …",
  };
}

function inPoll({ words }: SentenceContext): Match | undefined {
  if (words[0]?.lower !== "in") return undefined;
  const phrase = nounPhraseAt(words, 1);
  const comma = words.findIndex(({ text }) => text === ",");
  if (phrase === undefined || comma < 0 || comma > 16 || comma + 3 >= lastWord(words)) return undefined;
  const poll = words.slice(1, comma).findIndex(({ lower }) => /^(?:polls?|surveys?)$/.test(lower)) + 1;
  if (poll === 0 || words[poll + 1]?.pos === "NOUN" || words.slice(1, poll).some(({ pos }) => /^(?:ADP|VERB|AUX)$/.test(pos)))
    return undefined;
  return {
    content: [{ from: comma + 1, to: lastWord(words) }],
    source: { from: 1, to: poll + 1 },
    cue: { from: 0, to: 1 },
    act: "speech",
    pattern: "in a poll, …",
  };
}
