import type { REST, RESTOptions } from "discord.js";
import { codeOf } from "../../errors.ts";
import { TIMES } from "./limits.ts";

/** Options of discord.js's REST client; `apiUrl` is the address of the API without a version. */
export function restOptions(apiUrl: string): Partial<RESTOptions> {
  return {
    api: apiUrl.replace(/(?<!\/)\/+$/, ""),
    version: "10",
    timeout: TIMES.request,
    retries: 2,
    invalidRequestWarningInterval: 500,
    // discord.js's own way sends through the process's global dispatcher, which Slack's library sets to that of another undici: it can't
    // read the form that an upload is made of.
    makeRequest: (url, { dispatcher: _, ...init }) => fetch(url, init).catch(repeatable),
  };
}

/** What fetch and its library call a connection that was cut: kept open, it may be closed while a request is on its way. */
const CUT: readonly unknown[] = ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"];

/** Fails as fetch did; a connection that was cut under the one name by which discord.js sends a request again. */
function repeatable(error: unknown): never {
  const isCut = error instanceof Error && CUT.includes(codeOf(error.cause));
  throw isCut ? Object.assign(new Error(error.message, { cause: error.cause }), { code: "ECONNRESET" }) : error;
}

/** A REST client without a gateway; discord.js is loaded now. */
export async function createRest({
  discordApiUrl,
  discordToken,
}: {
  readonly discordApiUrl: string;
  readonly discordToken: string;
}): Promise<REST> {
  const { REST } = await import("discord.js");
  const rest = new REST(restOptions(discordApiUrl));
  return discordToken === "" ? rest : rest.setToken(discordToken);
}
