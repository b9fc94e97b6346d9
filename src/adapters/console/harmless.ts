import { randomUUID } from "node:crypto";

// Control characters, among them those of C1 that some terminals obey, and marks that turn the direction of writing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey is what must go
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Marks the links that we write ourselves: no text can bring one that a terminal is given. */
const OURS = randomUUID();

/** Words that open an address (OSC 8), of which only letters, digits and marks of ASCII are taken. */
export function terminalLink(words: string, address: string): string {
  return /^[!-~]+$/.test(address) ? `\u001B]8;id=${OURS};${address}\u001B\\${words}${LINK_END}` : words;
}

const LINK_END = "\u001B]8;;\u001B\\";
// biome-ignore lint/suspicious/noControlCharactersInRegex: a link begins with escape
const LINK = /\u001B\]8;[!-:<-~]*;[!-~]*?\u001B\\/g;

/** A text without the codes of links and colours that we write: what takes room. */
export function withoutCodes(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with escape
  return text.replace(LINK, "").replace(/\u001B\[[\d;]*m/g, "");
}

/** The same and the codes for colours that we write ourselves, which stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with escape
const COLOUR_OR_CONTROL = /\u001B\[(?:[1249]|2[249]|3[1269])m|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** A text with each character that a terminal would obey shown as "�": offsets stay. */
export function harmless(text: string): string {
  return text.replace(CONTROL, "�");
}

/** The same for a text that we coloured, and put links into. */
export function harmlessButColours(text: string): string {
  let from = 0;
  let result = "";
  for (const { 0: code, index } of text.matchAll(LINK)) {
    if (code !== LINK_END && !code.startsWith(`\u001B]8;id=${OURS};`)) continue;
    result += withoutControls(text.slice(from, index)) + code;
    from = index + code.length;
  }
  return result + withoutControls(text.slice(from));
}

const withoutControls = (text: string) => text.replace(COLOUR_OR_CONTROL, (control) => (control.length > 1 ? control : "�"));
