import type { Span } from "../../model.ts";
import type { Excerpt } from "../evidence.ts";
import { type IndexedSentence, indexPassage, type Ranking, type Scored } from "./candidates.ts";

/** Excerpts of an answer, at most. */
const EXCERPTS = 3;
/** Further excerpts are shown while they are less than so much less likely than the best, in log odds: readers read them all. */
export const BEHIND_BEST = 2.5;
/** Characters of an excerpt, at most, unless its sentence alone is longer. */
const ROOM = 600;
/** What a character costs, in chances that the answer is shown: readers read them all. */
const CHARACTER = 1 / 2600;
/** Chance that the answer is in a neighbour that shares no word with the question, as a share of the likely sentence's chance. */
const BESIDE = 0.05;
/** Cost of beginning with a pronoun whose noun comes before. */
const DANGLING = 0.1;

/** What would be shown: the best sentences, each with what it needs around it, none inside another's; after the best the sentence that names what it speaks of. */
export function expand(ranking: Ranking): readonly Excerpt[] {
  const excerpts: Excerpt[] = [];
  const best = ranking.scored[0]?.score ?? 0;
  for (const scored of ranking.scored) {
    if (excerpts.length === EXCERPTS || scored.score < best - BEHIND_BEST) break;
    const { article, sentence } = scored.candidate;
    if (excerpts.some((other) => other.article === article && sentence.start >= other.start && sentence.end <= other.end)) continue;
    const excerpt = expandSentence(scored, ranking);
    excerpts.push(excerpt);
    const antecedent = excerpts.length === 1 ? sentenceBefore(scored, excerpt) : undefined;
    if (antecedent !== undefined) excerpts.push(antecedent);
  }
  return excerpts;
}

/**
 * The sentences of the passage around a scored one, in a row, that together most likely contain the answer and what is needed to
 * understand it, at so much a character.
 */
export function expandSentence({ candidate }: Pick<Scored, "candidate">, { chances }: Pick<Ranking, "chances">): Excerpt {
  const { article, number, around, at, own } = candidate;
  const sure = around.map((sentence) => chances.get(sentence) ?? 0);
  const gains = sure.map((chance, i) => chance + BESIDE * Math.max(sure[i - 1] ?? 0, sure[i + 1] ?? 0));
  const span = (from: number, to: number) => ({ start: around[from]?.start ?? 0, end: around[to]?.end ?? 0 });
  let best = { from: at, to: at, gain: Number.NEGATIVE_INFINITY };
  for (let from = at; from >= own.from; from--) {
    let sum = gains.slice(from, at).reduce((total, part) => total + part, 0);
    for (let to = at; to < own.to; to++) {
      const { start, end } = span(from, to);
      if (from < to && end - start > ROOM) break;
      sum += gains[to] ?? 0;
      const dangling = from > own.from && around[from]?.startsWithPronoun === true ? DANGLING : 0;
      const gain = sum - (end - start) * CHARACTER - dangling;
      if (gain > best.gain) best = { from, to, gain };
    }
  }
  return { article, passage: number, ...span(best.from, best.to) };
}

/** How many passages back to look for the name that a pronoun means. */
const LOOK_BACK = 3;

/** The sentence that says what a pronoun means at the beginning of a passage: the last that names whom it is known to mean, else the one before. */
function sentenceBefore({ candidate }: Scored, { article, passage, start }: Excerpt): Excerpt | undefined {
  const first = candidate.around[candidate.own.from];
  const [own, before] = [article.passages[passage - 1], article.passages[passage - 2]];
  if (own === undefined || before === undefined || first?.start !== start || !first.startsWithPronoun || own.heading !== before.heading)
    return undefined;
  const mention = article.passages
    .slice(Math.max(0, passage - 1 - LOOK_BACK), passage - 1)
    .filter(({ heading }) => heading === own.heading)
    .flatMap((earlier) => indexPassage(article, earlier).map((sentence) => ({ passage: earlier.number, sentence })))
    .findLast(({ sentence: { positions } }) => [...first.referents].some((stem) => positions.has(stem)));
  if (mention !== undefined) return { article, passage: mention.passage, start: mention.sentence.start, end: mention.sentence.end };
  const sentence = before.sentences.at(-1);
  return sentence && { article, passage: before.number, start: sentence.start, end: sentence.end };
}

/** Those of some sentences that lie in an excerpt. */
export function sentencesIn({ start, end }: Span, sentences: readonly IndexedSentence[]): readonly IndexedSentence[] {
  return sentences.filter((sentence) => sentence.start >= start && sentence.end <= end);
}
