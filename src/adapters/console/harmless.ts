// Control characters, among them those of C1 that some terminals obey, and marks that turn the direction of writing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey is what must go
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** The same and the codes for colours that we write ourselves, which stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with escape
const COLOUR_OR_CONTROL = /\u001B\[(?:[1249]|2[249]|3[1269])m|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** A text with each character that a terminal would obey shown as "�": offsets stay. */
export function harmless(text: string): string {
  return text.replace(CONTROL, "�");
}

/** The same for a text that we coloured. */
export function harmlessButColours(text: string): string {
  return text.replace(COLOUR_OR_CONTROL, (control) => (control.length > 1 ? control : "�"));
}
