import {
  type APIActionRowComponent,
  type APIApplicationCommandOptionChoice,
  type APIButtonComponentWithCustomId,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ComponentType,
  type InteractionResponseType,
  MessageFlags,
} from "discord-api-types/v10";

export type Button = Readonly<APIButtonComponentWithCustomId>;
export type Menu = Readonly<APIStringSelectComponent>;
export type MenuOption = Readonly<APISelectMenuOption>;
export type ActionRow = Readonly<APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>>;
export type Component = Readonly<APITextDisplayComponent | APIMediaGalleryComponent | APIFileComponent> | ActionRow;

/** A message as we send it, by callback, edit or to a channel: Components V2, and nobody is pinged. */
export interface Message {
  readonly components: readonly Component[];
  readonly flags: number;
  /** The files that come with it, by their number, and in an edit those that stay, by their id; all others go. */
  readonly attachments?: readonly { readonly id: number | string; readonly filename: string; readonly description?: string }[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user: false };
}

/** A file that comes with a message: a picture, where it has words for what it shows. */
export interface Attachment {
  readonly name: string;
  /** "image/png", "text/csv". */
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly description?: string;
}

/** One option that Discord shows while somebody types. */
export type Choice = Readonly<APIApplicationCommandOptionChoice<string>>;

/** A form that opens at a press. */
export type Form = Readonly<APIModalInteractionResponseCallbackData>;

/** The first answer to an interaction, as Discord's API takes it. */
export type Callback =
  | { readonly type: InteractionResponseType.Modal; readonly data: Form }
  | { readonly type: InteractionResponseType.Pong | InteractionResponseType.DeferredMessageUpdate }
  | { readonly type: InteractionResponseType.ChannelMessageWithSource | InteractionResponseType.UpdateMessage; readonly data: Message }
  | { readonly type: InteractionResponseType.DeferredChannelMessageWithSource; readonly data: { readonly flags: number } }
  | {
      readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
      readonly data: { readonly choices: readonly Choice[] };
    };

/** Text in Discord's markup. */
export const text = (content: string): Readonly<APITextDisplayComponent> => ({ type: ComponentType.TextDisplay, content });

/** A row of buttons, or of one menu. */
export const row = (parts: readonly Button[] | readonly Menu[]): ActionRow => ({ type: ComponentType.ActionRow, components: [...parts] });

/** A menu whose options each carry what they do, as a button's custom_id does. */
export const menu = (custom_id: string, placeholder: string, options: readonly MenuOption[]): Menu => ({
  type: ComponentType.StringSelect,
  custom_id,
  placeholder,
  options: [...options],
});

/** A message of these components. */
export function message(components: readonly Component[]): Message {
  return { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [], replied_user: false } };
}

/** The same message with a file below its texts: one that comes with it, or by its id one that its message has already. All else that was attached goes. */
export function withAttachment(
  message: Message,
  { name, description }: Pick<Attachment, "name" | "description">,
  id: number | string = 0,
): Message {
  const rows = message.components.filter(({ type }) => type === ComponentType.ActionRow);
  const texts = message.components.filter(({ type }) => type !== ComponentType.ActionRow);
  const media = { url: `attachment://${name}` };
  if (description === undefined)
    return {
      ...message,
      components: [...texts, { type: ComponentType.File, file: media }, ...rows],
      attachments: [{ id, filename: name }],
    };
  const gallery: Component = { type: ComponentType.MediaGallery, items: [{ media, description }] };
  return { ...message, components: [...texts, gallery, ...rows], attachments: [{ id, filename: name, description }] };
}

/** The same message, for the asker's eyes alone. */
export function asPrivate(message: Message): Message {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}

/** The same message as an edit takes it: whether it is private was settled when it was sent. */
export function asEdit(message: Message): Message {
  return { ...message, flags: message.flags & ~MessageFlags.Ephemeral };
}
