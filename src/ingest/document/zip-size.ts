import { inflateRawSync } from "node:zlib";
import { UserError } from "../../errors.ts";

/** Bytes that a Word file's parts may come to when they are unpacked: some hundred times a long article. */
const MOST = 60_000_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Throws a UserError where a zip archive unpacks to too much, or isn't whole. Each part is unpacked once to see its true size: what the archive says of it may be a lie. Returns the parts' names. */
export function checkZip(name: string, bytes: Uint8Array): readonly string[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damage = () => new UserError(`${name} is damaged: it can't be unpacked. Save it again, or save its text as .txt.`);
  try {
    const end = endOf(data);
    if (end < 0) throw damage();
    const names: string[] = [];
    let at = data.readUInt32LE(end + 16);
    let room = MOST;
    for (let count = data.readUInt16LE(end + 10); count > 0; count--) {
      if (data.readUInt32LE(at) !== ENTRY) throw damage();
      const packing = data.readUInt16LE(at + 10);
      const packed = data.readUInt32LE(at + 20);
      const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
      const local = data.readUInt32LE(at + 42);
      names.push(data.toString("utf8", at + 46, at + 46 + (nameLength ?? 0)));
      const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
      if (packing === 8) room -= inflateRawSync(data.subarray(start, start + packed), { maxOutputLength: Math.max(1, room) }).length;
      else room -= packed;
      if (room <= 0) throw new RangeError("too much");
      at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
    }
    return names;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isTooMuch = error instanceof RangeError && /too much|maxOutputLength|larger than/i.test(`${error.message}`);
    throw isTooMuch ? new UserError(`${name} unpacks to more than ${MOST / 1e6} MB: that is too much for an article.`) : damage();
  }
}

/** Where the archive's end record is; -1: nowhere. */
function endOf(data: Buffer): number {
  for (let at = data.length - 22; at >= Math.max(0, data.length - 66_000); at--) if (data.readUInt32LE(at) === END) return at;
  return -1;
}
