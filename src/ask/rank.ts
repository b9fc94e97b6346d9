import { contentWords } from "../text/tokens.ts";

/** The worth of each sentence as an answer (finite, higher is better, comparable between questions), and which one answers, if any. */
export function rankSentences(question: string, sentences: readonly string[]): { scores: number[]; answer: number | null } {
  const asked = new Set(contentWords(question).map(({ stem }) => stem));
  const scores = sentences.map((sentence, i) => {
    const held = new Set(contentWords(sentence).map(({ stem }) => stem));
    return [...asked].filter((stem) => held.has(stem)).length / Math.max(1, asked.size) - i / 1e6;
  });
  const best = scores.indexOf(Math.max(...scores));
  return { scores, answer: (scores[best] ?? 0) > 0.6 ? best : null };
}
