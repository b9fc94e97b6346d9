import { faultOf } from "../../log.ts";
import { picturedIn } from "../../picture/studio.ts";
import { type Api, apiCode, isRefusal } from "./api.ts";
import { readButtonId } from "./button-id.ts";
import { heldIn } from "./components.ts";
import type { Interaction } from "./incoming.ts";
import { CALLBACK, ERRORS, FLAGS, TIMES } from "./limits.ts";
import { type Acknowledgement, type Attachment, asEdit, asPrivate, type Callback, withFile } from "./payload.ts";
import { note } from "./render.ts";
import type { NewMessage, Reply, Work } from "./reply.ts";
import type { Setup } from "./setup.ts";

/** Sends the first answer to an interaction: over the API, or as the response to Discord's own request. Resolves to the message's id, where Discord tells it. */
export type Acknowledge = (callback: Acknowledgement, wantId: boolean, file?: Attachment) => Promise<string | undefined>;

/** An interaction to be answered. */
export interface Delivery {
  readonly setup: Setup;
  readonly api: Api;
  readonly interaction: Interaction;
  readonly acknowledge: Acknowledge;
  /** Milliseconds since 1970. */
  readonly arrived: number;
}

/** Sends what the work comes to, once: at once where it is there in time, else deferred and then edited. Resolves when all is done; never rejects. */
export async function deliver(delivery: Delivery, work: Work): Promise<void> {
  const reply = isPure(delivery.interaction) ? work.reply() : ours(delivery).then((first) => (first ? work.reply() : undefined));
  try {
    const inTime = reply instanceof Promise ? await within(TIMES.defer - (Date.now() - delivery.arrived), reply) : reply;
    if (inTime !== "late") await (inTime === undefined ? undefined : sendNow(delivery, inTime));
    else await sendLater(delivery, work, reply);
  } catch (error) {
    report(delivery, error);
  }
}

/** Answering changes nothing, and Discord takes one first answer an interaction: only what changes something needs the ledger's claim before. */
function isPure({ kind }: Interaction): boolean {
  return kind === "question" || kind === "timeline" || kind === "verify" || kind === "typing" || kind === "unknown";
}

/** Whether this process is the first to have this interaction. A ledger that fails is no reason for silence. */
async function ours({ setup, interaction }: Delivery): Promise<boolean> {
  try {
    return await setup.bot.memory.claim(`discord:${interaction.id}`);
  } catch (error) {
    setup.log.error(
      { platform: "discord", event: "claim", ...faultOf(error) },
      "The ledger failed; the interaction is answered all the same.",
    );
    return true;
  }
}

async function sendNow(delivery: Delivery, reply: Reply): Promise<void> {
  const { api, interaction } = delivery;
  try {
    const { id, pictureDone } = await acknowledged(delivery, reply);
    if (reply.kind === "delete") await onceTaken(() => api.remove(interaction));
    await told(delivery, reply, id);
    await attach(delivery, reply, pictureDone);
  } catch (error) {
    if (apiCode(error) === ERRORS.alreadyAcknowledged) await standing(delivery, reply);
    else if (isFinal(error) && reply.kind !== "choices") await refuse(delivery, error);
    else throw error;
  }
}

/** Sends the first answer, with its picture where that is at hand: it came, or Discord didn't take it and the text stands alone; either way it is done with. */
async function acknowledged(
  { setup, interaction, acknowledge }: Delivery,
  reply: Reply,
): Promise<{ readonly id: string | undefined; readonly pictureDone: boolean }> {
  const wantId = reply.kind === "message" && isPublic(reply) && reply.keep !== undefined;
  const { message, file } = (setup.filesAtOnce && reply.kind === "message" && setup.pictures.atOnce(reply.pictured, reply.message)) || {};
  if (message === undefined) return { id: await acknowledge(callbackOf(reply), wantId), pictureDone: false };
  try {
    return { id: await acknowledge({ type: CALLBACK.message, data: message }, wantId, file), pictureDone: true };
  } catch (error) {
    if (!isFinal(error)) throw error;
    setup.pictures.failed(interaction, error);
  }
  return { id: await acknowledge(callbackOf(reply), wantId), pictureDone: true };
}

/** Something answers this interaction already: our own callback, whose success was lost, or another process, which then keeps its own. */
async function standing(delivery: Delivery, reply: Reply): Promise<void> {
  if (reply.kind !== "message" || reply.answer === undefined) return;
  const { id, components } = await delivery.api.original(delivery.interaction);
  const own = heldIn(components).buttons.some(({ customId }) => readButtonId(customId)?.answer === reply.answer);
  if (!own) return;
  await told(delivery, reply, id);
  await attach(delivery, reply);
}

async function sendLater(delivery: Delivery, work: Work, reply: Reply | Promise<Reply | undefined>): Promise<void> {
  try {
    await delivery.acknowledge(deferralOf(work), false);
  } catch (error) {
    if (apiCode(error) !== ERRORS.alreadyAcknowledged) throw error;
  }
  const shown = await reply;
  if (shown === undefined) return;
  if (work.defer === "update" && shown.kind === "message") await delivery.api.followUp(delivery.interaction, asPrivate(shown.message));
  else await edit(delivery, shown);
}

