/** Examples of one question: rows of features, one a candidate, and how right each is (0 to 1). */
export interface Group {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly number[];
  /** How much it counts; 1 where nothing is said. */
  readonly count?: number;
}

/** Weights of a conditional logistic regression: in each group the right rows should outscore the others; a weight with a sign of 1 or -1 keeps to it. Adam on the whole data. */
export function learnChoice(
  groups: readonly Group[],
  size: number,
  { penalty = 1, steps = 120, signs = [] }: { penalty?: number; steps?: number; signs?: readonly number[] } = {},
): number[] {
  const flat = groups
    .filter(({ right }) => right.some((value) => value > 0) && right.some((value) => value < 1))
    .map(({ rows, right, count = 1 }) => {
      // The right one is hardly ever past the first thirty by plain coverage.
      const kept = rows
        .map((row, i) => ({ row, i }))
        .sort((a, b) => plain(b.row) - plain(a.row))
        .slice(0, 30);
      return { rows: kept.map(({ row }) => Float64Array.from(row)), right: Float64Array.from(kept, ({ i }) => right[i] ?? 0), count };
    })
    .filter(({ right }) => right.some((value) => value > 0));
  return descend(size, steps, signs, (weights, gradient) => {
    for (let d = 0; d < size; d++) gradient[d] = (penalty * (weights[d] ?? 0)) / 1;
    for (const { rows, right, count } of flat) {
      const scores = rows.map((row) => dot(weights, row));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const good = powers.reduce((sum, power, i) => sum + power * (right[i] ?? 0), 0);
      rows.forEach((row, i) => {
        const power = powers[i] ?? 0;
        const pull = count * (power / all - (power * (right[i] ?? 0)) / good);
        if (Math.abs(pull) < 1e-6) return;
        for (let d = 0; d < size; d++) gradient[d] = (gradient[d] ?? 0) + pull * (row[d] ?? 0);
      });
    }
  });
}

/** BM25, coverage and the passage's score, the first features. */
function plain(row: readonly number[]): number {
  return row.slice(0, 5).reduce((sum, value) => sum + value, 0);
}

export function dot(weights: readonly number[] | Float64Array, row: readonly number[] | Float64Array): number {
  let sum = 0;
  for (let d = 0; d < weights.length; d++) sum += (weights[d] ?? 0) * (row[d] ?? 0);
  return sum;
}

/** Minimises by Adam from nought, the step falling to a twentieth. */
function descend(
  size: number,
  steps: number,
  signs: readonly number[],
  slope: (weights: Float64Array, gradient: Float64Array) => void,
): number[] {
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    slope(weights, gradient);
    const rate = 0.2 * (1 - (0.95 * step) / steps);
    for (let d = 0; d < size; d++) {
      const g = gradient[d] ?? 0;
      first[d] = 0.9 * (first[d] ?? 0) + 0.1 * g;
      second[d] = 0.99 * (second[d] ?? 0) + 0.01 * g * g;
      weights[d] =
        (weights[d] ?? 0) - (rate * ((first[d] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((second[d] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      if ((signs[d] ?? 0) * (weights[d] ?? 0) < 0) weights[d] = 0;
    }
  }
  return [...weights];
}
