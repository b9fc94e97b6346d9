import { codeOf, messageOf } from "../errors.ts";
import { type Check, fault } from "./check.ts";

/** Milliseconds within which a platform must answer. */
const PATIENCE = 10_000;

/** What a platform answered; `body` is undefined where it isn't JSON. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** The scopes of the token, in Slack. */
  readonly scopes: readonly string[];
}

/** Asks a platform's API. Rejects where it can't be reached. */
export async function askPlatform(method: "GET" | "POST", address: string, authorization: string): Promise<Reply> {
  const init = { method, headers: { authorization, "content-type": "application/x-www-form-urlencoded" } };
  const response = await fetch(address, { ...init, redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
  const body: unknown = await response.json().catch(() => undefined);
  const scopes = (response.headers.get("x-oauth-scopes") ?? "").split(",").map((scope) => scope.trim());
  return { status: response.status, body, scopes };
}

/** The fault of a platform that can't be reached. */
export function unreachable(what: string, setting: string, error: unknown): Check {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return fault(what, `can't be reached (${codeOf(cause) ?? messageOf(cause)}). Check the network, and ${setting} if it is set.`);
}
