import { slackManifest } from "../adapters/slack/manifest.ts";
import { codeOf, messageOf } from "../errors.ts";
import { isRecord } from "../ingest/front-matter.ts";
import { type Check, fault, ok, warning } from "./check.ts";

/** Milliseconds within which a platform must answer. */
const PATIENCE = 10_000;

/** What a platform answered: the body's fields, {} where it isn't JSON. */
interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly scopes: readonly string[];
}

async function request(method: "GET" | "POST", address: string, authorization: string): Promise<Reply> {
  const init = { method, headers: { authorization, "content-type": "application/x-www-form-urlencoded" } };
  const response = await fetch(address, { ...init, redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
  const body: unknown = await response.json().catch(() => ({}));
  const scopes = (response.headers.get("x-oauth-scopes") ?? "").split(",").map((scope) => scope.trim());
  return { status: response.status, body: isRecord(body) ? body : {}, scopes };
}

/** What a platform's answer comes to; a platform that can't be reached is a fault of its own. */
async function judged(what: string, setting: string, reply: Promise<Reply>, judge: (reply: Reply) => Check): Promise<Check> {
  try {
    return judge(await reply);
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return fault(what, `can't be reached (${codeOf(cause) ?? messageOf(cause)}). Check the network, and ${setting} if it is set.`);
  }
}

const wordOf = (value: unknown): string => (typeof value === "string" ? value : "no reason given");

/** Whether Slack takes a bot token, and whether it has the scopes that the app's manifest asks for. */
export function checkSlackBot(token: string, { apiUrl, admins }: { readonly apiUrl: string; readonly admins: boolean }): Promise<Check> {
  const what = "Slack bot token";
  return judged(what, "SLACK_API_URL", request("POST", `${apiUrl}auth.test`, `Bearer ${token}`), ({ body, scopes }) => {
    if (body.ok !== true)
      return fault(
        what,
        `Slack refused it (${wordOf(body.error)}). Copy the Bot User OAuth Token again: api.slack.com/apps, your app, OAuth & Permissions.`,
      );
    const { bot = [], bot_optional = [] } = slackManifest([], { admins }).oauth_config?.scopes ?? {};
    const [missing, left] = [bot, bot_optional].map((all) => all.filter((scope) => !scopes.includes(scope)));
    const workspace = typeof body.team === "string" ? `, workspace ${body.team}` : "";
    if (missing !== undefined && missing.length > 0)
      return fault(
        what,
        `lacks ${missing.join(", ")}. Put the output of "pullquote slack manifest" into the app's manifest, and install the app again.`,
      );
    if (left !== undefined && left.length > 0)
      return warning(what, `works${workspace}, but without ${left.join(", ")}: timelines have no picture.`);
    return ok(what, `works${workspace}`);
  });
}

/** Whether Slack lets an app token open a connection. */
export function checkSlackApp(token: string, apiUrl: string): Promise<Check> {
  const what = "Slack app token";
  return judged(what, "SLACK_API_URL", request("POST", `${apiUrl}apps.connections.open`, `Bearer ${token}`), ({ body }) =>
    body.ok === true
      ? ok(what, "works: connections can be opened")
      : fault(
          what,
          `Slack refused it (${wordOf(body.error)}). Make one with connections:write: api.slack.com/apps, your app, Basic Information, App-Level Tokens.`,
        ),
  );
}

/** What Discord is asked about. */
export interface DiscordTokens {
  readonly token: string;
  /** "": none is set. */
  readonly publicKey: string;
  readonly apiUrl: string;
}

/** Whether Discord takes a bot token, whether the public key is the same application's, and where the bot is invited from. */
export function checkDiscord({ token, publicKey, apiUrl }: DiscordTokens): Promise<Check> {
  const what = "Discord token";
  return judged(what, "DISCORD_API_URL", request("GET", `${apiUrl}v10/applications/@me`, `Bot ${token}`), ({ status, body }) => {
    if (status === 401)
      return fault(what, "Discord refused it. Make a new one: discord.com/developers/applications, your app, Bot, Reset Token.");
    if (status !== 200) return fault(what, `Discord answered with HTTP ${status}. Try again later.`);
    if (publicKey !== "" && typeof body.verify_key === "string" && body.verify_key !== publicKey.toLowerCase())
      return fault(what, "works, but DISCORD_PUBLIC_KEY is another application's. Copy it again from General Information of the same app.");
    return ok(what, `works. Invite the bot: ${invitation(wordOf(body.id))}`);
  });
}

/** Where somebody invites the bot to a server, with the permissions that docs/discord.md lists. */
const invitation = (application: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=274878008320`;
