import { fieldAt, textAt } from "../../../src/adapters/shared/fields.ts";

/** The first bytes of every PNG. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface StoredFile {
  readonly name: string;
  readonly length: number;
  bytes: Buffer | undefined;
  complete: boolean;
  /** The direct messages that it was shared with. */
  channel?: string | undefined;
  /** Messages that still come too early to show it. */
  early: number;
}

/** Slack's files: an address is asked for, takes the bytes, and the upload is completed; after that the file is read in. */
export function createFileStore(refused: string[]) {
  const files = new Map<string, StoredFile>();
  const reading = { early: 0 };
  let count = 0;
  return {
    files,
    /** Makes the next files take so many messages to be read in. */
    readSlowly: (early: number) => {
      reading.early = early;
    },
    reserve: (args: unknown, base: string): object => {
      const length = Number(fieldAt(args, "length"));
      const name = textAt(args, "filename");
      if (name === undefined || !(length > 0)) return { ok: false, error: "invalid_arguments" };
      count += 1;
      const id = `F${count}`;
      files.set(id, { name, length, bytes: undefined, complete: false, early: reading.early });
      return { ok: true, file_id: id, upload_url: `${base}/upload/${id}` };
    },
    /** Takes a file's bytes: the HTTP status. */
    take: (id: string, bytes: Buffer): number => {
      const file = files.get(id);
      if (file === undefined) return 404;
      if (bytes.length !== file.length) refused.push(`${bytes.length} bytes where ${file.length} were announced`);
      if (file.name.endsWith(".png") && PNG.some((byte, i) => bytes[i] !== byte)) refused.push("not a PNG");
      file.bytes = bytes;
      return 200;
    },
    complete: (args: unknown): object => {
      const list = fieldAt(args, "files");
      const channel = textAt(args, "channel_id");
      const file = Array.isArray(list) ? files.get(textAt(list[0], "id") ?? "") : undefined;
      if (file?.bytes === undefined) return { ok: false, error: "file_not_found" };
      if (channel !== undefined && file.name.endsWith(".png")) refused.push("shared without its alternative text");
      if (channel !== undefined && !channel.startsWith("D")) return { ok: false, error: "invalid_channel" };
      file.complete = true;
      file.channel = channel;
      return { ok: true, files: list };
    },
    remove: (args: unknown): object => (files.delete(textAt(args, "file") ?? "") ? { ok: true } : { ok: false, error: "file_not_found" }),
    /** Whether the pictures of a message may be shown by now. */
    shows: (message: unknown): boolean => {
      const blocks = fieldAt(message, "blocks");
      return (Array.isArray(blocks) ? blocks : [])
        .filter((block) => textAt(block, "type") === "image")
        .every((block) => {
          const file = files.get(textAt(block, "slack_file", "id") ?? "");
          if (file === undefined || !file.complete) return false;
          file.early -= 1;
          return file.early < 0;
        });
    },
  };
}
