import type { webApi } from "@slack/bolt";
import { REQUEST_TIMEOUT } from "../shared/limits.ts";

/** A file to be given to Slack. */
export interface Upload {
  readonly filename: string;
  readonly title: string;
  /** "image/png", "text/csv". */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Steps of an upload, reported as each begins. */
type Told = (state: "reserving" | "uploading" | "completing") => void;

/** Whether files may be tried: where Slack doesn't tell the scopes, they may. */
export function mayUpload(scopes: readonly string[] | undefined): boolean {
  return scopes?.includes("files:write") !== false;
}

/** Uploads a file, shared with this channel alone where one is named and with none else; resolves to its id. Rejects where Slack won't have it. */
export async function upload(
  client: webApi.WebClient,
  { filename, title, type, bytes }: Upload,
  report: Told,
  channel?: string,
): Promise<string> {
  report("reserving");
  const { upload_url: url = "", file_id: id = "" } = await client.files.getUploadURLExternal({ filename, length: bytes.length });
  report("uploading");
  await send(url, type, bytes);
  report("completing");
  await client.files.completeUploadExternal({ files: [{ id, title }], ...(channel === undefined ? {} : { channel_id: channel }) });
  return id;
}

/** Sends a file's bytes to the address that Slack gave. Throws an error with `status` where they aren't taken. */
async function send(url: string, type: string, bytes: Uint8Array): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": type },
    body: Buffer.from(bytes),
    redirect: "error",
    signal: AbortSignal.timeout(REQUEST_TIMEOUT),
  });
  await response.arrayBuffer();
  if (!response.ok) throw Object.assign(new Error("upload refused"), { status: response.status });
}
