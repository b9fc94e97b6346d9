/** The text of a page's bytes, by its byte order mark, the header's charset, or its own meta element; else UTF-8, and where it isn't that, Windows-1252, as browsers do. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const named =
    markOf(bytes) ??
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  const decoder = named === undefined ? undefined : decoderOf(named);
  if (decoder !== undefined) return decoder.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined; // a charset that nobody knows counts as none
  }
}
