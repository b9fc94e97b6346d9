import type { ModalView } from "@slack/types";
import { UserError } from "../../errors.ts";
import { faultOf } from "../../log.ts";
import type { HandlerContext } from "../shared/handler-context.ts";
import { wordsFor } from "../shared/words.ts";
import type { SlackMessage } from "./blocks.ts";
import type { Outbox } from "./outbox.ts";
import type { Place } from "./parse.ts";
import type { Pictures } from "./picture.ts";
import { hint, type Reply } from "./reply.ts";
import type { Table } from "./table.ts";

/** What Slack's handlers work with. */
export interface SlackContext extends HandlerContext {
  readonly outbox: Outbox;
  /** The bot's own name, as people mention and invite it. */
  readonly name: string;
  /** Whether Slack gives this person the workspace to manage; asked only where the settings let admins in. */
  readonly manages: (place: Place) => Promise<boolean>;
  /** Lets the picture of an answer that has one follow it, while other work goes on; `once` is the key under which it is claimed. */
  readonly picture: (place: Place, reply: Reply, once?: string) => void;
  readonly withdrawPicture: Pictures["withdraw"];
  /** Opens a form for whoever pressed a button; whether it is open. */
  readonly openForm: (trigger: string, view: ModalView) => Promise<boolean>;
  /** Shows somebody the app's Home tab. Never rejects. */
  readonly showHome: (place: Place) => Promise<void>;
  /** Sends a table to the asker alone as a file, below these words; whether it is there. */
  readonly table: (place: Place, table: Table, words: SlackMessage) => Promise<boolean>;
}

/** Runs work on a request; errors are logged by ids and shown to the asker in plain words. */
export async function guarded<Result>(
  handler: SlackContext,
  place: Place,
  event: string,
  work: () => Promise<Result>,
): Promise<Result | Reply> {
  try {
    return await work();
  } catch (error) {
    const { workspace, channel, user } = place;
    if (!(error instanceof UserError))
      handler.log.error({ platform: "slack", event, workspace, channel, asker: user, ...faultOf(error) }, "request failed");
    return hint(wordsFor(error).slice(0, 2900));
  }
}
