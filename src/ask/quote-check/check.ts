import { excerptOf } from "../../answer/evidence.ts";
import type { AnnotatedArticle, Evidence, Passage, Span, Statement } from "../../model.ts";
import type { LocatedPassage, StoryIndex } from "../../story/story-index.ts";
import { type Quotation, quotationsOf } from "../../text/quotations.ts";
import { evidenceOf, saidIn, speakerName, wholeSentences } from "../evidence.ts";
import { count, quote as quoteFrom } from "../explain.ts";
import { type Outcome, type QuestionOf, unanswered } from "../question/question.ts";
import type { Wording } from "../question/wording.ts";
import { resolveSpeaker } from "../statements/resolve-speaker.ts";
import { type Alignment, align, type QuoteWord, quoteWords } from "./align.ts";

const FORMS = [
  // Whether a story is true, nobody here can tell; whether a quote is in it, we can.
  /^(?:is|was) (?:this|that|it|the story)(?: really| actually)? (?:true|right|correct|real|accurate|fake)(?<quote>)$/i,
  /^(?:check|verify|fact-?check|is it true that|is this (?:quote )?(?:right|correct|real|true|exact|in (?:the|this) story)):?\s+(?<quote>.+)$/i,
  /^(?:fact|quote)[- ]?check:? (?<quote>[^:]*["“].+)$/i,
  /^(?:did|has|have) (?<speaker>[^"“]+?) (?:really |actually |ever )?(?:say|said|write|written|tell [^"“]+?|told [^"“]+?|tweet|tweeted|state|stated)(?: that| this)?[,:]? ["“](?<quote>[^"”]+)["”]?$/i,
  /^did (?<speaker>[^"“'‘]+?) (?:really |actually |ever )?(?:say|write|tweet)[,:]? ['‘](?<quote>.{8,})['’]$/i,
  /^(?:is|was) it (?<speaker>[^"“]+?) (?:who|that) (?:said|wrote|tweeted)(?: that)?[,:]? ["“](?<quote>[^"”]+)["”]?$/i,
  /^(?:is|was) (?:the |this )?(?:quote |quotation )?["“](?<quote>[^"”]+)["”](?: (?:really|actually))? (?:(?:a )?(?:real|right|correct|true|accurate|genuine|exact)(?: (?:quote|quotation))?|in (?:the|this) story)$/i,
  /^(?:is|was) (?:the |this )?(?:quote |quotation )["“](?<quote>[^"”]+)["”](?: (?:really|actually))? (?:by|from|said by) (?<speaker>[^"“]+)$/i,
  /^(?<speaker>\p{L}[^"“,]{1,60}?) (?:said|wrote|tweeted)(?: that)?[,:]? ["“](?<quote>[^"”]+)["”],? (?:right|correct|true|no|didn['’]t (?:he|she|they))$/iu,
  // Some words in marks and whose they are said to be: “It stands as it always stood” – Tanaka.
  /^["“](?<quote>(?:[^"”\s]+\s+){3,}[^"”\s]+)["”],? ?(?:[-–—~]+|by) ?(?<speaker>\p{L}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4})$/u,
  /^["“](?<quote>(?:[^"”\s]+\s+){3,}[^"”\s]+)["”],? (?!(?:Who|What|When|Where|Why|How|Is|Was|Did|True|Real|Fake)\b)(?<speaker>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})$/u,
];

/** "Did X say '…'": is this quote in the story, and whose is it. */
export function parseCheck({ text }: Wording): QuestionOf<"check"> | undefined {
  for (const form of FORMS) {
    const { quote, speaker } = form.exec(text)?.groups ?? {};
    if (quote !== undefined) return { kind: "check", text, quote, ...(speaker === undefined ? {} : { speaker: speaker.trim() }) };
  }
  return undefined;
}

/** Share of the quote's words, and the least number of them, that must occur in the story in this order for an altered quote. */
const ALTERED = 0.6;
const ALTERED_WORDS = 4;
/** Of words that are the named speaker's own, so many are enough. */
const ALTERED_OWN_WORDS = 3;
/** Passages that are compared word by word. */
const CANDIDATES = 30;

interface Comparison {
  readonly article: AnnotatedArticle;
  readonly passage: Passage;
  readonly alignment: Alignment;
  readonly words: readonly QuoteWord[];
  readonly statement?: Statement;
}

/** Is this quote in the story, word for word, and whose is it. The text may be the bare quote or contain it in marks beside a name. */
export function answerCheck(index: StoryIndex, text: string, speaker?: string): Outcome {
  const { quote, by } = parseQuote(text, speaker);
  const pieces = quote.split(/(?<!\s)\s*(?:\[?(?:…|\.\.\.)\]?)\s*/).filter((piece) => quoteWords(piece).length > 0);
  const query = quoteWords(pieces.join(" "));
  if (query.length === 0) return unanswered("There is no quote to check. Give its words and, if you like, who said them.");
  const { best, compared } = closest(index, query, by);
  const { matches, differences } = best?.alignment ?? { matches: 0, differences: [] };
  const gaps = differences.filter(({ kind }) => kind === "missing").length;
  const exact = matches === query.length && (differences.length === 1 || (pieces.length > 1 && gaps < pieces.length));
  const evidence = best && evidenceFor(index, best);
  const isTheirs = by === undefined || (best !== undefined && evidence !== undefined && isBySpeaker(index, by, evidence, best));
  const least = by !== undefined && isTheirs ? ALTERED_OWN_WORDS : ALTERED_WORDS;
  const close = exact || (matches >= least && matches / query.length >= ALTERED);
  const steps = [
    `quote: ${count(query.length, "word")} in ${count(pieces.length, "piece")}, ${by === undefined ? "no speaker named" : `said to be by ${by}`}`,
    `compared: ${count(compared, "place")}; the closest has ${count(matches, "word")} of these in order`,
    ...(best === undefined ? [] : [`closest: ${best.article.id}#${best.passage.number} ${quoteFrom(best.article, matchedSpan(best))}`]),
    `words: ${exact ? "exact" : close ? "altered" : `too few for an altered quote, which has at least ${least} and ${100 * ALTERED} %`}`,
  ];
  const check = { kind: "check", differences: exact ? [] : differences } as const;
  if (evidence === undefined || !close) {
    const heading = "This quote isn't in the story, and neither is anything close to it.";
    return { ...check, verdict: "absent", heading, evidence: [], differences: [], steps };
  }
  const { publisher, title, passage } = evidence.citation;
  const place = `${evidence.speaker ?? "the article's own words"} in ${publisher ?? `“${title}”`}, passage ${passage}.`;
  const verdict = !exact ? "altered" : isTheirs ? "exact" : "misattributed";
  const headings = {
    exact: `Word for word${pieces.length > 1 ? ", with words left out" : ""}: ${place}`,
    misattributed: `Right words, wrong speaker: ${place}`,
    altered: `Not word for word${isTheirs ? "" : `, and not by ${by}`}: ${place}`,
  };
  const whose = `speaker: ${evidence.speaker ?? "nobody is quoted there"}${by === undefined ? "" : isTheirs ? ", as asked" : `, not ${by}`}`;
  return { ...check, verdict, heading: headings[verdict], evidence: [evidence], steps: [...steps, whose] };
}

const QUOTED = /[“"«„]([^“”"«»„]+)[”"»“]/g;
/** "… – Ada Quill", behind twelve characters or more. */
const CREDIT = /(?<=.{12})(?<!\s)\s*(?:[—–]|\s-{1,2})\s*(?<by>\p{Lu}[\p{L}.'’ -]{1,60})$/su;

/** The quote, and the name beside it: "Quill said: “…”", "“…” – Ada Quill". */
function parseQuote(text: string, speaker?: string): { quote: string; by?: string } {
  const quotations = [...text.matchAll(QUOTED)];
  const credit = CREDIT.exec(text.trim());
  const inside = quotations.map((match) => match[1] ?? "").sort((a, b) => b.length - a.length);
  const outside = text.replace(QUOTED, " ").trim();
  const quote =
    quotations.length > 0
      ? quotations.length > 1 && outside.length < 60
        ? quotations.map((match) => match[1]).join(" … ")
        : (inside[0] ?? text)
      : credit === null
        ? text
        : text.trim().slice(0, credit.index);
  const name =
    /\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|der|de|la|al|bin)\s+)*\p{Lu}[\p{L}.'’-]+)*/u.exec(quotations.length > 0 ? outside : "")?.[0] ??
    credit?.groups?.by;
  const by = speaker ?? name;
  return by === undefined ? { quote } : { quote, by };
}

/** The place of the story whose words are closest to those asked, of several the named speaker's: within one statement, or in a passage as it is. */
function closest(
  index: StoryIndex,
  query: readonly QuoteWord[],
  by: string | undefined,
): { readonly best?: Comparison; readonly compared: number } {
  let equals: Comparison[] = [];
  let most = Number.NEGATIVE_INFINITY;
  let count = 0;
  const consider = (place: Omit<Comparison, "alignment">) => {
    count++;
    const alignment = align(query, place.words);
    if (alignment === undefined) return;
    const closeness = (of: Alignment) =>
      of.matches - of.differences.filter(({ kind }) => kind !== "same").reduce((sum, { text }) => sum + text.split(" ").length, 0) / 4;
    const close = closeness(alignment);
    if (close > most) equals = [];
    if (close >= most) equals.push({ ...place, alignment });
    most = Math.max(most, close);
  };
  for (const { article, passage } of candidates(
    index,
    index.passages.search(query.map(({ key }) => key).join(" "), CANDIDATES).map(({ id }) => id),
  )) {
    consider({ article, passage, words: quoteWords(article.text, [passage]) });
    for (const statement of article.statements) {
      const content = statement.content.filter(({ start, end }) => start >= passage.start && end <= passage.end);
      if (content.length > 1) consider({ article, passage, statement, words: quoteWords(article.text, content) });
    }
  }
  const best =
    by === undefined ? equals[0] : (equals.find((place) => isBySpeaker(index, by, evidenceFor(index, place), place)) ?? equals[0]);
  return { compared: count, ...(best === undefined ? {} : { best }) };
}

/** The passages to compare, in the story's order: of two equally close places, the earlier is taken. */
function candidates({ story, passages, locate }: StoryIndex, ids: readonly string[]): LocatedPassage[] {
  if (passages.size <= CANDIDATES * 4)
    return story.articles.flatMap((article) => article.passages.map((passage) => ({ article, passage })));
  const order = new Map(story.articles.map((article, i) => [article, i]));
  const place = ({ article }: LocatedPassage) => order.get(article) ?? 0;
  return ids.flatMap((id) => locate(id) ?? []).sort((a, b) => place(a) - place(b) || a.passage.number - b.passage.number);
}

function matchedSpan({ words, alignment }: Comparison): Span {
  return { start: words[alignment.first]?.start ?? 0, end: words[alignment.last]?.end ?? 0 };
}

function statementsAt({ article, statement, ...place }: Comparison): readonly Statement[] {
  if (statement !== undefined) return [statement];
  const { start, end } = matchedSpan({ article, ...place });
  const over = ({ content }: Statement) =>
    content.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
  return article.statements.filter((candidate) => over(candidate) > (end - start) / 2).sort((a, b) => over(b) - over(a));
}

function evidenceFor(index: StoryIndex, comparison: Comparison): Evidence {
  const { article, passage } = comparison;
  const span = wholeSentences(passage, matchedSpan(comparison));
  const [statement] = statementsAt(comparison);
  const plain = excerptOf(article, passage.number, span);
  if (statement === undefined) return plain;
  const [evidence] = evidenceOf(index, [{ article, statement }]).filter(({ citation }) => citation.passage === passage.number);
  if (evidence === undefined) return plain;
  const { text: _, said: __, citation: ___, clause: ____, ...fields } = evidence;
  return { ...plain, ...fields, said: saidIn(span, [statement]) };
}

function isBySpeaker(index: StoryIndex, by: string, { speaker }: Evidence, comparison: Comparison): boolean {
  const resolution = resolveSpeaker(index, by);
  if (resolution.kind === "people" || resolution.kind === "group")
    return statementsAt(comparison).some((statement) => resolution.says({ article: comparison.article, statement }));
  if (resolution.kind === "ambiguous") return resolution.people.some(({ name }) => speaker?.includes(name));
  return statementsAt(comparison).some((statement) => speakerName(statement)?.toLowerCase().includes(by.toLowerCase()));
}

/** A quotation in a draft, with its place and the speaker whom the draft names. */
export interface DraftQuotation extends Span {
  /** Its words as the draft has them, without quotation marks around them. */
  readonly words: string;
  readonly speaker?: string;
}

/** Quotations of a draft that was read as an article is, in order, each with its speaker. A draft without quotation marks is one quotation. */
export function quotationsIn({ text, passages, statements }: AnnotatedArticle): readonly DraftQuotation[] {
  const quotations = passages.flatMap((passage) => quotationsOf(text, passage));
  if (quotations.length === 0) {
    const words = text.trim();
    return words === "" ? [] : [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, words }];
  }
  return quotations.flatMap((quotation) => {
    const words = inner(text, quotation);
    const { start, end } = quotation;
    const speaker = statements
      .map((statement) => ({ statement, shared: overlap(statement.content, quotation) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
      .map(({ statement }) => speakerName(statement))[0];
    return /[\p{L}\p{N}]/u.test(words) ? [{ start, end, words, ...(speaker === undefined ? {} : { speaker }) }] : [];
  });
}

function inner(text: string, { start, end, isClosed }: Quotation): string {
  return text
    .slice(start, end)
    .replace(/^["“„«”»'‘’`]{1,2}/, "")
    .replace(isClosed ? /["“”»«'’‘`]{1,2}$/ : /$/, "")
    .trim();
}

const overlap = (spans: readonly Span[], { start, end }: Span): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
