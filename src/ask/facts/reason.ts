import { holdsTerm } from "./holds.ts";
import type { Scored } from "./score.ts";
import type { SentenceView } from "./sentence-context.ts";
import type { QuestionTerms, Term } from "./terms.ts";

/** Why nothing is shown, in words that are true of the story: what it lacks, else what no sentence found holds together, else no more than that. */
export function missingFrom(
  { terms }: QuestionTerms,
  scored: readonly Scored[],
  excerpt: readonly SentenceView[],
  kind?: "time" | "age",
): string {
  const absent = terms.filter(({ known }) => !known);
  const name = absent.find((term) => term.name);
  if (name !== undefined) return `Nothing here mentions ${name.surface}.`;
  const rarest = rarestOf(absent);
  if (rarest !== undefined) return `The story doesn't say anything about ${rarest.surface}.`;
  if (kind !== undefined) return `What was found on this tells no ${kind}.`;
  const holds = (term: Term) => excerpt.some((view) => holdsTerm(term, view));
  const words = terms.filter(({ measures }) => measures === undefined);
  const lacked = rarestOf(words.filter((term) => !holds(term)));
  const held = rarestOf(words.filter(holds));
  if (lacked === undefined || held === undefined) return "The story doesn't say.";
  const together = scored.some(({ candidate }) =>
    [lacked, held].every((term) =>
      candidate.around
        .slice(candidate.own.from, candidate.own.to)
        .some((view) => holdsTerm(term, view) || term.kin.some((other) => view.places.has(other))),
    ),
  );
  return together ? "The story doesn't say." : `Nothing found here speaks of “${held.surface}” together with “${lacked.surface}”.`;
}

function rarestOf(terms: readonly Term[]): Term | undefined {
  return terms.toSorted((a, b) => b.worth - a.worth)[0];
}
