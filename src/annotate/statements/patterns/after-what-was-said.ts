import { nounPhraseAt } from "../../syntax/noun-phrases.ts";
import type { VerbGroup } from "../../syntax/verb-group.ts";
import type { Word } from "../../syntax/word.ts";
import { admitsSpeaker, contentStart, goesOn, holdsClause } from "../around-speaker.ts";
import { complementOf } from "../complement.ts";
import { matchInversion } from "../inverted.ts";
import { isSpoken, isTitle, lastWord, type Match, type Pattern, type Range, type SentenceContext } from "../sentence-context.ts";
import { quotes, reporting } from "../verbs.ts";

/** What was said comes first: “…,” Lee said. “…,” said Lee. The tax will rise, Lee said. The tax, Lee said, will rise. */
export const afterWhatWasSaid: Pattern = (context) => {
  const matches: Match[] = [];
  let from = 0;
  for (const group of context.groups) {
    if (group.at < from || group.form === "to" || group.form === "ing" || group.isPassive) continue;
    const match = matchInversion(context, group, from) ?? plain(context, group, from);
    if (match === undefined) continue;
    matches.push(match);
    from = Math.max(...match.content.map(({ to }) => to), match.source?.to ?? 0, group.at + 1);
  }
  return matches;
};

const reports = (words: readonly Word[], { at }: VerbGroup) => reporting(words[at]?.lemma ?? "");

