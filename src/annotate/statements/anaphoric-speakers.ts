import type { Mention } from "../../model.ts";
import { isRoleNoun } from "../people/lexicon.ts";
import { nounPhraseAt } from "../syntax/noun-phrases.ts";
import type { OuterSentence } from "../syntax/parsed-paragraph.ts";
import { contextOf } from "./sentence-context.ts";
import { sourceOf } from "./source.ts";
import { firstFrom, type Speaker, speakersOf } from "./speaker.ts";
import type { StatementDraft } from "./statement-draft.ts";

const DOCUMENT =
  /^(?:the|this|that|its|his|her|their) (?:statement|letter|email|e-mail|message|release|press release|post|tweet|memo|note|op-ed|editorial)$/i;

interface AttributedDraft {
  readonly draft: StatementDraft;
  readonly speaker: Speaker | null;
}

const HER = /(?:woman|girl|wife|daughter|mother|sister|aunt|niece|widow|actress|waitress|nun|nurse|lady)$/i;
const HIM = /(?:man|boy|husband|son|father|brother|uncle|nephew|widower|priest|guy|monk)$/i;

/** Who spoke just before without a name, where "he" or "she" goes on: "The daughter of one victim said: “…” “…,” she said." */
function unnamedSpeaker(
  draft: StatementDraft,
  pronoun: string,
  before: readonly AttributedDraft[],
  mentions: readonly Mention[],
): Speaker | undefined {
  const last = before.at(-1);
  if (draft.source === undefined || last?.speaker == null || last.speaker.resolved || draft.paragraph - last.draft.paragraph > 1)
    return undefined;
  if (!isOne(last.speaker, pronoun)) return undefined;
  const spans = [...last.draft.content, ...draft.content];
  const end = draft.source.start;
  const from = last.speaker.end;
  const names = mentions
    .slice(firstFrom(mentions, from), firstFrom(mentions, end))
    .some(({ start, kind }) => kind === "name" && !spans.some((piece) => start >= piece.start && start < piece.end));
  return names ? undefined : { start: draft.source.start, end: draft.source.end, name: last.speaker.name, resolved: false };
}

