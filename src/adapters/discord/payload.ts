import { COMPONENT, FLAGS } from "./limits.ts";

/** Text in Discord's markup. */
export interface TextDisplay {
  readonly type: typeof COMPONENT.text;
  readonly content: string;
}

export interface Button {
  readonly type: typeof COMPONENT.button;
  /** 1 primary, 2 secondary, 3 success, 4 danger. */
  readonly style: 1 | 2 | 3 | 4;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled?: boolean;
}

export interface ActionRow {
  readonly type: typeof COMPONENT.row;
  readonly components: readonly Button[];
}

/** Attached pictures, each with what it shows in words. */
export interface MediaGallery {
  readonly type: typeof COMPONENT.gallery;
  readonly items: readonly { readonly media: { readonly url: string }; readonly description: string }[];
}

/** An attached file, shown to be opened. */
export interface FileDisplay {
  readonly type: typeof COMPONENT.file;
  readonly file: { readonly url: string };
}

/** A file to be attached. */
export interface Attachment {
  readonly name: string;
  /** "image/png", "text/csv". */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export type Component = TextDisplay | ActionRow | MediaGallery | FileDisplay;

/** A message as we send it, by callback, edit or to a channel: Components V2, and nobody is pinged. */
export interface Message {
  readonly components: readonly Component[];
  readonly flags: number;
  /** The files that come with it, by their number, and in an edit those that stay, by their id; all others go. */
  readonly attachments?: readonly { readonly id: number | string; readonly filename: string; readonly description?: string }[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user: false };
}

/** One option that Discord shows while somebody types. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The first answer to an interaction, as Discord's API takes it. */
export type Callback =
  | { readonly type: 1 | 6 }
  | { readonly type: 4 | 7; readonly data: Message }
  | { readonly type: 5; readonly data: { readonly flags: number } }
  | { readonly type: 8; readonly data: { readonly choices: readonly Choice[] } };

/** A callback, or its JSON as bytes. */
export type Acknowledgement = Callback | Uint8Array;

export const text = (content: string): TextDisplay => ({ type: COMPONENT.text, content });

/** A message of these components. */
export function message(components: readonly Component[]): Message {
  return { components, flags: FLAGS.components, allowed_mentions: { parse: [], replied_user: false } };
}

/** The same message with a file that is attached to it, below its texts. */
export function withFile(shown: Message, { name }: Attachment): Message {
  const rows = shown.components.filter(({ type }) => type === COMPONENT.row);
  const texts = shown.components.filter(({ type }) => type !== COMPONENT.row);
  const file = { type: COMPONENT.file, file: { url: `attachment://${name}` } };
  return { ...shown, components: [...texts, file, ...rows], attachments: [{ id: 0, filename: name }] };
}

/** The same message, for the asker's eyes alone. */
export function asPrivate(shown: Message): Message {
  return { ...shown, flags: shown.flags | FLAGS.ephemeral };
}

/** The same message as an edit takes it: whether it is private was settled when it was sent. */
export function asEdit(shown: Message): Message {
  return { ...shown, flags: shown.flags & ~FLAGS.ephemeral };
}
