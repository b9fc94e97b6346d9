import type { Span } from "../../model.ts";
import type { ParsedParagraph } from "../syntax/parsed-paragraph.ts";
import type { Word } from "../syntax/word.ts";
import { dateSurnamesIn, isDateSurname } from "./date-surnames.ts";
import { isFirstName } from "./first-names.ts";
import { NOT_NAMES, ORGANISATION_WORDS, TITLE_PARTS, TITLES } from "./lexicon.ts";
import { withoutLeads } from "./name-leads.ts";
import { type NameRun, nameWords } from "./name-run.ts";
import { afterTitle, titleStart } from "./name-titles.ts";

/** Words that one run of capitals may have: a longer one is no name. */
const LONGEST = 40;
const PARTICLES = new Set("van von der den de del della di da du la le el al bin ibn ben abu ter ten zu y st.".split(" "));
/** "R-Calif", "I'm": capitals that are no part of a name. */
const NO_PART = /^(?:[RDI]-\p{Lu}|I['’]|\p{Lu}['’]s$)/u;
/** "al-Hadi": the article of an Arabic name is written small. */
const CAPITAL = /^(?:(?:al|el|ad|as|ul|bin|ibn)-)?\p{Lu}/u;
const isCapital = (text: string) => CAPITAL.test(text) && !/\d/.test(text) && !NO_PART.test(text);
const SUFFIX = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/;

/** The names that the paragraphs hold, in text order. */
export function nameRuns(paragraphs: readonly ParsedParagraph[]): NameRun[] {
  return withoutLeads(runsOf(paragraphs), paragraphs);
}

function runsOf(paragraphs: readonly ParsedParagraph[]): NameRun[] {
  const dateSurnames = dateSurnamesIn(paragraphs);
  return paragraphs.flatMap((paragraph, number) => {
    const runs: NameRun[] = [];
    const { words } = paragraph;
    const isInHeadline = isHeadline(words);
    const openings = new Set(paragraph.sentences.map(({ start }) => start));
    for (let i = 0; i < words.length; ) {
      const to = runEnd(words, i);
      if (to === i) {
        i++;
        continue;
      }
      const breaksAt = (at: number) => breaks(words, at, i, to, openings) && !(to === i + 1 && isDateSurname(words, at, dateSurnames));
      for (const [from, end] of pieces(words, i, to, breaksAt))
        if (!SUFFIX.test(words[from]?.text ?? "")) runs.push(...runIn(paragraph, number, from, end, isInHeadline, openings));
      i = to;
    }
    return runs;
  });
}

/** Four words in five have capitals, or all letters are capitals: a headline, or a list of names. */
function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  if (long.length === 3 && words.length < 9 && words.every(({ text }) => !/\p{Ll}|:/u.test(text))) return true;
  return long.length >= 4 && long.filter(({ text }) => isCapital(text)).length >= long.length * 0.8;
}

