import { faultOf, type Log } from "../../log.ts";
import type { Answer } from "../../model.ts";
import { altText } from "../../picture/alt-text.ts";
import { type Drawn, picturedIn, type Studio } from "../../picture/studio.ts";
import { createAllowance } from "./allowance.ts";
import { heldIn } from "./components.ts";
import type { Place } from "./incoming.ts";
import { COMPONENT, LIMITS } from "./limits.ts";
import { type Attachment, asEdit, type Message } from "./payload.ts";

/** The name that the attached picture has in its message. */
export const PICTURE = "timeline.png";

/** Messages that are remembered as turned: a picture is under way for seconds. */
const MOST_TURNED = 1_000;

/** A message that stands: what it holds now, and how it is changed. */
export interface Standing {
  readonly now: () => Promise<{ readonly id: string | undefined; readonly components: unknown }>;
  readonly edit: (message: Message, picture: Attachment) => Promise<unknown>;
}

/** A message with the picture that comes with it. */
export interface Illustrated {
  readonly message: Message;
  readonly file: Attachment;
}

/** Pictures for messages. */
export interface Pictures {
  /** A new message with its picture, where that is drawn already and small enough not to keep the text waiting. */
  atOnce(answer: Answer | undefined, shown: Message): Illustrated | undefined;
  /** A message stands without its picture: ids are logged. */
  failed(place: Place, error: unknown): void;
  /**
   * Adds its picture to a message that stands with a timeline of at least two events. Never rejects: where it can't be drawn or attached the
   * text stands alone and ids are logged. A message that shows another page by now, or that comes where many pictures wait or go out, is left as it is.
   */
  add(place: Place, answer: Answer | undefined, shown: Message, standing: Standing): Promise<void>;
  /** A message's page is about to be turned: no older page may come with its picture from now on. Resolves when none is on its way. */
  turning(message: string): Promise<void>;
}

/** Adds pictures that this studio draws. */
export function createPictures(studio: Studio, log: Log): Pictures {
  const mayTake = createAllowance(LIMITS.pictureBytesASecond);
  let waiting = 0;
  const turned = new Map<string, number>();
  const onTheirWay = new Map<string, Promise<unknown>>();

  const failed = ({ server: workspace, channel, user: asker }: Place, error: unknown) => {
    const facts = { platform: "discord", event: "picture", workspace, channel, asker, ...faultOf(error) };
    log.warn(facts, "A timeline stands without its picture.");
  };

  const attach = async (shown: Message, since: number, picture: Drawn, standing: Standing) => {
    const { id = "", components } = await standing.now();
    if ((turned.get(id) ?? 0) >= since || buttonsIn(components) !== buttonsIn(shown.components)) return;
    const { message, file } = illustrated(asEdit(shown), picture);
    const sending = standing.edit(message, file);
    const sent = sending.catch(() => undefined);
    onTheirWay.set(id, sent);
    await sending.finally(() => {
      if (onTheirWay.get(id) === sent) onTheirWay.delete(id);
    });
  };

  return {
    atOnce: (answer, shown) => {
      const timeline = picturedIn(answer);
      const picture = timeline === undefined ? undefined : studio.drawn(timeline);
      const fits = picture !== undefined && picture.png.length <= LIMITS.fileAtOnceBytes && mayTake(picture.png.length);
      return fits ? illustrated(shown, picture) : undefined;
    },
    failed,
    add: async (place, answer, shown, standing) => {
      const timeline = picturedIn(answer);
      if (timeline === undefined || waiting >= LIMITS.pictures) return;
      waiting += 1;
      // A turn that comes while it is drawn may not have reached Discord yet when the message is looked at.
      const since = performance.now();
      try {
        const picture = await studio.draw(timeline);
        if (picture === undefined) return;
        if (picture.png.length > LIMITS.fileBytes) throw new RangeError("A picture larger than Discord takes.");
        if (!mayTake(picture.png.length)) return;
        await attach(shown, since, picture, standing);
      } catch (error) {
        failed(place, error);
      } finally {
        waiting -= 1;
      }
    },
    turning: async (message) => {
      turned.delete(message);
      turned.set(message, performance.now());
      const [oldest] = turned.keys();
      if (turned.size > MOST_TURNED && oldest !== undefined) turned.delete(oldest);
      await onTheirWay.get(message);
    },
  };
}

/** Another page with the picture that its message has already, by the attachment's id; undefined where it has none. */
export function keepingPicture(page: Message, answer: Answer, attachment: string | undefined): Message | undefined {
  const timeline = picturedIn(answer);
  return timeline === undefined || attachment === undefined ? undefined : withPicture(page, altText(timeline), attachment);
}

function illustrated(shown: Message, { png, description }: Drawn): Illustrated {
  return { message: withPicture(shown, description, 0), file: { name: PICTURE, type: "image/png", bytes: png } };
}

/** The message with the picture between its texts and its buttons; all else that was attached before goes. */
function withPicture(message: Message, description: string, id: number | string): Message {
  const items = [{ media: { url: `attachment://${PICTURE}` }, description }];
  const rows = message.components.filter(({ type }) => type === COMPONENT.row);
  const texts = message.components.filter(({ type }) => type !== COMPONENT.row);
  return {
    ...message,
    components: [...texts, { type: COMPONENT.gallery, items }, ...rows],
    attachments: [{ id, filename: PICTURE, description }],
  };
}

/** Tells one page of an answer from another: the buttons that turn it carry its number. */
function buttonsIn(components: unknown): string {
  return heldIn(components)
    .buttons.map(({ customId }) => customId)
    .join("\n");
}
