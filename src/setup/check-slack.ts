import { fieldAt, textAt } from "../adapters/shared/fields.ts";
import { slackManifest } from "../adapters/slack/manifest.ts";
import { askPlatform, unreachable } from "./ask-platform.ts";
import { type Check, fault, ok, warning } from "./check.ts";

/** Whether Slack takes a bot token, and whether it has the scopes that the app's manifest asks for. */
export async function checkSlackBot(
  token: string,
  { apiUrl, admins, listens = false }: { readonly apiUrl: string; readonly admins: boolean; readonly listens?: boolean },
): Promise<Check> {
  const what = "Slack bot token";
  try {
    const { body, scopes } = await askPlatform("POST", `${apiUrl}auth.test`, `Bearer ${token}`);
    if (fieldAt(body, "ok") !== true)
      return fault(
        what,
        `Slack refused it (${reasonOf(body)}). Copy the Bot User OAuth Token again: api.slack.com/apps, your app, OAuth & Permissions.`,
      );
    const { bot = [], bot_optional = [] } = slackManifest([], { admins, listens }).oauth_config?.scopes ?? {};
    const lacking = (list: readonly string[]) => list.filter((scope) => !scopes.includes(scope));
    const workspace = textAt(body, "team");
    const works = `works${workspace === undefined ? "" : ` in the workspace ${workspace}`}`;
    if (lacking(bot).length > 0)
      return fault(
        what,
        `lacks the scopes ${lacking(bot).join(", ")}. Put the output of "pullquote slack manifest" into the app's manifest, and install the app again.`,
      );
    if (lacking(bot_optional).length > 0)
      return warning(what, `${works}, but lacks the scope ${lacking(bot_optional).join(", ")}: timelines come without a picture.`);
    return ok(what, `${works}, with all scopes`);
  } catch (error) {
    return unreachable(what, "SLACK_API_URL", error);
  }
}

/** Whether Slack lets an app token open a connection. */
export async function checkSlackApp(token: string, apiUrl: string): Promise<Check> {
  const what = "Slack app token";
  try {
    const { body } = await askPlatform("POST", `${apiUrl}apps.connections.open`, `Bearer ${token}`);
    if (fieldAt(body, "ok") === true) return ok(what, "works: connections can be opened");
    return fault(
      what,
      `Slack refused it (${reasonOf(body)}). Create one with the scope connections:write: api.slack.com/apps, your app, Basic Information, App-Level Tokens.`,
    );
  } catch (error) {
    return unreachable(what, "SLACK_API_URL", error);
  }
}

const reasonOf = (body: unknown): string => textAt(body, "error") ?? "no reason given";
