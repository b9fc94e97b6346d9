import { excerptOf } from "../../answer/evidence.ts";
import type { AnnotatedArticle, Difference, Evidence, Passage, Span, Statement, Story } from "../../model.ts";
import { perStory } from "../../story/per-story.ts";
import type { Located, StoryIndex } from "../../story/story-index.ts";
import { type Outcome, unanswered } from "../outcome.ts";
import { resolveSpeaker } from "../statements/resolve-speaker.ts";
import { evidenceOf, saidIn, speakerName, wholeSentences } from "../statements/statement-evidence.ts";
import { type Alignment, align, type QuoteWord, quoteWords } from "./align.ts";

/** Share of the asked words that must stand in the story in this order for the quote to be an altered one, and at least so many words. */
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
  readonly held: readonly QuoteWord[];
  readonly statement?: Statement;
}

/** Is this quote in the story, word for word, and whose is it. The text may be the bare quote or hold it in marks beside a name. */
export function answerCheck(index: StoryIndex, text: string, speaker?: string): Outcome {
  const { quote, by } = parseQuote(text, speaker);
  const pieces = quote.split(/\s*(?:\[?(?:…|\.\.\.)\]?)\s*/).filter((piece) => quoteWords(piece).length > 0);
  const asked = quoteWords(pieces.join(" "));
  if (asked.length === 0) return unanswered("There are no words to check. Give the quote and, if you like, the speaker.");
  const found = closest(index, asked);
  const share = found === undefined ? 0 : found.alignment.matched / asked.length;
  const gapsOnly =
    pieces.length > 1 && found !== undefined && found.alignment.differences.filter(({ kind }) => kind === "missing").length < pieces.length;
  const exact = found !== undefined && found.alignment.matched === asked.length && (found.alignment.differences.length === 1 || gapsOnly);
  const least =
    found !== undefined && by !== undefined && isBySpeaker(index.story, by, evidenceFor(index.story, found), found)
      ? ALTERED_OWN_WORDS
      : ALTERED_WORDS;
  if (found === undefined || !(exact || (share >= ALTERED && found.alignment.matched >= least)))
    return {
      kind: "check",
      verdict: "absent",
      heading: "This quote isn't in the story, and nothing close to it is.",
      evidence: [],
      differences: [],
    };
  const evidence = evidenceFor(index.story, found);
  const differences: readonly Difference[] = exact ? [] : found.alignment.differences;
  const { publisher, title, passage } = evidence.citation;
  const place = `${evidence.speaker ?? "the article's own words"} in ${publisher ?? `“${title}”`}, passage ${passage}.`;
  if (by !== undefined && !isBySpeaker(index.story, by, evidence, found))
    return {
      kind: "check",
      verdict: exact ? "misattributed" : "altered",
      heading: exact ? `Right words, wrong speaker: ${place}` : `Not word for word, and not by ${by}: ${place}`,
      evidence: [evidence],
      differences,
    };
  if (!exact) return { kind: "check", verdict: "altered", heading: `Not word for word: ${place}`, evidence: [evidence], differences };
  return {
    kind: "check",
    verdict: "exact",
    heading: `Word for word${pieces.length > 1 ? ", with words left out" : ""}: ${place}`,
    evidence: [evidence],
    differences,
  };
}