/** Where the run of capitalised words from `i` on ends; particles and "of" may stand inside. */
function runEnd(words: readonly Word[], i: number): number {
  const first = words[i];
  if (first === undefined || !(isCapital(first.text) || (PARTICLES.has(first.text) && reaches(words, i)))) return i;
  let to = i + 1;
  while (to < Math.min(words.length, i + LONGEST)) {
    const word = words[to];
    const before = words[to - 1];
    if (word === undefined || before === undefined || word.start - before.end > 1) break;
    if (isCapital(word.text)) to++;
    else if (word.text === "," && /^[JS]r\b/.test(words[to + 1]?.text ?? "")) to += 2;
    else if (PARTICLES.has(word.text) && reaches(words, to)) to += 1;
    else if (word.text === "of" && isCapital(words[to + 1]?.text ?? "") && (ofJoins(before) || hasPurpose(words, i, to))) to += 2;
    else if (word.text === "of" && words[to + 1]?.text === "the" && isCapital(words[to + 2]?.text ?? "") && ofJoins(before)) to += 3;
    else if (/^['’]$/.test(word.text) && word.start === before.end && /s$/.test(before.text) && endsAsBody(words, to + 1)) to += 2;
    else if (word.text === "&" && isCapital(words[to + 1]?.text ?? "")) to += 2;
    else if (/^(?:for|on)$/.test(word.text) && words[to + 1]?.text === "the" && isPurpose(words[to + 2]) && ofJoins(before)) to += 3;
    else if (/^(?:and|for|on)$/.test(word.text) && isPurpose(words[to + 1]) && (JOINED.test(before.text) || joinsAnd(words, i, to)))
      to += 2;
    else break;
  }
  return to;
}

/** Words behind which a body's name goes on with "for", "on" or "and". */
const JOINED =
  /^(?:Council|Committee|Commission|Coalition|Center|Centers|Centre|Institute|Health|Americans|Citizens|Foundation|Fund|Campaign|Security|Homeland|Association|Organi[sz]ation|Alliance|League|Bureau|Department|Office|Agency)$/;

/** What a body is for: a capitalised word that is no day. */
const isPurpose = (word: Word | undefined) => word !== undefined && isCapital(word.text) && !NOT_NAMES.has(word.lower);

/** Whether the words from `from` on say what an organisation is for: "Center on Budget". */
const hasPurpose = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some(({ text }, i) => /^(?:for|on)$/.test(text) && JOINED.test(words[from + i - 1]?.text ?? ""));

/** Whether "and" at this place stands within a name: of an office, or of what a body is for ("Center on Budget and Policy Priorities"). */
function joinsAnd(words: readonly Word[], from: number, at: number): boolean {
  if (words[at]?.text !== "and" || isFirstName(words[from]?.lower ?? "")) return false;
  // "Senate Environment and Public Works Chairwoman Anna Lee"
  const panel =
    /^(?:House|Senate)$/.test(words[from]?.text ?? "") &&
    words.slice(at + 1, at + 5).some(({ text }) => /^Chair(?:wo)?(?:man)?$/.test(text));
  const goesOn = isCapital(words[at + 2]?.text ?? "") && !isFirstName(words[at + 1]?.lower ?? "");
  return endsAsOffice(words, at + 1) || panel || (hasPurpose(words, from, at) && goesOn);
}

/** "Traders’ Association": the capitals behind the mark end in a word for a body of people. */
function endsAsBody(words: readonly Word[], from: number): boolean {
  let to = from;
  while (isCapital(words[to]?.text ?? "")) to++;
  return to > from && to - from < 4 && ORGANISATION_WORDS.has(words[to - 1]?.lower ?? "");
}

/** "Energy and Natural Resources Committee": one office with "and" in its name. */
function endsAsOffice(words: readonly Word[], from: number): boolean {
  let to = from;
  while (isCapital(words[to]?.text ?? "")) to++;
  return (
    to - from > 1 &&
    to - from < 5 &&
    words
      .slice(from, to)
      .some(({ text }) =>
        /^(?:Committee|Subcommittee|Department|Commission|Administration|Ministry|Agency|Authority|Bureau|Board)$/.test(text),
      )
  );
}

const reaches = (words: readonly Word[], at: number) =>
  isCapital(words[at + 1]?.text ?? "") || (PARTICLES.has(words[at + 1]?.text ?? "") && isCapital(words[at + 2]?.text ?? ""));
const ofJoins = ({ text }: Word) => {
  const word = text.toLowerCase();
  return (
    ORGANISATION_WORDS.has(word) ||
    TITLES.has(word) ||
    /^(?:department|secretary|secretaries|attorneys|governors|mayors|chiefs|sheriffs|bank|community|house|ministry|minister|director|head|state|states)$/i.test(
      word,
    )
  );
};

/** The run cut where a word in it can't be part of a name: weekdays, months, words that begin a sentence. */
function pieces(words: readonly Word[], from: number, to: number, breaksAt: (i: number) => boolean): [number, number][] {
  const ranges: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const word = words[i];
    if (i < to && word !== undefined && !breaksAt(i)) {
      if (i === start || !parts(words, i)) continue;
      ranges.push([start, i]);
      start = i;
      continue;
    }
    if (i > start) ranges.push([start, i]);
    start = i + 1;
  }
  return ranges;
}

/** Whether a name ends before this word of a run of capitals: "CNN | Anna Lee", "WATCH | Anna Lee". */
function parts(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (before === undefined || word === undefined || PARTICLES.has(word.text) || /^[^\p{L}]/u.test(word.text)) return false;
  const isAllCapitals = (text: string) => /^\p{Lu}{4,}$/u.test(text);
  const isCapitalised = (text: string) => /^\p{Lu}\p{Ll}/u.test(text);
  // "ambassador to the European Union Jane Lee"
  if (/^(?:Union|Nations|States|Kingdom)$/.test(before.text) && isFirstName(word.lower) && isCapital(words[i + 1]?.text ?? "")) return true;
  if (
    /^\p{Lu}{2,}$/u.test(before.text) &&
    !TITLES.has(before.lower) &&
    !SUFFIX.test(before.text) &&
    isCapitalised(word.text) &&
    isFirstName(word.lower)
  )
    return true;
  return (
    (isAllCapitals(before.text) && isCapitalised(word.text) && !ORGANISATION_WORDS.has(word.lower)) ||
    (isCapitalised(before.text) && isAllCapitals(word.text) && !/['’]/.test(word.text))
  );
}

const FAITHS = /^(?:Christian|Muslim|Jewish|Catholic|Islamic)$/;
/** "secretary for the Near East Jane Lee" */
const REGION = /^(?:East|West|North|South|Asia|Africa|Europe|America)$/;

function breaks(words: readonly Word[], i: number, from: number, to: number, openings: ReadonlySet<number>): boolean {
  const word = words[i];
  if (word === undefined) return true;
  if (i > from && /^(?:of|the|and|for|on|&|'|’|,)$/.test(word.text)) return false;
  if (PARTICLES.has(word.text)) return false;
  if (REGION.test(word.text) && i + 2 < to && isFirstName(words[i + 1]?.lower ?? "")) return true;
  const before = words[i - 1];
  const opens = openings.has(word.start) || before === undefined || (/^["“‘'`(:]+$/.test(before.text) && before.end === word.start);
  if (NOT_NAMES.has(word.lower)) {
    // "Theresa May", "Mrs. May": a surname.
    if (i > from && i + 1 === to && word.pos === "PROPN" && /^(?:may|march|friday|day|english|french|german|christian)$/.test(word.lower))
      return !(isFirstName(before?.lower ?? "") || TITLES.has(before?.lower ?? ""));
    const isGivenName =
      isFirstName(word.lower) && i + 1 < to && !/^\d/.test(words[i + 1]?.text ?? "") && words[i - 1]?.pos !== "ADP" && word.pos === "PROPN";
    // "Conference of Catholic Bishops"
    const within = FAITHS.test(word.text) && i > from && i + 1 < to && /^(?:of|for)$/.test(before?.text ?? "");
    return !isGivenName && !within && !(TITLES.has(word.lower) && i + 1 < to);
  }
  if (!opens || word.pos === "PROPN" || isFirstName(word.lower) || TITLES.has(word.lower) || TITLE_PARTS.has(word.lower)) return false;
  if (i + 1 < to && (word.pos === "NOUN" || word.pos === "ADJ")) return false;
  return !(word.pos === "NOUN" && i + 1 === to && /^(?:['’]s|,)$/.test(words[to]?.text ?? ""));
}

/** What the article before a full name belongs to: "the Ada L. Quill administration". */
const HELD_BY_SOMEBODY = /^(?:administration|presidency|premiership|campaign|government|cabinet|era|years|regime|reign|estate)$/;

/** The name in a piece, its title split off; nothing where the piece is a title alone. */
function runIn(
  { words, quotations }: ParsedParagraph,
  paragraph: number,
  from: number,
  to: number,
  isInHeadline: boolean,
  openings: ReadonlySet<number>,
): NameRun[] {
  let nameFrom = afterTitle(words, from, to);
  while (nameFrom < to && /^(?:of|the|and|for|on)$/.test(words[nameFrom]?.text ?? "")) nameFrom++;
  const [first, last] = [words[nameFrom], words[to - 1]];
  if (nameFrom >= to || first === undefined || last === undefined) return [];
  // An initial alone, or what is left of an abbreviation, names nobody.
  if (nameFrom + 1 === to && /^(?:\p{Lu}|\p{Lu}\p{Ll}?\.)$/u.test(first.text)) return [];
  const titleFrom = titleStart(words, from, nameFrom);
  const title = titleFrom < nameFrom ? span(words[titleFrom], words[nameFrom - 1]) : undefined;
  const next = words[to];
  return [
    {
      start: first.start,
      end: last.end,
      words: nameWords(words.slice(nameFrom, to)),
      ...(title === undefined ? {} : { title, titleWord: words[nameFrom - 1]?.lower ?? "" }),
      paragraph,
      from: nameFrom,
      titleFrom,
      to,
      isQuoted: quotations.some(({ start, end, marks }) => marks === "double" && first.start >= start && first.start < end),
      isDefinite: isDefinite(words[nameFrom - 1]) && !(to > nameFrom + 1 && HELD_BY_SOMEBODY.test(next?.lower ?? "")),
      isModifier: next !== undefined && (/^['’]s?$/.test(next.text) || (next.pos === "NOUN" && next.start === last.end + 1)),
      isInHeadline,
      opensSentence: nameFrom + 1 === to && nameFrom === from && openings.has(first.start) && first.pos !== "PROPN",
    },
  ];
}

/** "the", "this", "its" and the like; not the "that" of "said that". */
const isDefinite = (word: Word | undefined) =>
  /^(?:the|its|their)$/.test(word?.lower ?? "") || (/^(?:this|that)$/.test(word?.lower ?? "") && word?.pos === "DET");

const span = (first: Word | undefined, last: Word | undefined): Span | undefined =>
  first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
