const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/** A text as a knowledge file has it: NFC, entities resolved, plain spaces, no invisible characters, "\n" line ends. Curly quotes stay. */
export function normalize(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?|\u2028|\u0085/g, "\n")
      .replace(/\u2029/g, "\n\n")
      .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => entity(whole, decimal, hex, name))
      .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\f\v]/g, " ")
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, "")
      // A run is looked at from its beginning only: from each blank of it would take a time that grows with the square of its length.
      .replace(/(?<! ) +$/gm, "")
      .normalize("NFC")
  );
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
}

const LIKE: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‛": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "\u00A0": " ",
  "\n": " ",
  "\t": " ",
};

/** The text with curly and straight marks, dashes and kinds of space made alike, one UTF-16 unit for one: offsets hold in both. */
export function normalizeMarks(text: string): string {
  return text.replace(/[‘’‛“”„‟«»–—‐‑−\u00A0\n\t]/g, (mark) => LIKE[mark] ?? mark);
}

/** Letters that Unicode doesn't take apart, as they are typed without them. */
const PLAIN: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ı: "i", þ: "th", æ: "ae", œ: "oe", ß: "ss" };

/** Lower case without accents, for comparing words: not of the same length as the text. */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which has no accents
  if (/^[\u0000-\u007F]*$/.test(text)) return normalizeMarks(text).toLowerCase();
  return normalizeMarks(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðħıþæœß]/g, (letter) => PLAIN[letter] ?? letter);
}
