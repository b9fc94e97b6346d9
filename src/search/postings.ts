import type { Field, Segment } from "./segment.ts";
import type { Change } from "./term-index.ts";

/** The entries that hold a stem, by their numbers, ascending, and what it is worth to each. */
export interface Postings {
  readonly entries: Int32Array;
  readonly scores: Float64Array;
}

/** BM25+ (Lv & Zhai 2011): how soon further occurrences count less, how much long entries do, and what holding a stem is worth at least. */
const K = 1.2;
const B = 0.7;
const D = 0.5;
/** What a title or heading counts beside the text. */
const CONTEXT = 0.3;

const FIELDS = ["text", "context"] as const;

/** Stems that one of the entries holds, with its number. */
interface Occurrence {
  readonly entry: number;
  readonly times: number;
  readonly length: number;
}

/** Looks up what a stem is worth to the entries of a segment with its changes. The same figures whether entries stand in the one or the other. */
export function postingsOf(segment: Segment, change: Change): (stem: string) => Postings {
  const size = segment.ids.length - change.gone.size + change.come.size;
  const come = [...change.come.values()];
  const means = FIELDS.map((field) => {
    const own = totalOf(segment[field]) - [...change.gone].reduce((sum, entry) => sum + (segment[field].lengths[entry] ?? 0), 0);
    return (own + come.reduce((sum, terms) => sum + terms[field].size, 0)) / Math.max(1, size);
  });
  const occurrences = (stem: string, field: (typeof FIELDS)[number]): Occurrence[] => {
    const found: Occurrence[] = [];
    const number = segment.stems.get(stem);
    const { starts, entries, times, lengths } = segment[field];
    if (number !== undefined)
      for (let at = starts[number] ?? 0, end = starts[number + 1] ?? 0; at < end; at++) {
        const entry = entries[at] ?? 0;
        if (!change.gone.has(entry)) found.push({ entry, times: times[at] ?? 0, length: lengths[entry] ?? 0 });
      }
    come.forEach((terms, i) => {
      const count = terms[field].get(stem);
      if (count !== undefined) found.push({ entry: segment.ids.length + i, times: count, length: terms[field].size });
    });
    return found;
  };
  return (stem) => {
    const [text = [], context = []] = FIELDS.map((field) => occurrences(stem, field));
    const worthOf = (held: readonly Occurrence[], mean: number, boost: number) => {
      const rarity = Math.log(1 + (size - held.length + 0.5) / (held.length + 0.5));
      return ({ times, length }: Occurrence) => boost * rarity * (D + (times * (K + 1)) / (times + K * (1 - B + (B * length) / mean)));
    };
    return merged(text, worthOf(text, means[0] ?? 1, 1), context, worthOf(context, means[1] ?? 1, CONTEXT));
  };
}

/** The occurrences of both fields in the order of their entries, worths of one entry added. */
function merged(
  text: readonly Occurrence[],
  inText: (one: Occurrence) => number,
  context: readonly Occurrence[],
  inContext: (one: Occurrence) => number,
): Postings {
  const entries = new Int32Array(text.length + context.length);
  const scores = new Float64Array(text.length + context.length);
  let size = 0;
  for (let i = 0, j = 0; i < text.length || j < context.length; size++) {
    const [one, other] = [text[i], context[j]];
    const entry = Math.min(one?.entry ?? Number.POSITIVE_INFINITY, other?.entry ?? Number.POSITIVE_INFINITY);
    let score = 0;
    if (one?.entry === entry) {
      score = inText(one);
      i++;
    }
    if (other?.entry === entry) {
      score += inContext(other);
      j++;
    }
    entries[size] = entry;
    scores[size] = score;
  }
  return { entries: entries.subarray(0, size), scores: scores.subarray(0, size) };
}

const totals = new WeakMap<Field, number>();

/** The lengths of all entries together. */
function totalOf(field: Field): number {
  const kept = totals.get(field);
  if (kept !== undefined) return kept;
  let total = 0;
  for (const length of field.lengths) total += length;
  totals.set(field, total);
  return total;
}
