import { faultOf, type Log } from "../../log.ts";
import type { Answer } from "../../model.ts";
import { altText } from "../../picture/alt-text.ts";
import { type PictureRenderer, picturedIn } from "../../picture/picture-renderer.ts";
import type { Clock } from "../shared/clock.ts";
import { LIMITS, TIMES } from "./limits.ts";
import type { Attachment } from "./payload.ts";
import type { Place } from "./place.ts";

/** The name that the attached picture has in its message. */
export const PICTURE = "timeline.png";

/** The picture that comes with an answer's first page; undefined where it has none, where too many wait to be drawn and where it takes too long. Never rejects: where it can't be drawn ids are logged. */
export type Picture = (answer: Answer, place: Place) => Promise<Attachment | undefined>;

/** Has pictures drawn by this renderer. */
export function createPicture(renderer: PictureRenderer, log: Log, clock: Clock): Picture {
  return async (answer, place) => {
    const timeline = picturedIn(answer);
    if (timeline === undefined) return undefined;
    try {
      const png = await Promise.race([renderer.draw(timeline), clock.wait(TIMES.picture)]);
      if (!png) return undefined;
      if (png.length > LIMITS.fileBytes) throw new RangeError("A picture is too large for Discord.");
      return { name: PICTURE, contentType: "image/png", data: png, description: altText(timeline, LIMITS.description) };
    } catch (error) {
      withoutFile(log, place, error);
      return undefined;
    }
  };
}

/** A picture that a message has already, with what it shows in words. */
export interface KeptPicture {
  /** Discord's id of the attachment. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The picture that a message with a page of this answer has already, so that it stays when the page is turned. */
export function keptPicture(answer: Answer, id: string | undefined): KeptPicture | undefined {
  const timeline = picturedIn(answer);
  return timeline === undefined || id === undefined ? undefined : { id, name: PICTURE, description: altText(timeline, LIMITS.description) };
}

/** Logs the ids of a message that is without its file or picture. */
export function withoutFile(log: Log, { server: workspace, channel, user: asker }: Place, error: unknown): void {
  log.warn({ platform: "discord", event: "picture", workspace, channel, asker, ...faultOf(error) }, "A message was sent without its file.");
}
