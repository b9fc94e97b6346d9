import type { webApi } from "@slack/bolt";
import type { StoryCommand } from "../../bot.ts";
import { shorten } from "./mrkdwn.ts";

/** callback_id of the message shortcut. */
export const CHECK_CALLBACK = "pullquote_check";

/** An app's manifest as Slack's types have it. */
export type Manifest = webApi.AppsManifestValidateArguments["manifest"];

/** Where Slack sends requests over HTTP. */
const ENDPOINT = "/slack/events";

/** What an app needs to read messages that don't mention it. */
const HISTORY = ["channels:history", "groups:history"] as const;
const MESSAGES = ["message.channels", "message.groups"] as const;

/**
 * The manifest of an app that answers these stories, with no scope that isn't used: one command a story and one for its admin work,
 * the shortcut, mentions and direct messages, and the word that the app was removed. With `address` for HTTP at that address of ours, else for Socket Mode;
 * with `admins` the bot may ask who is an admin of the workspace; with `listens` it reads the messages of the channels that it is in. Whoever installs the app may leave the optional scope out: then timelines have no picture.
 */
export function slackManifest(
  stories: readonly StoryCommand[],
  {
    address,
    admins = false,
    listens = false,
  }: { readonly address?: string | undefined; readonly admins?: boolean; readonly listens?: boolean } = {},
): Manifest {
  const url = address === undefined ? undefined : new URL(ENDPOINT, address).href;
  const where = url === undefined ? {} : { url };
  const requests = url === undefined ? {} : { request_url: url };
  return {
    display_information: {
      name: "Pullquote",
      description: shorten(`Verbatim, cited answers from news articles: ${stories.map(({ title }) => title).join("; ")}`, 140),
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: stories.length === 1 ? (stories[0]?.name ?? "pullquote") : "pullquote", always_online: false },
      slash_commands: stories.flatMap(({ name, description }) => [
        {
          command: `/${name}`,
          description: shorten(description, 2000),
          usage_hint: "what did … say | timeline | people | sources | what's new | follow | help",
          should_escape: false,
          ...where,
        },
        {
          command: `/${name}-admin`,
          description: `Admin work for /${name}`,
          usage_hint: "status | refresh | rollback | add | remove | gaps | feedback | followers | listen on|off | help",
          should_escape: false,
          ...where,
        },
      ]),
      shortcuts: [
        {
          type: "message",
          name: "Verify this quote",
          callback_id: CHECK_CALLBACK,
          description: "Checks whether this message's quote is in the story, word for word, and who said it",
        },
      ],
    },
    oauth_config: {
      scopes: {
        bot: [
          "app_mentions:read",
          "chat:write",
          "commands",
          "im:history",
          ...(listens ? HISTORY : []),
          ...(admins ? (["users:read"] as const) : []),
        ],
        bot_optional: ["files:write"],
      },
    },
    settings: {
      event_subscriptions: {
        bot_events: ["app_home_opened", "app_mention", "app_uninstalled", ...(listens ? MESSAGES : []), "message.im", "tokens_revoked"],
        ...requests,
      },
      interactivity: { is_enabled: true, ...requests },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}
