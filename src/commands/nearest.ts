import { editsBetween } from "../text/spelling.ts";

/** The one of these names that was likely meant: it begins as typed, or differs by a slip or two. */
export function nearest(input: string, names: Iterable<string>): string | undefined {
  const word = input.toLowerCase();
  const most = word.length < 3 ? 0 : word.length < 7 ? 1 : 2;
  // A letter swapped with its neighbour is one slip.
  const near = [...names].map((name) => ({ name, slips: name.startsWith(word) && word.length > 1 ? 0 : editsBetween(word, name, most) }));
  return near.filter(({ slips }) => slips <= most).sort((a, b) => a.slips - b.slips)[0]?.name;
}

/** " Did you mean "ask"?" where one of these names is near, else nothing. */
export function didYouMean(input: string, names: Iterable<string>, sign = ""): string {
  const name = nearest(input, names);
  return name === undefined ? "" : ` Did you mean "${sign}${name}"?`;
}
