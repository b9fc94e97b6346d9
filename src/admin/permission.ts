/** Who wants to do admin work, according to the platform. */
export interface Actor {
  /** "slack", "discord". */
  readonly platform: string;
  /** Slack's team or enterprise, Discord's server. */
  readonly workspace: string;
  readonly user: string;
  /** Whether the platform gives them the workspace to manage: admin or owner in Slack, Manage Server in Discord. */
  readonly manages: boolean;
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

/** Why somebody may not do admin work, in words; undefined where they may. */
export function refusal(actor: Actor, { operators, slackAdmins }: PermissionSettings): string | undefined {
  const { platform, workspace, user, manages, served } = actor;
  if (operators.includes(`${platform}:${workspace}:${user}`)) return undefined;
  // Discord's ids of users are the same in every server; Slack's aren't.
  if (platform === "discord" && operators.includes(`discord:${user}`)) return undefined;
  const ask = "Ask whoever runs the bot to add you to OPERATORS.";
  if (platform === "slack") return manages && slackAdmins === "on" && served === 1 ? undefined : `Only operators may do this. ${ask}`;
  if (platform === "discord" && manages)
    return served === 1 ? undefined : `The bot serves ${served} servers, so Manage Server isn't enough. ${ask}`;
  return `Only operators${platform === "discord" ? " and people who may manage the server" : ""} may do this. ${ask}`;
}
