import { randomUUID } from "node:crypto";
import type { Attachment } from "./payload.ts";

/** Parts the pieces of a body; as good as never in what is parted. */
const BOUNDARY = `pullquote-${randomUUID()}`;

/** A request's body as the REST client passes it on. */
interface RawBody {
  readonly body: Buffer;
  readonly passThroughBody: true;
  readonly headers: { readonly "content-type": string };
}

/** A message with one file as Discord takes it (multipart/form-data, RFC 7578): "payload_json" and "files[0]". In one piece, since forms made of streams take milliseconds of the processor. */
export function multipart(message: unknown, { name, type, bytes }: Attachment): RawBody {
  const part = (disposition: string, type: string) =>
    `--${BOUNDARY}\r\ncontent-disposition: form-data; ${disposition}\r\ncontent-type: ${type}\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(`${part('name="payload_json"', "application/json")}${JSON.stringify(message)}\r\n`),
    Buffer.from(part(`name="files[0]"; filename="${name}"`, type)),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
  return { body, passThroughBody: true, headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` } };
}
