import type { Answer } from "../../../src/model.ts";

/** A reader's question on a real story, with what its answer must hold, as written down before it was first asked. */
export interface RealQuestion {
  readonly id: string;
  readonly story: string;
  readonly question: string;
  readonly context?: readonly string[];
  readonly kind: string;
  /** Of statements each must be found; of facts one, in the first excerpt. */
  readonly expected: readonly string[] | null;
  /** Other people's words. */
  readonly forbidden?: readonly string[];
  readonly verdict?: string;
}

/** How many of each were right, of how many. */
export interface RealScore {
  readonly facts: readonly [right: number, all: number];
  readonly statements: readonly [found: number, all: number];
  readonly others: readonly [shown: number, all: number];
  readonly checks: readonly [right: number, all: number];
  readonly silent: readonly [right: number, all: number];
  /** The questions not answered right, a line each. */
  readonly misses: readonly string[];
}

const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');

/** Scores answers: a fact is right where its key stands in the first excerpt, a statement is found where its key stands in any. */
export function scoreReal(questions: readonly RealQuestion[], answerTo: (question: RealQuestion) => Answer): RealScore {
  const counts = { facts: [0, 0], statements: [0, 0], others: [0, 0], checks: [0, 0], silent: [0, 0] } satisfies Record<string, number[]>;
  const misses: string[] = [];
  const add = (to: number[], right: number, all: number) => {
    to[0] = (to[0] ?? 0) + right;
    to[1] = (to[1] ?? 0) + all;
  };
  for (const question of questions) {
    const answer = answerTo(question);
    const texts = answer.evidence.map(({ text }) => plain(text));
    const keys = (question.expected ?? []).map(plain);
    const holds = (text: string | undefined) => keys.some((key) => text?.includes(key) === true);
    let right = false;
    if (question.kind === "silent") {
      right = !answer.answered;
      add(counts.silent, right ? 1 : 0, 1);
    } else if (question.kind === "check") {
      right = answer.kind === "check" && answer.verdict === question.verdict;
      add(counts.checks, right ? 1 : 0, 1);
    } else if (question.kind === "said") {
      const found = keys.filter((key) => texts.some((text) => text.includes(key))).length;
      const wrong = texts.filter((text) => (question.forbidden ?? []).some((key) => text.includes(plain(key)))).length;
      add(counts.statements, found, keys.length);
      add(counts.others, wrong, texts.length);
      right = found === keys.length && wrong === 0;
    } else {
      right = holds(texts[0]);
      add(counts.facts, right ? 1 : 0, 1);
    }
    if (!right) misses.push(`${question.id} ${question.kind}: ${question.question} | ${answer.heading}`);
  }
  const [facts, statements, others, checks, silent] = [counts.facts, counts.statements, counts.others, counts.checks, counts.silent].map(
    ([right = 0, all = 0]) => [right, all] as const,
  );
  const none = [0, 0] as const;
  return {
    facts: facts ?? none,
    statements: statements ?? none,
    others: others ?? none,
    checks: checks ?? none,
    silent: silent ?? none,
    misses,
  };
}