/** The quote, and the name beside it: "Quill said: “…”", "“…” – Ada Quill". */
function parseQuote(text: string, speaker?: string): { quote: string; by?: string } {
  const marked = [...text.matchAll(/[“"«„]([^“”"«»„]+)[”"»“]/g)];
  const line = /^(?<quote>.{12,}?)\s*(?:[—–]|\s-{1,2})\s*(?<by>\p{Lu}[\p{L}.'’ -]{1,60})$/su.exec(text.trim());
  const inside = marked.map((match) => match[1] ?? "").sort((a, b) => b.length - a.length);
  const outside = marked.reduce((rest, match) => rest.replace(match[0], " "), text).trim();
  const quote =
    marked.length > 0
      ? marked.length > 1 && outside.length < 60
        ? marked.map((match) => match[1]).join(" … ")
        : (inside[0] ?? text)
      : (line?.groups?.quote ?? text);
  const name =
    /\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|der|de|la|al|bin)\s+)*\p{Lu}[\p{L}.'’-]+)*/u.exec(marked.length > 0 ? outside : "")?.[0] ??
    line?.groups?.by;
  const by = speaker ?? name;
  return by === undefined ? { quote } : { quote, by };
}

/** The place of the story whose words are closest to those asked: within one statement, or in a passage as it stands. */
function closest(index: StoryIndex, asked: readonly QuoteWord[]): Comparison | undefined {
  let best: Comparison | undefined;
  const consider = (found: Omit<Comparison, "alignment">) => {
    const alignment = align(asked, found.held);
    if (alignment === undefined) return;
    const worth = (of: Alignment) =>
      of.matched - of.differences.filter(({ kind }) => kind !== "same").reduce((sum, { text }) => sum + text.split(" ").length, 0) / 4;
    if (best === undefined || worth(alignment) > worth(best.alignment)) best = { ...found, alignment };
  };
  for (const { article, passage } of candidates(
    index,
    index.passages.search(asked.map(({ key }) => key).join(" "), CANDIDATES).map(({ id }) => id),
  )) {
    consider({ article, passage, held: quoteWords(article.text, [passage]) });
    for (const statement of article.statements) {
      const content = statement.content.filter(({ start, end }) => start >= passage.start && end <= passage.end);
      if (content.length > 1) consider({ article, passage, statement, held: quoteWords(article.text, content) });
    }
  }
  return best;
}

const places = perStory((story) => new Map(story.articles.map((article, i) => [article, i])));

/** The passages to compare, in the story's order: of two places as close, the earlier is told. */
function candidates({ story, passages, locate }: StoryIndex, ids: readonly string[]): Located[] {
  if (passages.size <= CANDIDATES * 4)
    return story.articles.flatMap((article) => article.passages.map((passage) => ({ article, passage })));
  const order = places(story);
  const place = ({ article }: Located) => order.get(article) ?? 0;
  return ids.flatMap((id) => locate(id) ?? []).sort((a, b) => place(a) - place(b) || a.passage.number - b.passage.number);
}

function matchedSpan({ held, alignment }: Comparison): Span {
  return { start: held[alignment.first]?.start ?? 0, end: held[alignment.last]?.end ?? 0 };
}

function statementsAt({ article, statement, ...found }: Comparison): readonly Statement[] {
  if (statement !== undefined) return [statement];
  const { start, end } = matchedSpan({ article, ...found });
  const over = ({ content }: Statement) =>
    content.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
  return article.statements.filter((candidate) => over(candidate) > (end - start) / 2).sort((a, b) => over(b) - over(a));
}

function evidenceFor(story: Story, found: Comparison): Evidence {
  const { article, passage } = found;
  const span = wholeSentences(passage, matchedSpan(found));
  const [statement] = statementsAt(found);
  const plain = excerptOf(article, passage.number, span);
  if (statement === undefined) return plain;
  const [spoken] = evidenceOf(story, [{ article, statement }]).filter(({ citation }) => citation.passage === passage.number);
  if (spoken === undefined) return plain;
  const { text: _, said: __, citation: ___, clause: ____, ...fields } = spoken;
  return { ...plain, ...fields, said: saidIn(span, [statement]) };
}

function isBySpeaker(story: Story, by: string, { speaker }: Evidence, found: Comparison): boolean {
  const meant = resolveSpeaker(story, by);
  if (meant.kind === "people" || meant.kind === "group")
    return statementsAt(found).some((statement) => meant.says({ article: found.article, statement }));
  if (meant.kind === "ambiguous") return meant.people.some(({ name }) => speaker?.includes(name));
  return statementsAt(found).some((statement) => speakerName(statement)?.toLowerCase().includes(by.toLowerCase()));
}
