import { type IndexedSentence, type Ranking, ranked } from "./candidates.ts";
import type { QuestionTerms } from "./terms.ts";
import { typeTest, valueMatching } from "./type-test.ts";

/** Questions of at most so many words to ask about lean on the value asked for: they share few words with any sentence. */
const SHORT = 4;
/** What is added to a sentence's score where it gives a value of the kind asked for, or the measure; and where all other articles likely give the same value. */
const FOR = { value: 1.5, measure: 1, agreement: 1 } as const;
const IS_GIVEN = /^(?:money|share|age|duration|count)$/;

/** The order of a short question's sentences with those before that give what it asks for, and on which several articles agree. */
export function preferGiven(question: QuestionTerms, { scored, chances }: Ranking): Ranking {
  const { terms, value } = question;
  if (terms.length > SHORT) return { scored, chances };
  const valuesOf = value !== undefined && IS_GIVEN.test(value) ? valueMatching(question) : undefined;
  const measureMet = terms.some(({ measures }) => measures !== undefined) ? typeTest(question) : undefined;
  const agreement = agreementOf(question, { scored, chances });
  const bonus = (sentence: IndexedSentence): number =>
    (valuesOf?.(sentence).hasValue === true ? FOR.value : 0) +
    (measureMet?.(sentence) === 1 ? FOR.measure : 0) +
    FOR.agreement * (agreement.get(sentence) ?? 0);
  return ranked(scored.map((one) => ({ ...one, score: one.score + bonus(one.candidate.sentence) })));
}

/** How likely the answer stands in other articles that give one of a sentence's values: names for who and where, numbers for how many and when. */
function agreementOf(question: QuestionTerms, { scored, chances }: Ranking): ReadonlyMap<IndexedSentence, number> {
  const asked = new Set(question.terms.flatMap(({ stem, synonyms }) => [stem, ...synonyms]));
  const { value } = question;
  const byName = value === "person" || value === "place" || value === "time";
  const byNumber = value !== undefined && value !== "person" && value !== "place" && value !== "reason";
  const valuesIn = ({ words, names }: IndexedSentence): ReadonlySet<string> =>
    new Set(
      words
        .filter(({ stem, capital }) => !asked.has(stem) && ((byNumber && /\d/.test(stem)) || (byName && capital && names.has(stem))))
        .map(({ stem }) => stem),
    );
  const reports = scored.map(({ candidate: { sentence, article } }) => ({
    sentence,
    article: article.id,
    chance: chances.get(sentence) ?? 0,
    values: valuesIn(sentence),
  }));
  const support = new Map<string, { readonly article: string; readonly chance: number }[]>();
  for (const { article, chance, values } of reports)
    for (const one of values) support.set(one, [...(support.get(one) ?? []), { article, chance }]);
  const byOthers = (own: string, value: string) =>
    (support.get(value) ?? []).reduce((sum, { article, chance }) => (article === own ? sum : sum + chance), 0);
  return new Map(
    reports.map(({ sentence, article, values }) => [sentence, Math.max(0, ...[...values].map((value) => byOthers(article, value)))]),
  );
}
