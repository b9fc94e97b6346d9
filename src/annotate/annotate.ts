import type { Analysis, AnnotatedArticle, Annotations } from "../model.ts";
import { analyze } from "../text/analyze.ts";
import { findDates } from "./dates/find-dates.ts";
import { findEvents } from "./dates/find-events.ts";
import { findPeople, type KnownPerson } from "./people/find-people.ts";
import { findStatements } from "./statements/find-statements.ts";

/** All that is annotated in one text. `published` (ISO 8601) is the reference of relative dates; without it they stay unresolved. */
export function annotate(analysis: Analysis, published?: string): Annotations {
  const { people, mentions } = findPeople(analysis);
  const dates = findDates(analysis, published);
  return {
    people,
    mentions,
    statements: findStatements(analysis, { people, mentions }),
    dates,
    events: findEvents(analysis, dates, published),
  };
}

/** An article with its people and statements found anew, by these full names of people whom it may call by their surname alone. */
export function annotateKnowing(article: AnnotatedArticle, people: readonly KnownPerson[]): AnnotatedArticle {
  if (people.length === 0) return article;
  const analysis = analyze(article.text);
  const names = findPeople(analysis, people);
  return { ...article, ...names, statements: findStatements(analysis, names) };
}
