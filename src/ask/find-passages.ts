import type { Knowledge } from "../search/story-index.ts";
import type { Excerpt } from "./excerpt.ts";
import { rankSentences } from "./rank.ts";

/** Excerpts that answer a question, the best first; none where the story doesn't say, with the reason. */
export interface FoundPassages {
  readonly excerpts: readonly Excerpt[];
  /** What was missing, in words: "Nothing here mentions Obama." */
  readonly reason?: string;
  /** What fired and why, a line each. */
  readonly explanation: readonly string[];
}

/** Chooses the sentences that answer a question, or abstains. Pure. */
export function findPassages({ story, passages }: Knowledge, question: string): FoundPassages {
  const candidates = passages.search(question, 20).flatMap(({ id }) => {
    const article = story.articles.find(({ id: name }) => id.startsWith(`${name}#`));
    const passage = article?.passages.find(({ number }) => id.endsWith(`#${number}`));
    if (article === undefined || passage === undefined) return [];
    return passage.sentences.map(({ start, end }) => ({ article, passage: passage.number, start, end }));
  });
  const { scores, answer } = rankSentences(
    question,
    candidates.map(({ article, start, end }) => article.text.slice(start, end)),
  );
  if (answer === null) return { excerpts: [], reason: "The story doesn't say.", explanation: [] };
  const best = candidates.map((excerpt, i) => ({ excerpt, score: scores[i] ?? 0 })).sort((a, b) => b.score - a.score);
  return {
    excerpts: best.slice(0, 3).map(({ excerpt }) => excerpt),
    explanation: best.slice(0, 3).map(({ score }) => `coverage ${score.toFixed(2)}`),
  };
}