/** "Lee then hit him, he said": who speaks isn't Lee, of whom they speak by name, but who spoke before. */
function speakerBefore(
  text: string,
  { source, content, paragraph }: StatementDraft,
  before: readonly AttributedDraft[],
  mentions: readonly Mention[],
): Speaker | undefined {
  if (source === undefined || (content[0]?.start ?? source.start) >= source.start) return undefined;
  const pronoun = text.slice(source.start, source.end).toLowerCase();
  const [referent] = speakersOf(text, source, mentions);
  const quotation = content.find(({ start, end }) => start < source.start && !/^["“]/.test(text.slice(start, end)));
  if (quotation === undefined || !referent.resolved) return undefined;
  const inside = mentions.slice(firstFrom(mentions, quotation.start), firstFrom(mentions, quotation.end));
  const itself = ({ person, kind, end }: Mention) =>
    kind === "name" && person === referent.name && !/^(?:['’]s?\s|\s(?:said|says|told|added)\b)/.test(text.slice(end, end + 8));
  if (!inside.some(itself)) return undefined;
  const last = before
    .slice(-3)
    .findLast(({ speaker, draft }) => speaker?.resolved === true && speaker.name !== referent.name && paragraph - draft.paragraph <= 2);
  if (last?.speaker == null) return undefined;
  const { name } = last.speaker;
  const other = pronoun === "he" ? /^(?:she|her)$/i : /^(?:he|his|him)$/i;
  const differs = mentions.some(
    ({ person, kind, start, end }) => person === name && kind === "pronoun" && other.test(text.slice(start, end)),
  );
  return differs ? undefined : { start: source.start, end: source.end, name, resolved: true };
}

/**
 * Whom "it", "they" or "the statement" means as a speaker: who spoke just before in the paragraph, where that is no single person; for a
 * document its author; else the organisation or group that the sentence before is about. Undefined where that isn't plain.
 */
export function anaphoricSpeaker(
  text: string,
  draft: StatementDraft,
  before: readonly AttributedDraft[],
  sentences: readonly OuterSentence[],
  mentions: readonly Mention[],
): Speaker | undefined {
  if (draft.source === undefined) return undefined;
  const words = text.slice(draft.source.start, draft.source.end).trim();
  const at = { start: draft.source.start, end: draft.source.end };
  if (/^(?:he|she)$/i.test(words)) {
    const other = unnamedSpeaker(draft, words, before, mentions) ?? speakerBefore(text, draft, before, mentions);
    if (other !== undefined || speakersOf(text, draft.source, mentions)[0].resolved) return other;
    const subject = subjectBefore(text, draft, sentences, mentions, (speaker) => isOne(speaker, words));
    return subject && { ...subject, ...at };
  }
  const pronoun = /^(?:it|they)$/i.test(words);
  if (!pronoun && !DOCUMENT.test(words)) return undefined;
  const previous = before.at(-1);
  // "They asked for help and then they added": the same again.
  const again =
    previous?.draft.source !== undefined &&
    draft.sentence - previous.draft.until <= 1 &&
    text.slice(previous.draft.source.start, previous.draft.source.end).toLowerCase() === words.toLowerCase();
  if (pronoun && again && previous.speaker !== null) return { ...previous.speaker, ...at };
  // In the middle of a sentence "it" may mean anything.
  if (pronoun && draft.source.start - (sentences[draft.sentence]?.start ?? 0) > 24) return undefined;
  const last = before.slice(-6).findLast((one) => one.draft.paragraph === draft.paragraph && draft.sentence - one.draft.until <= 2);
  const person = /^(?:he|she)$/i.test(text.slice(last?.speaker?.start ?? 0, last?.speaker?.end ?? 0));
  const fits = (speaker: Speaker) => !pronoun || (/^they$/i.test(words) ? isSeveral(speaker) : !isSingle(speaker));
  if (pronoun && last?.speaker && !person && fits(last.speaker)) return { ...last.speaker, ...at };
  const author = pronoun ? undefined : namedAuthor(text, draft, words, sentences, mentions);
  if (author !== undefined) return author;
  if (last?.speaker && !pronoun) return { ...last.speaker, ...at };
  if (!pronoun) return authorBefore(text, draft, words, before, sentences);
  const subject = subjectBefore(text, draft, sentences, mentions, fits);
  if (subject !== undefined || /^it$/i.test(words)) return subject && { ...subject, ...at };
  // "They then spoke of …": whoever spoke in the paragraph before.
  const group = sentences[draft.sentence - 1]?.paragraph === draft.paragraph ? undefined : before.at(-1);
  return group?.speaker && draft.paragraph - group.draft.paragraph === 1 && isGroup(group.speaker)
    ? { ...group.speaker, ...at }
    : undefined;
}

/** The author of "the post" whom the sentence before names behind it: "a recent post from Anna Lee". */
function namedAuthor(
  text: string,
  { source, sentence }: StatementDraft,
  document: string,
  sentences: readonly OuterSentence[],
  mentions: readonly Mention[],
): Speaker | undefined {
  const noun = document.split(" ").at(-1)?.toLowerCase() ?? "";
  const { words = [] } = sentences[sentence - 1] ?? {};
  const from = words.findIndex(({ lower }, i) => lower === noun && /^(?:from|by)$/.test(words[i + 1]?.lower ?? ""));
  const phrase = from < 0 || source === undefined ? undefined : nounPhraseAt(words, from + 2);
  const [first, last] = [words[phrase?.from ?? -1], words[(phrase?.to ?? 0) - 1]];
  if (source === undefined || first === undefined || last === undefined) return undefined;
  const [speaker] = speakersOf(text, { start: first.start, end: last.end }, mentions);
  return speaker.resolved ? { ...speaker, start: source.start, end: source.end } : undefined;
}

/** The author of "the statement" that the paragraph before mentions: “…,” her office said in a statement. */
function authorBefore(
  text: string,
  draft: StatementDraft,
  document: string,
  before: readonly AttributedDraft[],
  sentences: readonly OuterSentence[],
): Speaker | undefined {
  const last = before.at(-1);
  const sentence = sentences[last?.draft.until ?? -1];
  if (last?.speaker == null || draft.source === undefined || sentence === undefined || draft.paragraph - sentence.paragraph > 1)
    return undefined;
  const noun = document.split(" ").at(-1) ?? "";
  const quotation = text.slice(sentence.start, sentence.end).toLowerCase().includes(noun.toLowerCase());
  return quotation || (/^(?:his|her|their)\s/i.test(document) && isGroup(last.speaker))
    ? { ...last.speaker, start: draft.source.start, end: draft.source.end }
    : undefined;
}

/** Whom the sentence before is about, in the same paragraph, else in the one before, where they fit. */
function subjectBefore(
  text: string,
  draft: StatementDraft,
  sentences: readonly OuterSentence[],
  mentions: readonly Mention[],
  fits: (speaker: Speaker) => boolean,
): Speaker | undefined {
  const sentence = sentences[draft.sentence - 1];
  const opens = sentences[draft.sentence]?.paragraph !== sentence?.paragraph;
  if (sentence === undefined || draft.paragraph - sentence.paragraph > (opens ? 1 : 0)) return undefined;
  const context = contextOf(sentence, new Set());
  const group = context.groups.find(({ subject, form }) => subject !== undefined && form === "finite");
  const source = group === undefined ? undefined : sourceOf(context.words, group);
  const [first, end] = [context.words[source?.from ?? -1], context.words[(source?.to ?? 0) - 1]];
  if (first === undefined || end === undefined || /^(?:it|they|he|she|there|that|this|i|we|you)$/.test(first.lower)) return undefined;
  const [speaker] = speakersOf(text, { start: first.start, end: end.end }, mentions);
  return fits(speaker) ? speaker : undefined;
}

/** The noun that describes a speaker whom the text doesn't name. */
const headOf = ({ name }: Speaker) =>
  (/^[^,]*?(?=\s(?:of|who|which|from|at|in|for|with|on|near)\s|,|$)/.exec(name)?.[0].split(/\s/).at(-1) ?? "").toLowerCase();

const COLLECTIVE =
  /^(?:family|group|team|council|committee|couple|party|police|staff|government|ministry|company|board|union|crew|crowd|jury|panel|commission|agency|department|campaign|parents|firm|band|pair|duo|association|network|newspaper|office|organi[sz]ation|majority|public)$/;

/** Somebody without a name who is one person: "the prosecutor". */
const isSingle = (speaker: Speaker) =>
  !speaker.resolved && isRoleNoun(headOf(speaker)) && !/s$/.test(headOf(speaker)) && !COLLECTIVE.test(headOf(speaker));

/** Several people, or a body: whom "they" may mean. */
const isSeveral = (speaker: Speaker) => speaker.resolved || /s$/.test(headOf(speaker)) || COLLECTIVE.test(headOf(speaker));

const isGroup = (speaker: Speaker) => !speaker.resolved && isSeveral(speaker);

/** One person whom "he" or "she" may mean: a name, or somebody by what they are to somebody. */
function isOne(speaker: Speaker, pronoun: string): boolean {
  const head = headOf(speaker);
  const other = /^she$/i.test(pronoun) ? HIM.test(head) && !HER.test(head) : HER.test(head);
  return speaker.resolved ? false : (isSingle(speaker) || /^\p{Lu}[\p{L}’'-]+$/u.test(speaker.name)) && !other;
}
