/** The sum of named values times their weights, as a function of the values in the names' order; what has no weight counts nothing. */
export function weighing(weights: Readonly<Record<string, number>>, names: readonly string[]): (values: readonly number[]) => number {
  const inOrder = names.map((name) => weights[name] ?? 0);
  return (values) => {
    let sum = 0;
    for (let i = 0; i < inOrder.length; i++) sum += (inOrder[i] ?? 0) * (values[i] ?? 0);
    return sum;
  };
}
