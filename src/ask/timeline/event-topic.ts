import type { AnnotatedArticle, Span } from "../../model.ts";
import { words } from "../../text/tokens.ts";
import type { Topic } from "../question/topic.ts";

/** How many sentences on a topic is still meant by "the talks" or "it" after it was last named. */
const MEMORY = 6;

/** Which excerpts of an article are about a topic: they name it, or speak on of it by its headword ("the talks") or a pronoun soon after. */
export function onTopic(article: AnnotatedArticle, { alternatives }: Topic): (excerpt: Span) => boolean {
  const held = stemsOf(article);
  const tests = alternatives
    .filter((stems) => stems.every((stem) => held.has(stem)))
    .map((stems) => namingOne(article, [...new Set(stems)]));
  return (excerpt) => tests.some((told) => told.has(excerpt.start));
}

/** The stems of an article's words. */
const stemsOf = ({ text }: AnnotatedArticle): ReadonlySet<string> => new Set(words(text).map(({ stem }) => stem));

/** The starts of the sentences that are about a topic of these stems. */
function namingOne(article: AnnotatedArticle, stems: readonly string[]): ReadonlySet<number> {
  const told = new Set<number>();
  let since = Number.POSITIVE_INFINITY;
  for (const passage of article.passages) {
    let first = true;
    for (const { start, end } of passage.sentences) {
      const sentence = words(article.text.slice(start, end));
      const held = new Set(sentence.map(({ stem }) => stem));
      const named = stems.every((stem) => held.has(stem));
      const meant =
        since < MEMORY &&
        (continues(sentence, stems) ||
          (!first && since === 1 && /^(?:It|They|These|This|Those)$/.test(article.text.slice(start, end).split(/\s/, 1)[0] ?? "")));
      if (named || meant) {
        told.add(start);
        since = 0;
      }
      since++;
      first = false;
    }
  }
  return told;
}

/** Whether a sentence speaks of the topic by a definite headword: "the talks", "that agreement". */
function continues(sentence: readonly { readonly word: string; readonly stem: string }[], stems: readonly string[]): boolean {
  return sentence.some(
    ({ stem }, i) =>
      /^(?:the|these|those|that|this|such)$/.test(sentence[i - 1]?.word ?? "") &&
      stems.some((asked) => stem === asked || alike(stem, asked)),
  );
}

/** Words of one root: "agreement" and "Agreed". */
function alike(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length, 7);
  return shared >= 4 && Math.max(a.length, b.length) - shared <= 5 && a.slice(0, shared) === b.slice(0, shared);
}
