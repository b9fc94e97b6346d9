/** The sum of named values times their weights; what has no weight counts nothing. */
export function weigh(weights: Readonly<Record<string, number>>, names: readonly string[], values: readonly number[]): number {
  return names.reduce((sum, name, i) => sum + (weights[name] ?? 0) * (values[i] ?? 0), 0);
}
