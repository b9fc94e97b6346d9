import type { OuterSentence } from "../syntax/parsed-paragraph.ts";
import { contextOf, isSpoken, lastWord, type SentenceContext } from "./sentence-context.ts";
import { phraseStart, sourceOf } from "./source.ts";
import { draftOf, type StatementDraft } from "./statement-draft.ts";
import { reporting } from "./verbs.ts";

/** A transcript within marks: "LEE: It is closed." */
export const TRANSCRIPT = /^(["“]\s*)(\p{Lu}[\p{Lu} .'’-]{2,30}):\s/u;

/** Sentences that end in a colon and bring in the quotation after them, in the next paragraph too: "In a statement, Lee said:". */
export function fromIntroductions(sentences: readonly OuterSentence[], drafts: readonly StatementDraft[]): StatementDraft[] {
  const attributed = new Set(drafts.filter(({ cue }) => cue !== undefined).map(({ sentence }) => sentence));
  const ends = new Set(
    drafts.filter(({ content, until }) => (content.at(-1)?.end ?? 0) >= (sentences[until]?.end ?? 0) - 1).map(({ until }) => until),
  );
  return sentences.flatMap((sentence, number) => {
    const next = sentences[number + 1];
    const quote = next?.words[0];
    if (
      next === undefined ||
      quote === undefined ||
      !isSpoken(quote) ||
      TRANSCRIPT.test(quote.text) ||
      next.paragraph > sentence.paragraph + 1 ||
      attributed.has(number + 1)
    )
      return [];
    if (sentence.words.at(-1)?.text !== ":" || ends.has(number)) return [];
    const context = contextOf(sentence, new Set());
    const match = introducer(context);
    const draft = draftOf(context, { content: [], ...match, act: "speech", pattern: "X said: ¶ “…”" }, number + 1);
    return [{ ...draft, content: [{ start: quote.start, end: quote.end }], paragraph: next.paragraph }];
  });
}

/** Who brings in what follows: the subject of the last verb of saying, else of the sentence. */
function introducer(context: SentenceContext) {
  const { words, groups } = context;
  const group =
    groups.findLast(({ at, subject, form }) => subject !== undefined && form !== "to" && reporting(words[at]?.lemma ?? "")?.say === true) ??
    groups.findLast(
      ({ at, subject, form }) => subject !== undefined && form === "finite" && reporting(words[at]?.lemma ?? "") !== undefined,
    ) ??
    groups.find(({ subject, form }) => subject !== undefined && form === "finite");
  const end = lastWord(words);
  if (group === undefined) {
    const from = phraseStart(words, end);
    return from < end
      ? { source: { from, to: end }, cue: { from: words.length - 1, to: words.length } }
      : { cue: { from: words.length - 1, to: words.length } };
  }
  const source = sourceOf(words, group);
  return { ...(source === undefined ? {} : { source }), cue: { from: group.from, to: group.at + 1 } };
}

/** Gives a quotation without a speaker the name that is on the line below it: "- Jane Lee, mayor". */
export function withCredits(text: string, drafts: readonly StatementDraft[], sentences: readonly OuterSentence[]): StatementDraft[] {
  return drafts.map((draft) => {
    const piece = draft.content[0];
    const name = draft.cue === undefined && piece !== undefined ? TRANSCRIPT.exec(text.slice(piece.start, piece.start + 48)) : null;
    if (piece !== undefined && name?.[2] !== undefined) {
      const start = piece.start + (name[1]?.length ?? 0);
      return { ...draft, source: { start, end: start + name[2].length }, pattern: "“X: …”" };
    }
    if (draft.source !== undefined) return draft;
    const next = sentences[draft.until + 1];
    const [dash, first] = next?.words ?? [];
    if (
      next === undefined ||
      dash === undefined ||
      first === undefined ||
      !(/^[-—–―~]+$/.test(dash.text) || (dash.text === "(" && next.words.some(({ text }) => text === ")"))) ||
      next.words.length > 24 ||
      next.paragraph > draft.paragraph + 2
    )
      return draft;
    if (!/^\p{Lu}/u.test(first.text)) return draft;
    const bracket = dash.text === "(" ? next.words.findIndex(({ text }) => text === ")") : -1;
    const last = next.words[(bracket > 0 ? bracket : lastWord(next.words)) - 1] ?? first;
    return { ...draft, source: { start: first.start, end: last.end }, pattern: bracket > 0 ? "“…” (X)" : "“…” — X" };
  });
}

/** Gives a quotation without a speaker, in a sentence of its own, the one whom the sentence before it speaks of. */
export function withSourceBefore(drafts: readonly StatementDraft[], sentences: readonly OuterSentence[]): StatementDraft[] {
  return drafts.map((draft, i) => {
    if (draft.source !== undefined || !(draft.pattern === "“…”" || draft.pattern === "… “…” …")) return draft;
    const sentence = sentences[draft.sentence - 1];
    if (sentence === undefined || sentence.paragraph < draft.paragraph - 1) return draft;
    const before = drafts.slice(Math.max(0, i - 8), i).findLast(({ until }) => until >= draft.sentence - 1);
    if (before?.source !== undefined) return { ...draft, source: before.source };
    const context = contextOf(sentence, new Set());
    const group = context.groups.find(({ subject, form }) => subject !== undefined && form === "finite");
    const source = group === undefined ? undefined : sourceOf(context.words, group);
    return source === undefined
      ? draft
      : { ...draft, source: draftOf(context, { content: [], source, act: "speech", pattern: "" }, 0).source };
  });
}
