import type { StoryIndex } from "../../story/story-index.ts";
import type { Excerpt } from "../excerpt.ts";
import { abstain } from "./answerability.ts";
import { grow } from "./expand.ts";
import { FEATURES } from "./features.ts";
import { retrieve } from "./retrieve.ts";
import { type Scored, scoreAll, withDeedFirst } from "./score.ts";
import { readTerms } from "./terms.ts";
import { CHOOSE } from "./weights.ts";

/** Excerpts that answer a question, the best first; none where the story doesn't say, with the reason. */
export interface FoundPassages {
  readonly excerpts: readonly Excerpt[];
  /** What was missing, in words: "Nothing here mentions Obama." */
  readonly reason?: string;
  /** What fired and why, a line each. */
  readonly explanation: readonly string[];
}

/** Excerpts of an answer, at most. */
const EXCERPTS = 3;
/** Further excerpts are shown while they are less than so much less likely than the best, in log odds: readers read them all. */
const BESIDE = 2.5;

/** Chooses the sentences that answer a question, or abstains. Pure. */
export function findPassages(knowledge: StoryIndex, question: string): FoundPassages {
  const { size, holding, capitals, repair } = knowledge.passages;
  const asked = readTerms(question, {
    size,
    holding,
    capitals,
    repair,
    sideBySide: (first, second) => standTogether(knowledge, first, second),
  });
  const byWorth = scoreAll(asked, retrieve(knowledge, asked));
  const [best] = byWorth;
  const likeliest = best === undefined ? undefined : grow(best, byWorth);
  const { reason, trust } = abstain(asked, byWorth, likeliest);
  const scored = likeliest === undefined ? byWorth : withDeedFirst(asked, byWorth, likeliest);
  const explanation = [
    ...asked.repaired.map(({ from, to }) => `"${from}" was taken for "${to}"`),
    `asks for a ${asked.wanted}: ${asked.terms.map(({ word, worth }) => `${word} ${worth.toFixed(2)}`).join(", ")}`,
    `trust ${trust.toFixed(2)}`,
    ...scored.slice(0, EXCERPTS).map(explain),
  ];
  return reason === undefined ? { excerpts: choose(scored), explanation } : { excerpts: [], reason, explanation };
}

/** Passages looked through for two words side by side: the index puts those that have them first. */
const LIKELY = 5;

function standTogether({ passages, locate }: StoryIndex, first: string, second: string): boolean {
  const pair = new RegExp(`\\b${first}[- ]${second}`, "i");
  return passages.search(`${first} ${second}`, LIKELY).some(({ id }) => {
    const found = locate(id);
    return found !== undefined && pair.test(found.article.text.slice(found.passage.start, found.passage.end));
  });
}

/** The best sentences, each with what it needs around it, none inside another's; the best with the sentence that names what it speaks of. */
function choose(scored: readonly Scored[]): Excerpt[] {
  const excerpts: Excerpt[] = [];
  const best = scored[0]?.score ?? 0;
  for (const chosen of scored) {
    if (excerpts.length === EXCERPTS || chosen.score < best - BESIDE) break;
    const { article, view } = chosen.candidate;
    const shown = excerpts.some((other) => other.article === article && view.start >= other.start && view.end <= other.end);
    if (shown) continue;
    const excerpt = grow(chosen, scored);
    excerpts.push(excerpt);
    const named = excerpts.length === 1 ? namedBefore(chosen, excerpt) : undefined;
    if (named !== undefined) excerpts.push(named);
  }
  return excerpts;
}

/** The sentence before a passage whose first sentence begins with a pronoun that nothing resolves: in news it says what "it" is. */
function namedBefore({ candidate }: Scored, { article, passage, start }: Excerpt): Excerpt | undefined {
  const first = candidate.around[candidate.own.from];
  const [own, before] = [article.passages[passage - 1], article.passages[passage - 2]];
  if (first?.start !== start || !first.pronoun || first.resolved || own?.heading !== before?.heading) return undefined;
  const sentence = before?.sentences.at(-1);
  return sentence && { article, passage: passage - 1, start: sentence.start, end: sentence.end };
}

function explain({ candidate, values, score }: Scored): string {
  const parts = FEATURES.map((name, i) => [name, (CHOOSE[name] ?? 0) * (values[i] ?? 0)] as const).filter(
    ([, worth]) => Math.abs(worth) > 0.1,
  );
  return `${score.toFixed(2)} ${candidate.article.id}#${candidate.number}: ${parts.map(([name, worth]) => `${name} ${worth.toFixed(2)}`).join(", ")}`;
}
