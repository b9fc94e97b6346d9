import { fieldAt } from "../../../src/adapters/shared/fields.ts";

/** Files that came with a request, by the key of their part ("files[0]"). */
export type Files = ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>;

/** Reads a request's body: JSON, or parts with JSON in "payload_json". */
export function readBody(type: string, raw: Buffer): { readonly body: unknown; readonly files: Files } {
  const files = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  if (!type.startsWith("multipart/")) return { body: raw.length === 0 ? undefined : JSON.parse(raw.toString("utf8")), files };
  let body: unknown;
  for (const { head, bytes } of partsOf(raw, /boundary="?([^";]+)/.exec(type)?.[1] ?? "")) {
    const field = (name: string) => new RegExp(`[ ;]${name}="([^"]*)"`).exec(head)?.[1];
    const name = field("filename");
    if (name !== undefined) files.set(field("name") ?? "", { name, bytes });
    else if (field("name") === "payload_json") body = JSON.parse(bytes.toString("utf8"));
  }
  return { body, files };
}

/** The parts between a form's boundaries (RFC 2046): Node's own reader takes a hundred times as long, which would be measured as the client's. Throws where one isn't closed. */
function partsOf(raw: Buffer, boundary: string): readonly { readonly head: string; readonly bytes: Buffer }[] {
  const parts: { readonly head: string; readonly bytes: Buffer }[] = [];
  const mark = `--${boundary}`;
  let at = raw.indexOf(mark);
  while (at >= 0 && raw.toString("latin1", at + mark.length, at + mark.length + 2) !== "--") {
    const blank = raw.indexOf("\r\n\r\n", at);
    const next = raw.indexOf(`\r\n${mark}`, at);
    if (blank < 0 || next < blank) throw new Error("a form whose parts aren't closed");
    parts.push({ head: raw.toString("latin1", at + mark.length, blank), bytes: raw.subarray(blank + 4, next) });
    at = next + 2;
  }
  return parts;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The items of a message's galleries. */
export function galleryOf(message: unknown): readonly { readonly url: string; readonly description: string }[] {
  return list(fieldAt(message, "components"))
    .filter((component) => fieldAt(component, "type") === 12)
    .flatMap((gallery) => list(fieldAt(gallery, "items")))
    .map((item) => ({ url: String(fieldAt(item, "media", "url")), description: String(fieldAt(item, "description") ?? "") }));
}

/** A message and its files. */
interface Holder {
  readonly id: string;
  readonly files?: Files;
}

/** A message's files by the ids that Discord gave them. */
export function attachments({ id, files }: Holder = { id: "" }): Files {
  return new Map([...(files ?? [])].map(([key, file]) => [`9${key.replace(/\D/g, "")}${id}`, file]));
}

/** A message's files after an edit: new ones, and those that it keeps; all where it doesn't speak of them. */
export function filesAfter(message: unknown, files: Files, before: Holder | undefined): Files {
  const told = fieldAt(message, "attachments");
  if (told === undefined) return new Map([...(before?.files ?? []), ...files]);
  const known = attachments(before);
  const kept = list(told).flatMap((one) => known.get(String(fieldAt(one, "id"))) ?? []);
  return new Map([...kept.map((file, i) => [`files[${i}]`, file] as const), ...files]);
}

/** Why Discord would refuse a message's pictures: each is an attachment that came with it, told by number and name, or one that it had `before`, told by its id. */
export function pictureFaults(message: unknown, files: Files, before?: Holder): readonly string[] {
  const attached = list(fieldAt(message, "attachments")).map((one) => ({
    file: files.get(`files[${String(fieldAt(one, "id"))}]`) ?? attachments(before).get(String(fieldAt(one, "id"))),
    name: fieldAt(one, "filename"),
  }));
  const names = attached
    .filter(({ file, name }) => file !== undefined && file.name === name)
    .map(({ name }) => `attachment://${String(name)}`);
  return [
    ...(attached.length === names.length && files.size <= names.length ? [] : ["attachments that aren't the files"]),
    ...list(fieldAt(message, "components"))
      .filter((component) => fieldAt(component, "type") === 13)
      .map((component) => String(fieldAt(component, "file", "url")))
      .filter((url) => !names.includes(url))
      .map((url) => `a file that can't be shown: ${url}`),
    ...galleryOf(message)
      .filter(({ url, description }) => !names.includes(url) || description === "" || description.length > 1_024)
      .map(({ url }) => `a gallery that can't show ${url}`),
  ];
}
