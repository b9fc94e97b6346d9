import type { Excerpt } from "../excerpt.ts";
import { type Answerability, sentencesShown } from "./answerability.ts";
import { matchesTerm } from "./matches.ts";
import type { Ranking } from "./ranking.ts";
import type { QuestionTerms, Term } from "./terms.ts";

const UNKNOWN = "The story doesn't say.";
const LACKS = { time: "The story doesn't say when.", age: "The story gives no age." } as const;

/** The first name in a question that the story doesn't contain, not even misspelt; a word of no language counts as one. */
export function unknownName({ terms }: QuestionTerms): Term | undefined {
  return terms.find(({ known, proper }) => !known && proper);
}

/** The reason for abstaining, in words that are true of the story: what it lacks, else which two words no sentence holds together, else no more than that. */
export function reasonForAbstaining(
  question: QuestionTerms,
  ranking: Ranking,
  excerpt: Excerpt | undefined,
  { logOdds, threshold, lack }: Pick<Answerability, "logOdds" | "threshold" | "lack">,
): string {
  const { terms } = question;
  const name = unknownName(question);
  if (name !== undefined) return `Nothing here mentions ${name.surface}.`;
  const absent = rarestOf(terms.filter(({ known }) => !known));
  if (absent !== undefined) return `The story doesn't say anything about ${absent.surface}.`;
  if (lack !== undefined && logOdds >= threshold) return LACKS[lack];
  const sentences = sentencesShown(ranking, excerpt);
  const matches = (term: Term) => sentences.some((sentence) => matchesTerm(term, sentence));
  const words = terms.filter(({ measures }) => measures === undefined);
  const [present, missing] = [rarestOf(words.filter(matches)), rarestOf(words.filter((term) => !matches(term)))];
  if (present === undefined || missing === undefined) return UNKNOWN;
  const standTogether = ranking.scored.some(({ candidate: { around, own } }) =>
    [present, missing].every((term) =>
      around
        .slice(own.from, own.to)
        .some((sentence) => matchesTerm(term, sentence) || term.related.some((other) => sentence.positions.has(other))),
    ),
  );
  return standTogether ? UNKNOWN : `The story doesn't mention “${missing.surface}” together with “${present.surface}”.`;
}

function rarestOf(terms: readonly Term[]): Term | undefined {
  return terms.toSorted((a, b) => b.idf - a.idf)[0];
}
