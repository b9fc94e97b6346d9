/** The text of a file of settings with these in it: each in its line where it has one, else at the end. All else stays. */
export function withSettings(text: string, settings: Readonly<Record<string, string>>): string {
  const pending = new Map(Object.entries(settings));
  const lines = text.split("\n").map((line) => {
    const name = /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? "";
    const value = pending.get(name);
    if (value === undefined) return line;
    pending.delete(name);
    return `${name}=${value}`;
  });
  while (lines.at(-1) === "") lines.pop();
  return `${[...lines, ...[...pending].map(([name, value]) => `${name}=${value}`)].join("\n")}\n`;
}
