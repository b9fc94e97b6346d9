import type { Field, Segment } from "./segment.ts";

/** The arrays of a packed segment, in order. */
const LAYOUT = [
  "text.starts",
  "text.entries",
  "context.starts",
  "context.entries",
  "capitals",
  "inside",
  "frequencies",
  "text.times",
  "text.lengths",
  "context.times",
  "context.lengths",
] as const;
/** From this one on numbers take two bytes, before it four. */
const HALVES = LAYOUT.indexOf("text.times");

interface Head {
  readonly ids: readonly string[];
  readonly stems: readonly string[];
  readonly words: readonly string[];
  /** How many numbers each array of LAYOUT has. */
  readonly lengths: readonly number[];
}

/** A segment as bytes, in memory that threads can share. */
export function packSegment(segment: Segment): Uint8Array {
  const { text, context, capitals, inside } = segment;
  const arrays = [
    ...[text.starts, text.entries, context.starts, context.entries, capitals, inside, Uint32Array.from(segment.words.values())],
    ...[text.times, text.lengths, context.times, context.lengths],
  ];
  const head: Head = {
    ids: segment.ids,
    stems: [...segment.stems.keys()],
    words: [...segment.words.keys()],
    lengths: arrays.map(({ length }) => length),
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const begin = aligned(4 + json.length);
  const bytes = new Uint8Array(new SharedArrayBuffer(begin + arrays.reduce((sum, { byteLength }) => sum + byteLength, 0)));
  new DataView(bytes.buffer).setUint32(0, json.length);
  bytes.set(json, 4);
  let at = begin;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** A segment from its bytes, whose numbers it goes on using. The bytes are those that `packSegment` made, by the same version of the code. */
export function unpackSegment(packed: Uint8Array): Segment {
  // Numbers are read in place where they are aligned.
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + length)));
  let at = bytes.byteOffset + aligned(4 + length);
  const [fours, twos]: [Uint32Array[], Uint16Array[]] = [[], []];
  head.lengths.forEach((length, i) => {
    if (i < HALVES) fours.push(new Uint32Array(bytes.buffer, at, length));
    else twos.push(new Uint16Array(bytes.buffer, at, length));
    at += length * (i < HALVES ? 4 : 2);
  });
  const four = (name: (typeof LAYOUT)[number]) => fours[LAYOUT.indexOf(name)] ?? new Uint32Array();
  const two = (name: (typeof LAYOUT)[number]) => twos[LAYOUT.indexOf(name) - HALVES] ?? new Uint16Array();
  const field = (name: "text" | "context"): Field => ({
    starts: four(`${name}.starts`),
    entries: four(`${name}.entries`),
    times: two(`${name}.times`),
    lengths: two(`${name}.lengths`),
  });
  const frequencies = four("frequencies");
  return {
    ids: head.ids,
    stems: new Map(head.stems.map((stem, i) => [stem, i])),
    words: new Map(head.words.map((word, i) => [word, frequencies[i] ?? 0])),
    text: field("text"),
    context: field("context"),
    capitals: four("capitals"),
    inside: four("inside"),
  };
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4;
