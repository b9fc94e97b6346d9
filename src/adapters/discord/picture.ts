import { faultOf } from "../../log.ts";
import type { Answer } from "../../model.ts";
import { heldIn } from "./components.ts";
import type { Place } from "./incoming.ts";
import { COMPONENT, LIMITS } from "./limits.ts";
import { asEdit, type Message } from "./payload.ts";
import type { Setup } from "./setup.ts";
import { createTurns } from "./turns.ts";

type Timeline = Extract<Answer, { kind: "timeline" }>;

/** A PNG picture with what it shows, in words. */
export interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

/** A message that stands: what it holds now, and how it is changed. */
export interface Standing {
  readonly components: () => Promise<unknown>;
  readonly edit: (message: Message, picture: Picture) => Promise<unknown>;
}

/** What was drawn last: who turns pages gets the same picture on each. */
const drawn = new Map<Timeline, Picture>();
const turn = createTurns();
let waiting = 0;

/**
 * Adds its picture to a message that stands with a timeline of at least two events. Never rejects: where it can't be drawn or attached the
 * text stands alone and ids are logged. A message that shows another page by now, or where many pictures wait, is left as it is.
 */
export async function addPicture(
  setup: Setup,
  place: Place,
  answer: Answer | undefined,
  shown: Message,
  standing: Standing,
): Promise<void> {
  if (answer?.kind !== "timeline" || answer.evidence.length + answer.upcoming.length < 2 || waiting >= LIMITS.pictures) return;
  waiting += 1;
  try {
    const picture = await pictureOf(answer);
    if (picture.bytes.length > LIMITS.fileBytes) throw new RangeError("A picture larger than Discord takes.");
    if (buttonsIn(await standing.components()) === buttonsIn(shown.components))
      await standing.edit(withPicture(asEdit(shown), picture), picture);
  } catch (error) {
    const { server: workspace, channel, user: asker } = place;
    setup.log.warn(
      { platform: "discord", event: "picture", workspace, channel, asker, ...faultOf(error) },
      "A timeline stands without its picture.",
    );
  } finally {
    waiting -= 1;
  }
}

/** Drawing takes up to 300 ms of the processor: one at a time, and others have their turn between. */
async function pictureOf(answer: Timeline): Promise<Picture> {
  await turn();
  const known = drawn.get(answer);
  if (known !== undefined) return known;
  const [{ timelinePng }, { altText }] = await Promise.all([import("../../picture/timeline-png.ts"), import("../../picture/alt-text.ts")]);
  const made = { name: "timeline.png", bytes: timelinePng(answer), description: altText(answer) };
  drawn.set(answer, made);
  const [oldest] = drawn.keys();
  if (drawn.size > LIMITS.pictures && oldest !== undefined) drawn.delete(oldest);
  return made;
}

/** The message with the picture between its texts and its buttons; all that was attached before goes. */
function withPicture(message: Message, { name, description }: Picture): Message {
  const items = [{ media: { url: `attachment://${name}` }, description }];
  const rows = message.components.filter(({ type }) => type === COMPONENT.row);
  const texts = message.components.filter(({ type }) => type !== COMPONENT.row);
  return {
    ...message,
    components: [...texts, { type: COMPONENT.gallery, items }, ...rows],
    attachments: [{ id: 0, filename: name, description }],
  };
}

/** Tells one page of an answer from another: the buttons that turn it carry its number. */
function buttonsIn(components: unknown): string {
  return heldIn(components)
    .buttons.map(({ customId }) => customId)
    .join("\n");
}
