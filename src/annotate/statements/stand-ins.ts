import type { Mention } from "../../model.ts";
import { isRoleNoun } from "../people/lexicon.ts";
import type { OuterSentence } from "../syntax/outline.ts";
import type { Draft } from "./draft.ts";
import { readingOf } from "./reading.ts";
import { sourceOf } from "./source.ts";
import { firstFrom, type Speaker, speakersOf } from "./speaker.ts";

const DOCUMENT =
  /^(?:the|this|that|its|his|her|their) (?:statement|letter|email|e-mail|message|release|press release|post|tweet|memo|note|op-ed|editorial)$/i;

interface Said {
  readonly draft: Draft;
  readonly speaker: Speaker | null;
}

const HER = /(?:woman|girl|wife|daughter|mother|sister|aunt|niece|widow|actress|waitress|nun|nurse|lady)$/i;
const HIM = /(?:man|boy|husband|son|father|brother|uncle|nephew|widower|priest|guy|monk)$/i;

/** Who spoke just before without a name, where "he" or "she" goes on: "The daughter of one victim said: “…” “…,” she said." */
function unnamed(draft: Draft, pronoun: string, before: readonly Said[], mentions: readonly Mention[]): Speaker | undefined {
  const last = before.at(-1);
  if (draft.source === undefined || last?.speaker == null || last.speaker.resolved || draft.paragraph - last.draft.paragraph > 1)
    return undefined;
  const head = /^[^,]*?(?=\s(?:of|who|from|at|in|for|with|on|near)\s|,|$)/.exec(last.speaker.name)?.[0].split(/\s/).at(-1) ?? "";
  const other = /^she$/i.test(pronoun) ? HIM.test(head) && !HER.test(head) : HER.test(head);
  if (!isRoleNoun(head.toLowerCase()) || /s$/.test(head) || other) return undefined;
  const said = [...last.draft.content, ...draft.content];
  const end = draft.source.start;
  const from = last.speaker.end;
  const named = mentions
    .slice(firstFrom(mentions, from), firstFrom(mentions, end))
    .some(({ start, kind }) => kind === "name" && !said.some((piece) => start >= piece.start && start < piece.end));
  return named ? undefined : { start: draft.source.start, end: draft.source.end, name: last.speaker.name, resolved: false };
}

/** "Lee then hit him, he said": who speaks isn't Lee, of whom they speak by name, but who spoke before. */
function notSpokenOf(
  text: string,
  { source, content, paragraph }: Draft,
  before: readonly Said[],
  mentions: readonly Mention[],
): Speaker | undefined {
  if (source === undefined || (content[0]?.start ?? source.start) >= source.start) return undefined;
  const pronoun = text.slice(source.start, source.end).toLowerCase();
  const [meant] = speakersOf(text, source, mentions);
  const told = content.find(({ start, end }) => start < source.start && !/^["“]/.test(text.slice(start, end)));
  if (told === undefined || !meant.resolved) return undefined;
  const inside = mentions.slice(firstFrom(mentions, told.start), firstFrom(mentions, told.end));
  const itself = ({ person, kind, end }: Mention) =>
    kind === "name" && person === meant.name && !/^(?:['’]s?\s|\s(?:said|says|told|added)\b)/.test(text.slice(end, end + 8));
  if (!inside.some(itself)) return undefined;
  const last = before
    .slice(-3)
    .findLast(({ speaker, draft }) => speaker?.resolved === true && speaker.name !== meant.name && paragraph - draft.paragraph <= 2);
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
export function standIn(
  text: string,
  draft: Draft,
  before: readonly Said[],
  sentences: readonly OuterSentence[],
  mentions: readonly Mention[],
): Speaker | undefined {
  if (draft.source === undefined) return undefined;
  const words = text.slice(draft.source.start, draft.source.end).trim();
  if (/^(?:he|she)$/i.test(words)) return unnamed(draft, words, before, mentions) ?? notSpokenOf(text, draft, before, mentions);
  const pronoun = /^(?:it|they)$/i.test(words);
  if (!pronoun && !DOCUMENT.test(words)) return undefined;
  // In the middle of a sentence "it" may mean anything.
  if (pronoun && draft.source.start - (sentences[draft.sentence]?.start ?? 0) > 24) return undefined;
  const last = before.slice(-6).findLast((one) => one.draft.paragraph === draft.paragraph && draft.sentence - one.draft.until <= 2);
  const person = /^(?:he|she)$/i.test(text.slice(last?.speaker?.start ?? 0, last?.speaker?.end ?? 0));
  const at = { start: draft.source.start, end: draft.source.end };
  if (last?.speaker && !(pronoun && person)) return { ...last.speaker, ...at };
  if (!pronoun) return undefined;
  const sentence = sentences[draft.sentence - 1];
  if (sentence === undefined || sentence.paragraph !== draft.paragraph) return undefined;
  const reading = readingOf(sentence, new Set());
  const group = reading.groups.find(({ subject, form }) => subject !== undefined && form === "finite");
  const source = group === undefined ? undefined : sourceOf(reading.words, group);
  const [first, end] = [reading.words[source?.from ?? -1], reading.words[(source?.to ?? 0) - 1]];
  if (first === undefined || end === undefined || /^(?:it|they|he|she|there|that|this|i|we|you)$/.test(first.lower)) return undefined;
  const [speaker] = speakersOf(text, { start: first.start, end: end.end }, mentions);
  return { ...speaker, ...at };
}
