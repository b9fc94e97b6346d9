import type { Difference, Span } from "../../model.ts";
import { fold } from "../../text/normalize.ts";

/** A word as quotes are compared by: without marks, brackets and case. */
export interface QuoteWord extends Span {
  readonly text: string;
  readonly key: string;
}

/** The words of a text for comparison; marks between words count for nothing. */
export function quoteWords(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): QuoteWord[] {
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^\s—–…]+/g)].flatMap((match) => {
      const key = fold(match[0])
        .replace(/[^\p{L}\p{N}'%$€£-]/gu, "")
        .replace(/^['-]+|['-]+$/g, "");
      return key === "" ? [] : [{ start: start + match.index, end: start + match.index + match[0].length, text: match[0], key }];
    }),
  );
}

/** How the asked words lie in those of a text: the stretch of the text from first to last, and what differs. */
export interface Alignment {
  readonly first: number;
  readonly last: number;
  readonly matches: number;
  readonly differences: readonly Difference[];
}

/**
 * The stretch of `source` closest to `query`, word by word: Needleman-Wunsch with free ends in `source`, a match worth 2, a gap -1.
 * Cost grows with the product of the lengths.
 */
export function align(query: readonly QuoteWord[], source: readonly QuoteWord[]): Alignment | undefined {
  const width = source.length + 1;
  const scores = new Int32Array((query.length + 1) * width);
  for (let i = 1; i <= query.length; i++) {
    scores[i * width] = -i;
    for (let j = 1; j < width; j++) {
      const same = query[i - 1]?.key === source[j - 1]?.key ? (scores[(i - 1) * width + j - 1] ?? 0) + 2 : Number.NEGATIVE_INFINITY;
      scores[i * width + j] = Math.max(same, (scores[(i - 1) * width + j] ?? 0) - 1, (scores[i * width + j - 1] ?? 0) - 1);
    }
  }
  let at = 0;
  for (let j = 1; j < width; j++) if ((scores[query.length * width + j] ?? 0) > (scores[query.length * width + at] ?? 0)) at = j;
  const steps: { kind: Difference["kind"]; text: string; sourceIndex: number }[] = [];
  let [i, j] = [query.length, at];
  while (i > 0) {
    const score = scores[i * width + j];
    const [word, own] = [query[i - 1], source[j - 1]];
    if (j > 0 && word !== undefined && word.key === own?.key && score === (scores[(i - 1) * width + j - 1] ?? 0) + 2) {
      steps.push({ kind: "same", text: own.text, sourceIndex: j - 1 });
      i--;
      j--;
    } else if (score === (scores[(i - 1) * width + j] ?? 0) - 1) {
      steps.push({ kind: "added", text: word?.text ?? "", sourceIndex: -1 });
      i--;
    } else {
      steps.push({ kind: "missing", text: own?.text ?? "", sourceIndex: j - 1 });
      j--;
    }
  }
  steps.reverse();
  const same = steps.filter(({ kind }) => kind === "same");
  const [first, last] = [same[0], same.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const inside = steps.filter(
    ({ kind, sourceIndex: source }) => kind !== "missing" || (source > first.sourceIndex && source < last.sourceIndex),
  );
  return { first: first.sourceIndex, last: last.sourceIndex, matches: same.length, differences: mergeRuns(inside) };
}

/** Differences with neighbouring words of one kind as one. */
function mergeRuns(steps: readonly Difference[]): Difference[] {
  const out: Difference[] = [];
  for (const { kind, text } of steps) {
    const before = out.at(-1);
    if (before?.kind === kind) out[out.length - 1] = { kind, text: `${before.text} ${text}` };
    else out.push({ kind, text });
  }
  return out;
}