async function edit(delivery: Delivery, reply: Reply): Promise<void> {
  const { api, interaction } = delivery;
  if (reply.kind === "choices") return;
  if (reply.kind === "delete") return api.remove(interaction);
  try {
    await told(delivery, reply, await api.edit(interaction, asEdit(reply.message)));
    await attach(delivery, reply);
  } catch (error) {
    if (isGone(error) && isPublic(reply)) await postInstead(delivery, reply);
    else if (isFinal(error)) await api.edit(interaction, asEdit(note(REFUSED))).finally(() => report(delivery, error));
    else throw error;
  }
}

const REFUSED = "Discord doesn't let this answer be shown here. Ask whoever runs the server whether its rules block it.";

/** Discord won't have the answer (its form, or the server's AutoMod): the asker is told. */
async function refuse({ acknowledge, ...delivery }: Delivery, error: unknown): Promise<void> {
  report({ acknowledge, ...delivery }, error);
  await acknowledge({ type: CALLBACK.message, data: note(REFUSED) }, false);
}

/** The token has run out: what all may see goes to the channel, with the interaction's id as nonce, so that it can't come twice. */
async function postInstead(delivery: Delivery, reply: NewMessage): Promise<void> {
  const { api, interaction } = delivery;
  const id = await api.post({ channel: interaction.channel, message: asEdit(reply.message), nonce: interaction.id });
  await told(delivery, reply, id);
}

/** What is to be done once the message stands: it is kept, with its id where all can see it, and what the asker alone is told follows. */
async function told({ api, interaction }: Delivery, reply: Reply, sent: string | undefined): Promise<void> {
  if (reply.kind !== "message") return;
  if (reply.keep !== undefined) {
    const unknown = sent === undefined && isPublic(reply);
    const id = unknown
      ? await onceTaken(() => api.original(interaction)).then(
          (message) => message.id,
          () => undefined,
        )
      : sent;
    await reply.keep(isPublic(reply) ? id : undefined);
  }
  for (const more of (await reply.after?.()) ?? []) await onceTaken(() => api.followUp(interaction, asPrivate(more)));
}

/** File and picture, which may be there already, follow the text, which doesn't wait for them and stands where they can't be attached. */
async function attach(delivery: Delivery, reply: Reply, pictureDone = false): Promise<void> {
  const { setup, api, interaction } = delivery;
  if (reply.kind !== "message" && reply.kind !== "update") return;
  const { file } = reply.kind === "message" ? reply : {};
  if (file !== undefined)
    await onceTaken(() => api.edit(interaction, withFile(asEdit(reply.message), file), file)).catch((error: unknown) =>
      report(delivery, error),
    );
  if (pictureDone || picturedIn(reply.pictured) === undefined) return;
  await setup.pictures.add(interaction, reply.pictured, reply.message, {
    now: () => onceTaken(() => api.original(interaction)),
    edit: (message, picture) => api.edit(interaction, message, picture),
  });
}

/** A request about an answer that may have left as a response just now: tried again while Discord doesn't know it yet. */
async function onceTaken<T>(request: () => Promise<T>): Promise<T> {
  for (const pause of TIMES.again) {
    try {
      return await request();
    } catch (error) {
      const code = apiCode(error);
      if (code !== ERRORS.unknownWebhook && code !== ERRORS.unknownMessage) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return request();
}

function callbackOf(reply: Reply): Acknowledgement {
  switch (reply.kind) {
    case "message":
      return reply.json?.() ?? { type: CALLBACK.message, data: reply.message };
    case "update":
      return { type: CALLBACK.update, data: reply.message };
    case "delete":
      return { type: CALLBACK.deferredUpdate };
    case "choices":
      return { type: CALLBACK.choices, data: { choices: reply.choices } };
  }
}

function deferralOf({ defer }: Work): Callback {
  if (defer === "update") return { type: CALLBACK.deferredUpdate };
  return { type: CALLBACK.deferred, data: { flags: defer === "private" ? FLAGS.ephemeral : 0 } };
}

function isPublic(reply: Reply): reply is NewMessage {
  return reply.kind === "message" && (reply.message.flags & FLAGS.ephemeral) === 0;
}

/** The interaction can't be answered any more. */
function isGone(error: unknown): boolean {
  const code = apiCode(error);
  return code === ERRORS.unknownInteraction || code === ERRORS.unknownWebhook || code === ERRORS.invalidToken;
}

/** Discord won't have this form of the answer, while another might do. */
function isFinal(error: unknown): boolean {
  return isRefusal(error) && !isGone(error) && apiCode(error) !== ERRORS.alreadyAcknowledged;
}

function report({ setup, interaction, arrived }: Delivery, error: unknown): void {
  const { server: workspace, channel, user: asker } = interaction;
  const facts = { platform: "discord", event: interaction.kind, workspace, channel, asker, ms: Date.now() - arrived, ...faultOf(error) };
  setup.log.warn(facts, isGone(error) ? "Too late: Discord no longer takes this answer." : "Discord didn't take an answer.");
}

/** What the work comes to, or "late" where it takes more milliseconds. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), "late").unref();
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
