import type { Mention, Span, Statement } from "../../model.ts";

/** Who says it: the words that name them, and whom these mean. */
export type Speaker = NonNullable<Statement["speaker"]>;

/** Whom a source means: the people that it names, or its own words where it names none. */
export function speakersOf(text: string, source: Span, mentions: readonly Mention[]): readonly [Speaker, ...Speaker[]] {
  const within: Mention[] = [];
  for (let i = firstFrom(mentions, source.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= source.end) break;
    if (mention.end <= source.end) within.push(mention);
  }
  const words = text.slice(source.start, source.end);
  const heads = within.filter(({ start, end, kind }) =>
    kind !== "pronoun" || words.length < 12 ? isHead(text, source, end, start) : false,
  );
  // "the resignation of Anna Lee, who": whose clause it is.
  const relative =
    heads.length > 0 ? undefined : within.findLast(({ end, kind }) => kind === "name" && RELATIVE.test(text.slice(end, source.end)));
  if (relative !== undefined) return [at(source, relative)];
  // "The chancellor, Anna Lee": the office is the name's.
  const names = heads.filter(({ kind, end }, i) => {
    const next = heads[i + 1];
    if (kind !== "title" || next?.kind !== "name") return true;
    // "The mayor and hopeful Anna Lee": both are hers.
    return !/^(?:,\s|\sand (?:\p{Ll}[\p{L}-]*\s|\d{4}\s)+)$/u.test(text.slice(end, next.start));
  });
  const [first, ...more] = distinct(names);
  const rest = more.filter((mention, i) => {
    const before = more[i - 1] ?? first;
    return (
      before !== undefined && /^(?:,|,? and|,? or| &|, [^,]{3,60}, and)(?: \p{Lu}[\p{L}.]*)* $/u.test(text.slice(before.end, mention.start))
    );
  });
  if (first !== undefined)
    return [
      at(source, first),
      ...rest.map((mention) => ({ start: mention.start, end: mention.end, name: mention.person, resolved: true })),
    ];
  const name = plain(words);
  return [{ ...span(source), name, resolved: false }];
}

const span = ({ start, end }: Span) => ({ start, end });
const at = (source: Span, { person }: Mention): Speaker => ({ ...span(source), name: person, resolved: true });

/** A mention that the source is about: it ends a noun phrase there, and doesn't merely modify what follows. */
function isHead(text: string, source: Span, end: number, start: number): boolean {
  const after = text.slice(end, source.end);
  if (DOCUMENT.test(after)) return true;
  if (/^['’]s?\s/.test(after)) return false;
  if (OBJECT.test(text.slice(source.start, start))) return false;
  return (
    after === "" ||
    /^\s*(?:[,(—–]|(?:and|or|who|which|of|for|from|in|at|on|during|with|to|by|after|before|last|this|late|early|then|\p{Lu}\p{Ll}+day)\b)/u.test(
      after,
    )
  );
}

/** "the Harbour Board statement", "Lee's letter to the mayor": whose words the document has. */
const DOCUMENT =
  /^(?:['’]s?)?\s(?:(?:written|prepared|official|public|open|press|joint|full|resignation)\s)*(?:statement|letter|e-?mail|press release|release|tweet|memo|message|note|op-ed|testimony)(?=$|[\s,])/;

/** What a relative clause adds to the name before it, and what describes that in commas. */
const RELATIVE = /^(?: \([^)]{1,30}\))?(?:, (?:the|an?) [^,]{3,80})?,? (?:who|which)$/;

/** "a spokesman for Sen. …": the name behind belongs to a preposition of another noun. */
const OBJECT =
  /(?:^(?!(?:Americans|Citizens|Doctors|Students|Parents|Veterans) for )\p{Lu}\p{Ll}+s|(?:^|\s)\p{Ll}[\p{L}’'-]*)\s+(?:of|for|from|to|by|with|against|at|in|on|about|near|behind|inside)\s+(?:(?:the|a|an|his|her|their|its|former|late|\p{Lu}[\p{L}.’'-]*)\s+)*$/u;

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.person, mention])).values()];
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").replace(/^[\s,—–-]+|[\s,—–-]+$/g, "");
}

/** The place of the first mention (they are in text order) that begins at this offset or later. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
