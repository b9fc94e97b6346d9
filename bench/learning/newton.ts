/** Weights of a penalised logistic regression by Newton's method: rows, whether each is right (0 to 1), how much each counts. */
export function learnOdds(
  examples: readonly { readonly row: readonly number[]; readonly right: boolean; readonly count: number }[],
  size: number,
  penalty = 1,
): number[] {
  const flat = examples.map(({ row, right, count }) => ({ row: Float64Array.from(row), right: right ? 1 : 0, count }));
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 12; step++) {
    const gradient = weights.map((weight) => penalty * weight);
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? penalty : 0)));
    for (const { row, right, count } of flat) {
      const odds = row.reduce((sum, value, d) => sum + value * (weights[d] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const slack = count * chance * (1 - chance);
      for (let i = 0; i < size; i++) {
        const value = row[i] ?? 0;
        if (value === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + count * (chance - right) * value;
        const line = curve[i] ?? [];
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + slack * value * (row[j] ?? 0);
      }
    }
    const move = solve(curve, gradient);
    weights = weights.map((weight, i) => weight - (move[i] ?? 0));
  }
  return weights;
}

/** Solves a symmetric positive system by Gaussian elimination; changes its arguments. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const row = matrix[i] ?? [];
    for (let k = i + 1; k < size; k++) {
      const other = matrix[k] ?? [];
      const factor = (other[i] ?? 0) / (row[i] ?? 1);
      if (factor === 0) continue;
      for (let j = i; j < size; j++) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0);
      right[k] = (right[k] ?? 0) - factor * (right[i] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = matrix[i] ?? [];
    let sum = right[i] ?? 0;
    for (let j = i + 1; j < size; j++) sum -= (row[j] ?? 0) * (found[j] ?? 0);
    found[i] = sum / (row[i] ?? 1);
  }
  return found;
}
