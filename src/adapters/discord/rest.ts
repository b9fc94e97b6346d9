import type { DefaultRestOptions, REST, RESTOptions } from "discord.js";
import { codeOf } from "../../errors.ts";
import { TIMES } from "./limits.ts";

/** Options of discord.js's REST client, from its own ones; `apiUrl` is the address of the API without a version. */
export function restOptions(apiUrl: string, { makeRequest }: Pick<typeof DefaultRestOptions, "makeRequest">): Partial<RESTOptions> {
  return {
    api: apiUrl.replace(/(?<!\/)\/+$/, ""),
    version: "10",
    timeout: TIMES.request,
    retries: 2,
    invalidRequestWarningInterval: 500,
    makeRequest: (url, init) => (init.body instanceof FormData ? upload(url, init) : makeRequest(url, init)).catch(repeatable),
  };
}

/**
 * Sends a form, which a file goes in. discord.js's own way would send it through the process's global dispatcher, which Slack's library sets
 * to that of another undici: that one can't read it. Node's fetch can, but what it allocates is held until the whole heap is collected.
 */
const upload: RESTOptions["makeRequest"] = (url, { dispatcher: _, ...init }) => fetch(url, init);

/** What a connection that was cut is called: kept open, it may be closed while a request is on its way. */
const CUT: readonly unknown[] = ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"];

/** Fails as the request did; a connection that was cut under the one name by which discord.js sends a request again. */
function repeatable(error: unknown): never {
  const isCut = error instanceof Error && [codeOf(error), codeOf(error.cause)].some((code) => CUT.includes(code));
  throw isCut ? Object.assign(new Error(error.message, { cause: error }), { code: "ECONNRESET" }) : error;
}

/** A REST client without a gateway; discord.js is loaded now. */
export async function createRest({
  discordApiUrl,
  discordToken,
}: {
  readonly discordApiUrl: string;
  readonly discordToken: string;
}): Promise<REST> {
  const { DefaultRestOptions, REST } = await import("discord.js");
  const rest = new REST(restOptions(discordApiUrl, DefaultRestOptions));
  return discordToken === "" ? rest : rest.setToken(discordToken);
}
