/** Who wants to do admin work, according to the platform. */
export interface Actor {
  /** "slack", "discord". */
  readonly platform: string;
  /** Slack's team or enterprise, Discord's server. */
  readonly workspace: string;
  readonly user: string;
  /** Whether the platform gives them the workspace to manage: admin or owner in Slack, Manage Server in Discord. */
  readonly manages: boolean;
  /** The channel in which they ask, where they ask in one. */
  readonly channel?: string;
  /** How many workspaces or servers the bot serves on this platform. */
  readonly served: number;
}

/** The settings that decide who may. */
export interface PermissionSettings {
  /** "slack:T1:U1", "discord:123". */
  readonly operators: readonly string[];
  readonly slackAdmins: "on" | "off";
}

/** An actor as acts are kept: "slack:T1:U1". */
export function nameOf({ platform, workspace, user }: Pick<Actor, "platform" | "workspace" | "user">): string {
  return [platform, ...(workspace === "" ? [] : [workspace]), user].join(":");
}

/** Acts for which it isn't enough to manage a workspace or server. */
const OPERATORS_ONLY = new Set(["listen"]);

/** Why somebody may not do this admin work, or any, in words; undefined where they may. */
export function refusal(actor: Actor, { operators, slackAdmins }: PermissionSettings, act = ""): string | undefined {
  const { platform, workspace, user, manages, served } = actor;
  if (operators.includes(`${platform}:${workspace}:${user}`)) return undefined;
  // Discord's ids of users are the same in every server; Slack's aren't.
  if (platform === "discord" && operators.includes(`discord:${user}`)) return undefined;
  const ask = "Ask whoever runs the bot to add you to OPERATORS.";
  if (OPERATORS_ONLY.has(act)) return `Only operators may do this. ${ask}`;
  if (platform === "slack") return manages && slackAdmins === "on" && served === 1 ? undefined : `Only operators may do this. ${ask}`;
  if (platform === "discord" && manages)
    return served === 1 ? undefined : `The bot serves ${served} servers, so Manage Server isn't enough. ${ask}`;
  return `Only operators${platform === "discord" ? " and people who may manage the server" : ""} may do this. ${ask}`;
}
