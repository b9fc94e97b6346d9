import type { AnnotatedArticle } from "../model.ts";
import type { Knowledge } from "../search/story-index.ts";
import { contentWords } from "../text/tokens.ts";
import type { Candidate } from "./features.ts";
import type { QuestionTerms } from "./question-terms.ts";
import { viewPassage } from "./sentence-view.ts";

/** A sentence of a story that may answer. */
export interface StoryCandidate extends Candidate {
  readonly article: AnnotatedArticle;
  /** Number of its passage. */
  readonly number: number;
}

const PASSAGES = 20;

/** The sentences of the passages that the question's words lead to and that hold any of them, or follow one that does. */
export function retrieve({ passages, locate }: Knowledge, { words, terms }: QuestionTerms): StoryCandidate[] {
  return passages.search(words, PASSAGES).flatMap(({ id, score }) => {
    const found = locate(id);
    if (found === undefined) return [];
    const { article, passage } = found;
    const views = viewPassage(article, passage);
    const context = new Set(contentWords(`${article.title} ${passage.heading ?? ""}`).map(({ stem }) => stem));
    return views.flatMap((view, at) => {
      if (!terms.some(({ stem }) => view.places.has(stem) || view.meant.has(stem))) return [];
      return [{ article, number: passage.number, view, passage: views, at, place: passage.number + at - 1, passageScore: score, context }];
    });
  });
}
