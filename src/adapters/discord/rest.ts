import type { REST, RESTOptions } from "discord.js";
import { TIMES } from "./limits.ts";

/** Options of discord.js's REST client; `apiUrl` is the address of the API without a version. */
export function restOptions(apiUrl: string): Partial<RESTOptions> {
  return { api: apiUrl.replace(/(?<!\/)\/+$/, ""), version: "10", timeout: TIMES.request, retries: 2, invalidRequestWarningInterval: 500 };
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
