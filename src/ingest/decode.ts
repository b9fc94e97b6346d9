import { UserError } from "../errors.ts";

/** Most bytes of an article that are read: some 800 times a long news text. */
export const MAX_BYTES = 5_000_000;

/** Files known by their first bytes, in Latin-1. */
const MAGIC: readonly (readonly [start: string, kind: string, advice: string])[] = [
  ["\x89PNG", "a PNG image", "Type or copy its text into a .txt file."],
  ["\xFF\xD8\xFF", "a JPEG image", "Type or copy its text into a .txt file."],
  ["GIF8", "a GIF image", "Type or copy its text into a .txt file."],
  ["RIFF", "a picture, sound or film", "Type or copy its text into a .txt file."],
  ["\x1F\x8B", "gzip-compressed", "Unpack it first (gunzip)."],
  ["BZh", "bzip2-compressed", "Unpack it first (bunzip2)."],
  ["7z\xBC\xAF\x27\x1C", "a 7z archive", "Unpack it first."],
  ["\xD0\xCF\x11\xE0", "an old Word or Office file", "Save the text as .txt."],
  ["{\\rtf", "rich text (RTF)", "Save it as plain text."],
  ["\x7FELF", "a program", "Give a text, Markdown or HTML file."],
  ["SQLite format 3", "a database", "Give a text, Markdown or HTML file."],
];

/** The text of an article's bytes, without a byte order mark. Throws a UserError that names what else they are: empty, too long, a binary, another encoding. */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES)
    throw new UserError(
      `${name} has ${Math.ceil(bytes.length / 1e6)} MB; an article may have at most ${MAX_BYTES / 1e6} MB. Add the article on its own.`,
    );
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const magic = MAGIC.find(([prefix]) => start.startsWith(prefix));
  if (magic !== undefined) throw new UserError(`${name} is ${magic[1]}, not a text. ${magic[2]}`);
  if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
    throw new UserError(`${name} isn't UTF-8 but UTF-16. Save it as UTF-8, or: iconv -f UTF-16 -t UTF-8 ${name}`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new UserError(`${name} is a binary file, not a text (a zero byte at ${zero}). Give a text, Markdown or HTML file.`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(notUtf8(name, bytes));
  }
  if (text.trim() === "") throw new UserError(`${name} is empty: there is no article in it.`);
  return text;
}

function notUtf8(name: string, bytes: Uint8Array): string {
  const line = lineNotUtf8(bytes);
  const likely = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? "WINDOWS-1252" : "ISO-8859-1";
  return `${name}:${line}: not UTF-8 (it looks like ${likely}). Save it as UTF-8, or: iconv -f ${likely} -t UTF-8 ${name}`;
}

/** The number of the first line that isn't UTF-8, 1 where all are; no UTF-8 character has a line end's byte. */
export function lineNotUtf8(bytes: Uint8Array): number {
  let from = 0;
  for (let line = 1; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(from, stop));
    } catch {
      return line;
    }
    from = stop;
  }
  return 1;
}
