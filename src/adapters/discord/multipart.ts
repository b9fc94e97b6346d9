import { randomUUID } from "node:crypto";

/** Parts the pieces of a body; as good as never in what is parted. */
const BOUNDARY = `pullquote-${randomUUID()}`;

/** A request's body as the REST client passes it on. */
interface RawBody {
  readonly body: Buffer;
  readonly passThroughBody: true;
  readonly headers: { readonly "content-type": string };
}

/** A message with one PNG file as Discord takes it (multipart/form-data, RFC 7578): "payload_json" and "files[0]". In one piece, since forms made of streams take milliseconds of the processor. */
export function multipart(message: unknown, name: string, png: Uint8Array): RawBody {
  const part = (disposition: string, type: string) =>
    `--${BOUNDARY}\r\ncontent-disposition: form-data; ${disposition}\r\ncontent-type: ${type}\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(`${part('name="payload_json"', "application/json")}${JSON.stringify(message)}\r\n`),
    Buffer.from(part(`name="files[0]"; filename="${name}"`, "image/png")),
    png,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
  return { body, passThroughBody: true, headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` } };
}
