import type { Attachment, Choice, Form, Message } from "./payload.ts";
import type { KeptPicture } from "./picture.ts";

/** A new message. */
export interface NewMessage {
  readonly kind: "message";
  readonly message: Message;
  /** A file that comes with it, and is left out where Discord refuses it. */
  readonly file?: Attachment | undefined;
  /** Id of the answer that its buttons carry. */
  readonly answer?: string;
  /** Keeps the answer once it is sent; `message` is its id where others can see it and Discord has given it. */
  readonly keep?: (message: string | undefined) => Promise<void>;
  /** What only the asker sees after it. */
  readonly after?: () => Promise<readonly Message[]>;
}

/** What an interaction is answered with. */
export type Reply =
  | NewMessage
  /** The message whose button was pressed, changed, with the picture that it keeps; where it comes late, a message of its own for who pressed, so that no older page replaces a newer one. */
  | { readonly kind: "update"; readonly message: Message; readonly picture: KeptPicture | undefined }
  /** A form opens; where the answer to the press is late already, these words come instead. */
  | { readonly kind: "form"; readonly form: Form; readonly instead: Message }
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
