/** Texts of any length that make a careless rule slow, by what they are made of: repeated, and ended by what the rule may wait for in vain. */
const PIECES = {
  spaces: " ",
  "line feeds": "\n",
  paragraphs: "\n\n",
  "letters in lines": "a\n",
  "straight quotes": '"',
  "curly quotes": "“”",
  "open quotes": "“",
  "closed quotes": "”",
  "quoted words": "“a” ",
  apostrophes: "'",
  "words with apostrophes": "a’s ",
  "round brackets": "(",
  "square brackets": "[",
  "closed brackets": ")",
  "angle brackets": "<",
  "tags without end": "<a ",
  "paragraphs of a page": "<p>a",
  "elements of a page": "<i>a</i>",
  "lines of a page": "a<br>",
  commas: ",",
  "letters and commas": "A, ",
  "digits and commas": "1,",
  "full stops": ".",
  "exclamation marks": "!",
  dashes: "- ",
  entities: "&amp;",
  ampersands: "&#",
  digits: "1",
  numbers: "12 ",
  times: "1:",
  capitals: "A",
  "capitals and blanks": "A ",
  initials: "A.",
  names: "Aa ",
  "small letters": "a",
  "short words": "a ",
  links: "http://",
  slashes: "/",
  handles: "@a ",
  asterisks: "*",
  hashes: "#",
  "images without end": "![",
  "names who said": "Lee said, ",
  conjunctions: "and of the ",
} as const;

export type HostileText = { readonly name: string; readonly make: (length: number) => string };

/** Makes a text of each length once: each expression reads all of them. */
function once(make: (length: number) => string): (length: number) => string {
  const made = new Map<number, string>();
  return (length) => {
    const text = made.get(length) ?? make(length);
    made.set(length, text);
    return text;
  };
}

/** Each kind of hostile text, alone and with an end that fits nothing. */
export const HOSTILE_TEXTS: readonly HostileText[] = Object.entries(PIECES).flatMap(([name, piece]) =>
  ["", " x"].map((end) => ({
    name: end === "" ? name : `${name} with an end`,
    make: once((length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end),
  })),
);
