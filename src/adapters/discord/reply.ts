import type { Answer } from "../../model.ts";
import type { Attachment, Choice, Message } from "./payload.ts";

/** A new message. */
export interface NewMessage {
  readonly kind: "message";
  readonly message: Message;
  /** The callback that sends it as JSON, where that was made before. */
  readonly json?: () => Uint8Array;
  /** Id of the answer that its buttons carry. */
  readonly answer?: string;
  /** The answer whose picture follows, where it has one. */
  readonly pictured?: Answer;
  /** A file that follows. */
  readonly file?: Attachment;
  /** Keeps the answer once it is sent; `message` is its id where others can see it and Discord has told. */
  readonly keep?: (message: string | undefined) => Promise<void>;
  /** What the asker alone is told after it. */
  readonly after?: () => Promise<readonly Message[]>;
}

/** What an interaction is answered with. */
export type Reply =
  | NewMessage
  /** The message whose button was pressed, changed. */
  | { readonly kind: "update"; readonly message: Message; readonly pictured?: Answer }
  /** The message whose button was pressed goes. */
  | { readonly kind: "delete" }
  | { readonly kind: "choices"; readonly choices: readonly Choice[] };

/** An answer under way. */
export interface Work {
  /** How it is deferred should it take long: as a message to come for all or for the asker alone, or as a change of the message whose button was pressed. */
  readonly defer: "public" | "private" | "update";
  /** The reply, or where it takes time its promise. */
  readonly reply: () => Reply | Promise<Reply>;
}

/** Work that is done already. */
export function done(reply: Reply): Work {
  return { defer: "private", reply: () => reply };
}
