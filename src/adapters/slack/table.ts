import type { webApi } from "@slack/bolt";
import { faultOf, type Log } from "../../log.ts";
import type { SlackMessage } from "./blocks.ts";
import type { Place } from "./parse.ts";
import { mayUpload, upload } from "./upload.ts";

/** A table as CSV. */
export interface Table {
  readonly name: string;
  readonly text: string;
}

/** What tables are sent with. */
interface Post {
  readonly client: webApi.WebClient;
  readonly log: Log;
  /** The scopes that the bot was given; undefined where Slack doesn't tell. */
  readonly scopes: readonly string[] | undefined;
  /** Posts to somebody alone; resolves to the channel that it went to. */
  readonly direct: (user: string, message: SlackMessage) => Promise<string | undefined>;
}

/** A way to send a table to one person alone, as a file in their direct messages, below these words; resolves to whether it is there. Never rejects: a fault is logged by ids. */
export function createTables({ client, log, scopes, direct }: Post) {
  return async ({ workspace, channel, user, ...place }: Place, { name, text }: Table, words: SlackMessage): Promise<boolean> => {
    if (!mayUpload(scopes)) return false;
    let state = "opening";
    try {
      // The reply to a message names the channel of their direct messages; asking for it would need another scope.
      const to = place.direct ? channel : await direct(user, words);
      if (to === undefined) return false;
      const file = { filename: name, title: name, type: "text/csv", bytes: Buffer.from(text) };
      await upload(client, file, (step) => (state = step), to);
      return true;
    } catch (error) {
      log.warn({ platform: "slack", event: "table", workspace, channel, asker: user, state, ...faultOf(error) }, "no table");
      return false;
    }
  };
}