/** “…,” Lee said; the tax will rise, Lee said; the tax, Lee said, will rise. */
function plain(context: SentenceContext, group: VerbGroup, from: number): Match | undefined {
  const { words } = context;
  const verb = reports(words, group);
  if (group.isModal || group.isPassive || /^(?:who|which|that|whose)$/.test(words[group.subject?.from ?? -1]?.lower ?? ""))
    return undefined;
  const edge = edgeBefore(context, group, from);
  if (edge === undefined) return undefined;
  const isQuotation = words[edge]?.pos === "QUOTE";
  if (verb === undefined && !(isQuotation && lively(words, group, edge))) return undefined;
  if (isQuotation && verb !== undefined && !(verb.say || verb.tell || verb.ask || verb.quoting || verb.that)) return undefined;
  // “…,” although Lee said: a clause of its own, and no speaker of what is before it.
  const link = words[(group.subject?.from ?? 0) - 1]?.lower ?? "";
  const own = group.subject !== undefined && group.subject.from > edge + 1 && NEW_CLAUSE.test(link);
  if (isQuotation && (own || opensWithReport(context, from, edge))) return undefined;
  const goingOn = /^(?:continue|go|conclude|begin)$/.test(words[group.at]?.lemma ?? "") && words[group.at + 1]?.text === ",";
  if (!isQuotation && (!(verb?.say || goingOn || verb?.tell) || group.isNegated)) return undefined;
  const begins = words[edge + 1]?.text === "," || /^[—–-]+$/.test(words[edge + 1]?.text ?? "") ? edge + 2 : edge + 1;
  if (begins >= group.from) return undefined;
  const complement = complementOf(words, context.groups, group.at, verb?.tell === true);
  const cue = { from: group.from, to: group.at + 1 };
  const hearer = complement.hearer === undefined ? {} : { hearer: complement.hearer };
  if (isQuotation) {
    if (complement.kind === "colon" || (/^(?:that|wh)$/.test(complement.kind) && !isSpoken(words[edge]))) return undefined;
    if (
      edge > from &&
      isTitle(words[edge]) &&
      (complement.kind !== "none" || words[edge - 1]?.pos === "ADP" || /^['’]s$/.test(words[edge - 1]?.text ?? ""))
    )
      return undefined;
    if (edge > from && /^(?:quote|that|bare)$/.test(complement.kind) && opensAside(words[from])) return undefined;
    // “We are alive” at the convention, he said: what leads up to the comma belongs to what was said.
    const leads = /^(?:ADP|PART)$/.test(words[begins]?.pos ?? "");
    const comma = leads ? words.slice(begins, group.from).findLastIndex(({ text }) => text === ",") : -1;
    if (leads && comma <= 0) return undefined;
    const sourceFrom = comma > 0 ? begins + comma + 1 : begins;
    if (sourceFrom >= group.from) return undefined;
    if (nounPhraseAt(words, sourceFrom) === undefined && words[sourceFrom]?.pos !== "QUOTE") return undefined;
    const source = { from: sourceFrom, to: trimEnd(words, sourceFrom, group.from) };
    const clause =
      complement.kind === "that" && words[complement.at - 1]?.text === "," ? [{ from: complement.at, to: lastWord(words) }] : [];
    const more = clause.length > 0 ? clause : goesOn(context, group.at + 1);
    return {
      content: [{ from: contentStart(context, from, edge), to: comma > 0 ? begins + comma : edge + 1 }, ...more],
      source,
      cue,
      ...hearer,
      act: "speech",
      pattern: "“…,” X said",
    };
  }
  if (verb?.tell && !verb.say && complement.hearer === undefined) return undefined;
  if (!/^(?:none|preposition)$/.test(complement.kind) || group.subject === undefined || group.subject.from !== begins) return undefined;
  const clause = holdsClause(context, from, edge);
  const rest = middleRest(context, group);
  if (!clause && rest === undefined) return undefined;
  const content = [{ from: contentStart(context, from, edge - 1), to: edge }, ...(rest === undefined ? [] : [rest])];
  return { content, source: group.subject, cue, ...hearer, act: "speech", pattern: rest === undefined ? "…, X said" : "…, X said, …" };
}

/** “Remarking upon his “genuine empathy,” Lee said, “…””: what is before the comma leads up to the speaker. */
const opensAside = (word: Word | undefined) =>
  word !== undefined &&
  (/^(?:ADP|SCONJ)$/.test(word.pos) ||
    /^(?:when|asked|while|after|as|although)$/.test(word.lower) ||
    (word.pos === "VERB" && /(?:ing|ed)$/.test(word.lower)));

/** "When Lee shouted “Go,” Ward …", "In what Lee called “a joke,” Ward …": the clause that opens the sentence has a verb of its own for the quotation. */
function opensWithReport({ words, groups }: SentenceContext, from: number, edge: number): boolean {
  const report = groups.find(({ at, subject }) => at === edge - 1 && subject !== undefined && quotes(words[at]?.lemma ?? ""));
  const lead = words.slice(from, report?.subject?.from ?? from).filter(({ pos }) => pos !== "PUNCT" && pos !== "CCONJ");
  if (lead[0]?.pos === "ADP" && /^(?:what|that|which)$/.test(lead.at(-1)?.lower ?? "")) return true;
  const first = words.slice(from, edge).find(({ pos, lower }) => pos !== "PUNCT" && !/^(?:and|but|even|just)$/.test(lower));
  return (
    /^(?:when|while|although|though|as|after|before|if|because|since)$/.test(first?.lower ?? "") &&
    words.slice(from, edge - 1).every(({ text }) => text !== ",") &&
    groups.some(({ at, subject }) => at > from && at < edge && subject !== undefined && quotes(words[at]?.lemma ?? ""))
  );
}

const NEW_CLAUSE = /^(?:although|though|while|whereas|because|since|and|but|before|after|until|when|if|whether|which|whom|where|so|than)$/;

const opensSource = (word: Word | undefined) =>
  word !== undefined &&
  !/^(?:which|who|whose|and|but|or|while|as|that|because|if|when|where|so|than|then)$/.test(word.lower) &&
  word.pos !== "VERB" &&
  word.pos !== "AUX";

/** Any verb right after a short source is one of speech if the quotation ends in a comma: “…,” Lee fumed. */
function lively(words: readonly Word[], { from, at, form }: VerbGroup, edge: number): boolean {
  const ends = /[,?!][^\w,?!]*$/.test(words[edge]?.text ?? "");
  return (
    ends &&
    form === "finite" &&
    from === at &&
    at - edge < 8 &&
    !/^(?:to|by)$/.test(words[at + 1]?.lower ?? "") &&
    !/^(?:be|have|do|get|go|come|take|make)$/.test(words[at]?.lemma ?? "") &&
    words[edge + 1]?.pos !== "PRON"
  );
}

/** The quotation or comma before which what was said ends: nothing but the speaker is between it and the verb. */
function edgeBefore(context: SentenceContext, group: VerbGroup, from: number): number | undefined {
  const { words, groups } = context;
  for (let at = group.from - 1; at >= Math.max(from, group.from - 45); at--) {
    if (words[at]?.pos === "QUOTE") {
      if (!admitsSpeaker(words, at) || !opensSource(words[at + 1]?.text === "," ? words[at + 2] : words[at + 1])) break;
      const between = groups.filter(
        (other) => other.at > at && other.at < group.from && other.form === "finite" && other.subject !== undefined,
      );
      const relative = between.every(
        ({ subject }) => subject !== undefined && /^(?:who|which|that|whose)$/.test(words[subject.from]?.lower ?? ""),
      );
      if (relative || group.from - at <= 3) return at;
      break;
    }
  }
  const subject = group.subject;
  if (subject === undefined || words[subject.from - 1]?.text !== "," || subject.from - 1 < from + 1) return undefined;
  const gap = words.slice(subject.to, group.from);
  return gap.every(({ pos, text }) => pos === "ADV" || text === "") || words[subject.to]?.text === "," ? subject.from - 1 : undefined;
}

/** ", Lee said, will rise": what follows the second comma goes on with what was said. */
function middleRest(context: SentenceContext, group: VerbGroup): Range | undefined {
  const { words } = context;
  let at = group.at + 1;
  while (at < Math.min(words.length, group.at + 9) && words[at]?.text !== ",") at++;
  const end = lastWord(words);
  const next = words[at + 1];
  if (words[at]?.text !== "," || at + 1 >= end || next === undefined || next.pos === "QUOTE") return undefined;
  if (/ing$/.test(next.lower) && reporting(next.lemma) !== undefined) return undefined;
  return { from: at + 1, to: end };
}

function trimEnd(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (words[end - 1]?.text === "," || words[end - 1]?.pos === "ADV")) end--;
  return end;
}
