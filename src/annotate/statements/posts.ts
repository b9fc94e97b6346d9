import type { Span } from "../../model.ts";
import type { OuterSentence, ParsedParagraph } from "../syntax/parsed-paragraph.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** "Sad news today. — Dora Bell (@dorabell) May 3, 2020": the name behind what was posted. */
const CREDITED = /\s[—–―-]{1,2}\s{0,3}([^\s—–―(][^—–―(\n]{1,60}?)\s{0,3}(\(@\w{1,30}\))(?:\s+\p{Lu}\p{Ll}+\.?\s\d{1,2},\s\d{4})?\s*$/u;
/** "Dora Bell (@dorabell) Sad news today." */
const LED = /^(\p{Lu}[^(\n“"]{1,60}?)\s(\(@\w{1,30}\))\s+(?=\S)/u;
const LINK = /https?:\/\/\S|pic\.twitter\.com\/\S|\bt\.co\/\S|…$/;
/** Paragraphs that one post has at most. */
const MOST = 4;

/** Posts on social media that a text brings in whole, each the words of the name with its handle. */
export function postsOf(text: string, paragraphs: readonly ParsedParagraph[], sentences: readonly OuterSentence[]): StatementDraft[] {
  return paragraphs.flatMap((paragraph, number) => {
    const whole = text.slice(paragraph.start, paragraph.end);
    const credit = CREDITED.exec(whole);
    const match = credit ?? LED.exec(whole);
    const [creditText, name, handle] = match ?? [];
    if (match === null || creditText === undefined || name === undefined || handle === undefined) return [];
    const at = paragraph.start + match.index;
    const content =
      credit === null ? [withoutLinks(text, at + creditText.length, paragraph.end)] : [withoutLinks(text, paragraph.start, at)];
    const [first] = content;
    if (first === undefined || first.end - first.start < 8 || /^["“]/.test(text.slice(first.start, first.start + 1))) return [];
    const source = { start: at + creditText.indexOf(name), end: at + creditText.indexOf(name) + name.length };
    const open = credit === null && first.end === paragraph.end;
    const until = open ? lastParagraph(text, paragraphs, number) : number;
    for (const more of paragraphs.slice(number + 1, until + 1)) content.push(withoutLinks(text, more.start, more.end));
    const cue = { start: at + creditText.indexOf(handle), end: at + creditText.indexOf(handle) + handle.length };
    return [
      {
        ...{ content, source, cue, hearer: undefined, act: "speech", pattern: "X (@x): …", paragraph: number, isVerbatim: true },
        sentence: sentences.findIndex(({ paragraph }) => paragraph === number),
        until: sentences.findLastIndex(({ paragraph }) => paragraph === until),
      },
    ];
  });
}

function withoutLinks(text: string, start: number, end: number): Span {
  let whole = text.slice(start, end).trimEnd();
  for (;;) {
    let at = whole.length;
    while (at > 0 && !/\s/.test(whole.charAt(at - 1))) at--;
    const link = LINK.exec(whole.slice(at));
    if (link === null) return { start, end: start + whole.length };
    whole = whole.slice(0, at + link.index).trimEnd();
  }
}

/** A post goes on through short paragraphs without marks, to the last one in the first person. */
function lastParagraph(text: string, paragraphs: readonly ParsedParagraph[], number: number): number {
  let last = number;
  for (let at = number + 1; at < number + MOST; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.quotations.length > 0 || paragraph.end - paragraph.start > 280) break;
    if (/(?:^|\s)(?:I|[Mm]y|[Ww]e|[Oo]ur)\s/.test(text.slice(paragraph.start, paragraph.end))) last = at;
  }
  return last;
}
