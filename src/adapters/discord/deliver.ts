import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes } from "discord-api-types/v10";
import { faultOf } from "../../log.ts";
import { claimed } from "../shared/ledger.ts";
import { type Api, apiCode } from "./api.ts";
import { readButtonId } from "./button-id.ts";
import { heldIn } from "./components.ts";
import type { DiscordContext } from "./handler-context.ts";
import type { Interaction } from "./incoming.ts";
import { TIMES } from "./limits.ts";
import { asEdit, asPrivate, type Callback, withAttachment } from "./payload.ts";
import { note } from "./render.ts";
import type { NewMessage, Reply, Work } from "./reply.ts";
import { isFinal, isGone, sendWithFile } from "./send.ts";

/** An interaction to be answered. */
export interface Delivery {
  readonly handler: DiscordContext;
  readonly api: Api;
  readonly interaction: Interaction;
  /** By the handler's clock. */
  readonly arrived: number;
}

/** Sends what the work comes to, once: at once where it is there in time, else deferred and then edited. Resolves when all is done; never rejects. */
export async function deliver(delivery: Delivery, work: Work): Promise<void> {
  const { handler, arrived } = delivery;
  try {
    const reply = isOurs(delivery).then((ours) => (ours ? work.reply() : undefined));
    const late = handler.clock.wait(arrived + TIMES.defer - handler.clock.now()).then(() => "late" as const);
    const inTime = await Promise.race([reply, late]);
    if (inTime === "late") await sendLater(delivery, work, reply);
    else if (inTime !== undefined) await sendNow(delivery, inTime);
  } catch (error) {
    report(delivery, error);
  }
}

/**
 * Whether this process is the first to have this interaction. Answering changes nothing, and Discord takes one first answer an interaction: only
 * what changes something needs the ledger's claim.
 */
async function isOurs({ handler, interaction }: Delivery): Promise<boolean> {
  if (interaction.kind !== "admin" && interaction.kind !== "button" && interaction.kind !== "form") return true;
  return claimed(handler, `discord:${interaction.id}`, { platform: "discord", event: "claim" });
}

async function sendNow(delivery: Delivery, reply: Reply): Promise<void> {
  let id: string | undefined;
  try {
    id = await acknowledge(delivery, reply);
  } catch (error) {
    if (isFinal(error) && reply.kind !== "choices") return refuse(delivery, error);
    if (apiCode(error) !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
    if (reply.kind === "message") id = await standing(delivery, reply);
    if (reply.kind === "message" && id === undefined) return;
  }
  if (reply.kind === "delete") await delivery.api.remove(delivery.interaction);
  if (reply.kind === "message") await settle(delivery, reply, id);
}

/** The first answer. Resolves to the id of the message that it made. */
function acknowledge({ handler, api, interaction }: Delivery, reply: Reply): Promise<string | undefined> {
  switch (reply.kind) {
    case "message":
      return sendWithFile(handler.log, interaction, reply, (data, file) =>
        api.callback(interaction, { type: InteractionResponseType.ChannelMessageWithSource, data }, file),
      );
    case "update": {
      const { message, picture } = reply;
      const data = picture === undefined ? { ...message, attachments: [] } : withAttachment(message, picture, picture.id);
      return api.callback(interaction, { type: InteractionResponseType.UpdateMessage, data });
    }
    case "form":
      return api.callback(interaction, { type: InteractionResponseType.Modal, data: reply.form });
    case "delete":
      return api.callback(interaction, { type: InteractionResponseType.DeferredMessageUpdate });
    case "choices": {
      const { choices } = reply;
      return api.callback(interaction, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
    }
  }
}

/** The id of the message where something answers this interaction already: by our own callback, whose success was lost; undefined where it was another process, which then keeps its own. */
async function standing({ api, interaction }: Delivery, reply: NewMessage): Promise<string | undefined> {
  const { id, components } = await api.original(interaction);
  const own = heldIn(components).buttons.some(({ customId }) => readButtonId(customId)?.answer === reply.answer);
  return reply.answer !== undefined && own ? id : undefined;
}

async function sendLater(delivery: Delivery, work: Work, reply: Promise<Reply | undefined>): Promise<void> {
  const { api, interaction } = delivery;
  try {
    await api.callback(interaction, deferralOf(work));
  } catch (error) {
    if (apiCode(error) !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
  }
  const late = await reply;
  const message: typeof late = late?.kind === "form" ? { kind: "message", message: late.instead } : late;
  if (message === undefined || message.kind === "choices") return;
  if (message.kind === "delete") await api.remove(interaction);
  else if (work.defer === "update") await api.followUp(interaction, asPrivate(message.message));
  else await edit(delivery, message);
}

/** Puts the answer in the place of a deferral. */
async function edit(delivery: Delivery, reply: Exclude<Reply, { readonly kind: "delete" | "choices" | "form" }>): Promise<void> {
  const { handler, api, interaction } = delivery;
  const shown: NewMessage = reply.kind === "message" ? reply : { kind: "message", message: reply.message };
  try {
    const id = await sendWithFile(handler.log, interaction, shown, (message, file) => api.edit(interaction, asEdit(message), file));
    await settle(delivery, shown, id);
  } catch (error) {
    if (isGone(error) && isPublic(shown)) await postInstead(delivery, shown);
    else if (isFinal(error)) await api.edit(interaction, asEdit(note(REFUSED))).finally(() => report(delivery, error));
    else throw error;
  }
}

const REFUSED = "Discord doesn't allow this answer here. Ask whoever runs the server whether its rules block it.";

/** Discord rejects the answer (its form, or the server's AutoMod): the asker gets a message. */
async function refuse(delivery: Delivery, error: unknown): Promise<void> {
  report(delivery, error);
  await delivery.api.callback(delivery.interaction, { type: InteractionResponseType.ChannelMessageWithSource, data: note(REFUSED) });
}

/** The token has run out: what all may see goes to the channel, with the interaction's id as nonce, so that it can't come twice. */
async function postInstead(delivery: Delivery, reply: NewMessage): Promise<void> {
  const { handler, api, interaction } = delivery;
  const { channel, id: nonce } = interaction;
  const id = await sendWithFile(handler.log, interaction, reply, (message, file) =>
    api.post({ channel, message: asEdit(message), nonce }, file),
  );
  await settle(delivery, reply, id);
}

/** What follows once the message is there: the answer is saved, with the message's id if all can see it, and the asker gets what only they may see. */
async function settle({ api, interaction }: Delivery, reply: NewMessage, id: string | undefined): Promise<void> {
  await reply.keep?.(isPublic(reply) ? id : undefined);
  for (const more of (await reply.after?.()) ?? []) await api.followUp(interaction, asPrivate(more));
}

function deferralOf({ defer }: Work): Callback {
  if (defer === "update") return { type: InteractionResponseType.DeferredMessageUpdate };
  const flags = defer === "private" ? MessageFlags.Ephemeral : 0;
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags } };
}

function isPublic({ message }: NewMessage): boolean {
  return (message.flags & MessageFlags.Ephemeral) === 0;
}

function report({ handler, interaction, arrived }: Delivery, error: unknown): void {
  const { server: workspace, channel, user: asker } = interaction;
  const facts = {
    platform: "discord",
    event: interaction.kind,
    workspace,
    channel,
    asker,
    ms: handler.clock.now() - arrived,
    ...faultOf(error),
  };
  handler.log.warn(facts, isGone(error) ? "Too late: Discord no longer accepts this answer." : "Discord rejected an answer.");
}
