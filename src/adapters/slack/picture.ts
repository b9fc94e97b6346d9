import type { webApi } from "@slack/bolt";
import type { Memory } from "../../bot.ts";
import { faultOf, type Log } from "../../log.ts";
import type { Answer } from "../../model.ts";
import { type PictureRenderer, picturedIn, type Timeline } from "../../picture/picture-renderer.ts";
import type { Clock } from "../shared/clock.ts";
import { fieldAt, textAt } from "../shared/fields.ts";
import { actions, button } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import { LIMITS } from "./limits.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import type { Place } from "./parse.ts";
import type { Reply } from "./reply.ts";
import { mayUpload, upload } from "./upload.ts";

/** What pictures are posted with. */
interface PictureDeps {
  readonly renderer: PictureRenderer;
  readonly client: webApi.WebClient;
  readonly log: Log;
  /** The scopes that the bot was given; undefined where Slack doesn't tell. */
  readonly scopes: readonly string[] | undefined;
  readonly memory: Pick<Memory, "claim" | "pictured">;
  readonly clock: Clock;
}

/** Pictures that may be on their way at once; an answer beyond them stays without. */
const MOST = 5;
/** Pauses, in milliseconds, before a picture that Slack is still reading in is posted again. */
const PAUSES = [500, 1500, 4000];

/** What of an answer is pictured: a timeline of two events or more that everybody sees. */
export function pictured(answer: Answer, visibility: Reply["visibility"]): { readonly timeline?: Timeline } {
  const timeline = visibility === "public" ? picturedIn(answer) : undefined;
  return timeline === undefined ? {} : { timeline };
}

/** Claimed by the picture once it is kept where it stands, and by who deletes its answer: if the picture comes second it goes by itself. */
const withdrawalKey = (answer: string) => `slack:picture:${answer}`;

/** Takes back the picture of an answer that is being deleted, in whichever process it is on its way; one that stands already is `memory.picture`'s. */
export async function withdrawPicture(memory: Pick<Memory, "claim">, answer: string): Promise<void> {
  await memory.claim(withdrawalKey(answer));
}

/**
 * A way to post a timeline's picture below its text: an acknowledgement can't wait for an upload, so that the picture is a message of its own,
 * whose alternative text tells the same. It never rejects; whatever goes wrong is logged by ids, and the text stands by itself.
 * With `once` the picture is posted by whoever claims that key first.
 */
export function createPictures({ renderer, client, log, scopes, memory, clock }: PictureDeps) {
  let underWay = 0;
  const post = async ({ workspace, channel, thread, user }: Place, timeline: Timeline, id: string, once: string | undefined) => {
    const facts = { platform: "slack", event: "picture", workspace, channel, thread, answer: id };
    let state = "claiming";
    try {
      if (once !== undefined && !(await memory.claim(once))) return;
      state = "drawing";
      const drawn = await renderer.draw(timeline);
      if (drawn === undefined) return log.info(facts, "too many pictures");
      // Shared with no channel: the file would stand there without its alternative text.
      const picture = { filename: "timeline.png", title: "Timeline", type: "image/png", bytes: drawn.png };
      const file = await upload(client, picture, (step) => (state = step));
      state = "posting";
      const message = { ...pictureMessage(file, drawn.description, id), channel, ...(thread === undefined ? {} : { thread_ts: thread }) };
      const { ts, channel: posted = channel } = await whenReadIn(clock, () => client.chat.postMessage(message));
      log.info(facts, "picture posted");
      // With it the picture goes when its answer is deleted.
      state = "keeping";
      if (ts === undefined) return;
      await memory.pictured(id, ts);
      if (!(await memory.claim(withdrawalKey(id)))) await client.chat.delete({ channel: posted, ts });
    } catch (error) {
      log.warn({ ...facts, asker: user, state, ...faultOf(error) }, "no picture");
    }
  };
  return async (place: Place, { timeline, id }: Reply, once?: string): Promise<void> => {
    if (timeline === undefined || id === undefined || underWay >= MOST || !mayUpload(scopes)) return;
    underWay += 1;
    await post(place, timeline, id, once);
    underWay -= 1;
  };
}

/** The picture with what it shows in words, and a button with which whoever asked can delete it. */
function pictureMessage(file: string, alt: string, id: string) {
  const escaped = escapeMrkdwn(alt);
  const remove = button(actionId("delete"), "Delete", buttonValue({ act: "delete", id }));
  return {
    text: escaped.length <= LIMITS.text ? escaped : escapeMrkdwn(shorten(alt, LIMITS.text / 5)),
    blocks: [{ type: "image" as const, slack_file: { id: file }, alt_text: shorten(alt, LIMITS.altText) }, ...actions(remove)],
    unfurl_links: false,
    unfurl_media: false,
    parse: "none" as const,
    link_names: false,
    mrkdwn: false,
  };
}

/** Posts; again after a pause where Slack refuses the block because it hasn't read the file in: then nothing was posted. */
async function whenReadIn<T>(clock: Clock, post: () => Promise<T>, attempt = 0): Promise<T> {
  try {
    return await post();
  } catch (error) {
    const pause = PAUSES[attempt];
    if (pause === undefined || !notReadIn(error)) throw error;
    await clock.wait(pause);
    return whenReadIn(clock, post, attempt + 1);
  }
}

function notReadIn(error: unknown): boolean {
  const messages = fieldAt(error, "data", "response_metadata", "messages");
  return textAt(error, "data", "error") === "invalid_blocks" && JSON.stringify(messages ?? "").includes("invalid slack file");
}
