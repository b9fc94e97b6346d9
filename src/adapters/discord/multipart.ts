import { randomUUID } from "node:crypto";
import type { Attachment } from "./payload.ts";

/** Parts the pieces of a body; as good as never in what is parted. */
const BOUNDARY = `pullquote-${randomUUID()}`;
const END = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);

/** A request's body as it is sent. */
export interface RawBody {
  readonly body: Uint8Array | string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A message with one file as Discord takes it (multipart/form-data, RFC 7578): "payload_json" and "files[0]". Put together by ourselves: forms made of streams take milliseconds of the processor. */
export function multipart(message: unknown, { name, type, bytes }: Attachment): RawBody {
  const part = (disposition: string, type: string) =>
    `--${BOUNDARY}\r\ncontent-disposition: form-data; ${disposition}\r\ncontent-type: ${type}\r\n\r\n`;
  const json = `${part('name="payload_json"', "application/json")}${JSON.stringify(message)}\r\n`;
  const body = Buffer.concat([Buffer.from(json + part(`name="files[0]"; filename="${name}"`, type)), bytes, END]);
  return { body, headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` } };
}
