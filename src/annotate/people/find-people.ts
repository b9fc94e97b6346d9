import type { Analysis, Mention, Person } from "../../model.ts";

/** The people and organisations of a text, and each place that names or means one. */
export interface FoundPeople {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
}

/** Finds people by runs of capitalised words; a surname alone means the full name that ends in it. */
export function findPeople({ paragraphs }: Analysis): FoundPeople {
  const spans: { start: number; end: number; words: string[] }[] = [];
  for (const { tokens } of paragraphs) {
    let run: (typeof tokens)[number][] = [];
    const close = () => {
      const [first, last] = [run[0], run.at(-1)];
      if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end, words: run.map(({ text }) => text) });
      run = [];
    };
    for (const token of tokens) {
      if (/^\p{Lu}[\p{L}’'-]*$/u.test(token.text) && (token.pos === "PROPN" || run.length > 0)) run.push(token);
      else close();
    }
    close();
  }
  const full = new Map<string, string>();
  for (const { words } of spans) if (words.length > 1) full.set(words.at(-1) ?? "", words.join(" "));
  const people = new Map<string, Set<string>>();
  const mentions: Mention[] = [];
  for (const { start, end, words } of spans) {
    const name = words.length > 1 ? words.join(" ") : full.get(words[0] ?? "");
    if (name === undefined) continue;
    people.set(name, (people.get(name) ?? new Set()).add(words.join(" ")));
    mentions.push({ start, end, person: name, kind: "name" });
  }
  return {
    people: [...people].map(([name, aliases]) => ({ name, kind: "person", aliases: [...aliases], roles: [] })),
    mentions,
  };
}
