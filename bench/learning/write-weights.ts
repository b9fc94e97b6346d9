import { writeFileSync } from "node:fs";

/** Writes a table of learned weights to words/, one feature a line, below a comment. */
export function writeWeights(name: string, comment: string, features: readonly string[], weights: readonly number[]): void {
  const lines = [
    ...comment.split("\n").map((line) => `# ${line}`),
    ...features.map((feature, i) => `${feature} ${(weights[i] ?? 0).toFixed(2)}`),
  ];
  writeFileSync(new URL(`../../words/${name}.txt`, import.meta.url), `${lines.join("\n")}\n`);
}
