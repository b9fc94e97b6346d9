import { faultOf } from "../../log.ts";
import type { Answer } from "../../model.ts";
import { type Drawn, picturedIn } from "../../picture/studio.ts";
import { heldIn } from "./components.ts";
import type { Place } from "./incoming.ts";
import { COMPONENT, LIMITS } from "./limits.ts";
import { asEdit, type Message } from "./payload.ts";
import type { Setup } from "./setup.ts";

/** The name that the attached picture has in its message. */
export const PICTURE = "timeline.png";

/** A message that stands: what it holds now, and how it is changed. */
export interface Standing {
  readonly components: () => Promise<unknown>;
  readonly edit: (message: Message, picture: Drawn) => Promise<unknown>;
}

/** Pictures that each adapter has on their way. */
const onTheirWay = new WeakMap<Setup, number>();

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
  const timeline = picturedIn(answer);
  const before = onTheirWay.get(setup) ?? 0;
  if (timeline === undefined || before >= LIMITS.pictures) return;
  onTheirWay.set(setup, before + 1);
  try {
    const picture = await setup.studio.draw(timeline);
    if (picture === undefined) return;
    if (picture.png.length > LIMITS.fileBytes) throw new RangeError("A picture larger than Discord takes.");
    if (buttonsIn(await standing.components()) === buttonsIn(shown.components))
      await standing.edit(withPicture(asEdit(shown), picture), picture);
  } catch (error) {
    const { server: workspace, channel, user: asker } = place;
    setup.log.warn(
      { platform: "discord", event: "picture", workspace, channel, asker, ...faultOf(error) },
      "A timeline stands without its picture.",
    );
  } finally {
    onTheirWay.set(setup, (onTheirWay.get(setup) ?? 1) - 1);
  }
}

/** The message with the picture between its texts and its buttons; all that was attached before goes. */
function withPicture(message: Message, { description }: Drawn): Message {
  const items = [{ media: { url: `attachment://${PICTURE}` }, description }];
  const rows = message.components.filter(({ type }) => type === COMPONENT.row);
  const texts = message.components.filter(({ type }) => type !== COMPONENT.row);
  return {
    ...message,
    components: [...texts, { type: COMPONENT.gallery, items }, ...rows],
    attachments: [{ id: 0, filename: PICTURE, description }],
  };
}

/** Tells one page of an answer from another: the buttons that turn it carry its number. */
function buttonsIn(components: unknown): string {
  return heldIn(components)
    .buttons.map(({ customId }) => customId)
    .join("\n");
}
