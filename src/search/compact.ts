import type { Field, Segment } from "./segment.ts";
import type { TermIndex } from "./term-index.ts";

/** The segment that an index comes to with its changes. */
export function compacted({ segment, change, frequencies, capitals, inside }: TermIndex): Segment {
  if (change.gone.size + change.come.size === 0) return segment;
  const come = [...change.come.values()];
  /** The new number of each entry of the segment that stays, plus 1; 0 for those gone. */
  const place = new Uint32Array(segment.ids.length);
  const ids: string[] = [];
  segment.ids.forEach((id, entry) => {
    if (!change.gone.has(entry)) place[entry] = ids.push(id);
  });
  const old = ids.length;
  for (const { id } of come) ids.push(id);
  const stems = new Map(segment.stems);
  for (const { text, context } of come)
    for (const held of [text, context]) for (const stem of held.keys()) if (!stems.has(stem)) stems.set(stem, stems.size);
  const fieldOf = (name: "text" | "context"): Field => {
    const added = new Map<number, [entry: number, times: number][]>();
    come.forEach((terms, i) => {
      for (const [stem, times] of terms[name]) {
        const number = stems.get(stem) ?? 0;
        const held = added.get(number) ?? [];
        held.push([old + i, times]);
        added.set(number, held);
      }
    });
    const lengths = Uint16Array.from(ids, (_, entry) => come[entry - old]?.[name].size ?? 0);
    place.forEach((at, entry) => {
      if (at > 0) lengths[at - 1] = segment[name].lengths[entry] ?? 0;
    });
    return { ...fieldWith(segment[name], place, added, stems.size), lengths };
  };
  const listed = [...stems.keys()];
  return {
    ids,
    stems,
    text: fieldOf("text"),
    context: fieldOf("context"),
    words: new Map(frequencies.all()),
    capitals: Uint32Array.from(listed, capitals.get),
    inside: Uint32Array.from(listed, inside.get),
  };
}

/** A field's postings with entries renumbered or left out, and with others after them. */
function fieldWith(
  field: Field,
  place: Uint32Array,
  added: ReadonlyMap<number, readonly (readonly [entry: number, times: number])[]>,
  stems: number,
): Omit<Field, "lengths"> {
  const most = field.entries.length + [...added.values()].reduce((sum, held) => sum + held.length, 0);
  const [starts, entries, times] = [new Uint32Array(stems + 1), new Uint32Array(most), new Uint16Array(most)];
  let size = 0;
  for (let stem = 0; stem < stems; stem++) {
    for (let at = field.starts[stem] ?? 0, end = field.starts[stem + 1] ?? 0; at < end; at++) {
      const moved = place[field.entries[at] ?? 0] ?? 0;
      if (moved === 0) continue;
      entries[size] = moved - 1;
      times[size++] = field.times[at] ?? 0;
    }
    for (const [entry, often] of added.get(stem) ?? []) {
      entries[size] = entry;
      times[size++] = often;
    }
    starts[stem + 1] = size;
  }
  return { starts, entries: entries.slice(0, size), times: times.slice(0, size) };
}
