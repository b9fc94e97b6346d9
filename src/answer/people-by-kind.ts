import type { PersonLine } from "../model.ts";

const GROUPS = [
  ["person", "People"],
  ["organisation", "Organisations"],
  ["place", "Places"],
] as const;

/** People, organisations and places apart, each under its heading; none of whom there is nobody. */
export function peopleByKind(lines: readonly PersonLine[]): readonly { readonly name: string; readonly people: readonly PersonLine[] }[] {
  return GROUPS.map(([kind, name]) => ({ name, people: lines.filter((line) => line.kind === kind) })).filter(
    ({ people }) => people.length > 0,
  );
}
