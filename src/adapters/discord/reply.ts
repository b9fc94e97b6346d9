import type { Choice, Message } from "./payload.ts";

/** What an interaction is answered with. */
export type Reply =
  /** A new message, and what the asker alone is told after it; `sent` is told its id where others can see it. */
  | {
      readonly kind: "message";
      readonly message: Message;
      readonly after?: readonly Message[];
      readonly sent?: (id: string) => Promise<void>;
    }
  /** The message whose button was pressed, changed. */
  | { readonly kind: "update"; readonly message: Message }
  /** The message whose button was pressed goes. */
  | { readonly kind: "delete" }
  | { readonly kind: "choices"; readonly choices: readonly Choice[] };

/** An answer under way. */
export interface Work {
  /** How it is deferred should it take long: as a message to come for all or for the asker alone, or as a change of the message whose button was pressed. */
  readonly defer: "public" | "private" | "update";
  readonly reply: () => Promise<Reply>;
}

/** Work that is done already. */
export function done(reply: Reply): Work {
  return { defer: "private", reply: async () => reply };
}
