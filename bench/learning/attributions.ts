import { findPeople } from "../../src/annotate/people/find-people.ts";
import { findStatements } from "../../src/annotate/statements/find-statements.ts";
import type { Span } from "../../src/model.ts";
import { analyze } from "../../src/text/analyze.ts";

/** An article in which people marked who said what: spans in code points. */
export interface LabelledArticle {
  readonly text: string;
  readonly attributions: readonly {
    readonly kind: "direct" | "mixed" | "indirect";
    readonly content: readonly (readonly [number, number])[];
  }[];
}

/** A quotation that no verb of saying claims: its features, and whether keeping it finds a statement that is else missed. */
export interface LabelledQuotation {
  readonly row: readonly number[];
  readonly right: boolean;
}

/** The share of a marked statement that must be covered for it to count as found. */
const FOUND = 0.3;

/** The quotations of an article that are weighed, labelled: right where one covers a marked statement that the sure patterns leave. */
export function labelledQuotations({ text, attributions }: LabelledArticle): LabelledQuotation[] {
  const analysis = analyze(text);
  const people = findPeople(analysis);
  const weighed: { readonly row: readonly number[]; readonly at: Span }[] = [];
  const sure = findStatements(analysis, people, (row, { start, end }) => {
    weighed.push({ row, at: { start, end } });
    return false;
  });
  const every = findStatements(analysis, people, () => true);
  const offsets = codePoints(text);
  const marked = attributions
    .filter(({ kind }) => kind !== "indirect")
    .map(({ content }) => content.map(([from, to]) => ({ start: offsets[from] ?? 0, end: offsets[to] ?? 0 })))
    .filter((content) => !sure.some((statement) => covers(statement.content, content)));
  return weighed.map(({ row, at }) => {
    const kept = every.find(({ content }) => common(content, [at]) > 0)?.content ?? [];
    return { row, right: marked.some((content) => covers(kept, content) && common(content, [at]) > 0) };
  });
}

const covers = (found: readonly Span[], marked: readonly Span[]) => common(found, marked) > FOUND * common(marked, marked);

/** Characters that both have; pieces of one don't overlap. */
function common(some: readonly Span[], others: readonly Span[]): number {
  return some.reduce(
    (sum, one) =>
      sum + others.reduce((inner, other) => inner + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0),
    0,
  );
}

/** The UTF-16 offset of every code point, and of the end. */
function codePoints(text: string): readonly number[] {
  let at = 0;
  const offsets = Array.from(text, (character) => {
    at += character.length;
    return at - character.length;
  });
  return [...offsets, at];
}
