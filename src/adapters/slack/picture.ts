import { createHash } from "node:crypto";
import type { webApi } from "@slack/bolt";
import type { Memory } from "../../bot.ts";
import { faultOf, type Log } from "../../log.ts";
import type { Answer } from "../../model.ts";
import { altText } from "../../picture/alt-text.ts";
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
  readonly memory: Pick<Memory, "claim" | "setPicture" | "picture" | "files">;
  readonly clock: Clock;
  /** Deletes a message; where Slack won't, it stays. */
  readonly remove: (channel: string, ts: string) => Promise<void>;
}

/** Pictures that may be on their way at once; an answer beyond them stays without. */
const MOST = 5;
/** Pauses, in milliseconds, before a picture that Slack is still reading in is posted again. */
const PAUSES = [500, 1500, 4000];

/** What of an answer is pictured: a timeline of two events or more that everybody sees. */
export function withPicture(answer: Answer, visibility: Reply["visibility"]): { readonly timeline?: Timeline } {
  const timeline = visibility === "public" ? picturedIn(answer) : undefined;
  return timeline === undefined ? {} : { timeline };
}

/** Pictures of timelines, each a message of its own below the text. */
export interface Pictures {
  /**
   * Posts the picture of an answer that has one; with `once` it is posted by whoever claims that key first. Never rejects: whatever goes wrong is logged by ids,
   * and the text is complete by itself.
   */
  post(place: Place, reply: Reply, once?: string): Promise<void>;
  /** Takes back the picture of an answer that is being deleted, in whichever process it is on its way, with its file where no other answer shows it; `message` is deleted already. */
  withdraw(channel: string, answer: string, message: string): Promise<void>;
}

/** Claimed by the picture once its place is saved, and by whoever deletes its answer: a picture that comes second deletes itself. */
const withdrawalKey = (answer: string) => `slack:picture:${answer}`;

/** Pictures of this renderer: an acknowledgement can't wait for an upload, so that a picture is a message of its own, whose alternative text says the same. A picture is uploaded once a workspace. */
export function createPictures({ renderer, client, log, scopes, memory, clock, remove }: PictureDeps): Pictures {
  let underWay = 0;
  /** Files by picture that are on their way, and for how many messages. */
  const uploads = new Map<string, { readonly file: Promise<string>; messages: number }>();

  const uploaded = async (picture: string, png: Uint8Array, report: (state: string) => void): Promise<string> => {
    // Shared with no channel: there the file would appear without its alternative text.
    const own = await upload(client, { filename: "timeline.png", title: "Timeline", type: "image/png", bytes: png }, report);
    const file = await memory.files.keep(picture, own);
    if (file !== own) await client.files.delete({ file: own });
    return file;
  };
  /** Lends a picture's file to a message under way, one that was uploaded before where Slack still has it; deletes it after where no message shows it. */
  const withFile = async (picture: string, start: () => Promise<string>, post: (file: string, fresh: boolean) => Promise<void>) => {
    const before = await memory.files.of(picture);
    if (before !== undefined)
      try {
        return await post(before, false);
      } catch (error) {
        if (!notReadIn(error)) throw error;
        await memory.files.forget(picture, before);
      }
    const upload = uploads.get(picture) ?? { file: start(), messages: 0 };
    uploads.set(picture, upload);
    upload.messages += 1;
    try {
      await post(await upload.file, true);
    } finally {
      upload.messages -= 1;
      if (upload.messages === 0) uploads.delete(picture);
      if (upload.messages === 0) await deleteFile(await memory.files.release(picture));
    }
  };
  const deleteFile = async (file: string | undefined) => {
    if (file !== undefined) await client.files.delete({ file });
  };

  const postOne = async ({ workspace, channel, thread, user }: Place, timeline: Timeline, id: string, once: string | undefined) => {
    const facts = { platform: "slack", event: "picture", workspace, channel, thread, answer: id };
    let state = "claiming";
    const report = (step: string) => {
      state = step;
    };
    try {
      if (once !== undefined && !(await memory.claim(once))) return;
      report("drawing");
      const png = await renderer.draw(timeline);
      if (png === undefined) return log.info(facts, "too many pictures");
      const picture = `slack:${workspace}:${createHash("sha256").update(png).digest("base64url")}`;
      await withFile(
        picture,
        () => uploaded(picture, png, report),
        async (file, fresh) => {
          report("posting");
          const message = {
            ...pictureMessage(file, altText(timeline, LIMITS.altText), id),
            channel,
            ...(thread === undefined ? {} : { thread_ts: thread }),
          };
          const { ts, channel: posted = channel } = await whenReadIn(
            clock,
            () => client.chat.postMessage(message),
            fresh ? 0 : PAUSES.length,
          );
          log.info(facts, "picture posted");
          // With it the picture goes when its answer is deleted.
          report("keeping");
          if (ts === undefined) return;
          await memory.setPicture(id, ts, picture);
          if (await memory.claim(withdrawalKey(id))) return;
          await client.chat.delete({ channel: posted, ts });
          await deleteFile(await memory.files.releaseOf(id));
        },
      );
    } catch (error) {
      log.warn({ ...facts, asker: user, state, ...faultOf(error) }, "no picture");
    }
  };
  return {
    post: async (place, { timeline, id }, once) => {
      if (timeline === undefined || id === undefined || underWay >= MOST || !mayUpload(scopes)) return;
      underWay += 1;
      await postOne(place, timeline, id, once);
      underWay -= 1;
    },
    withdraw: async (channel, answer, message) => {
      await memory.claim(withdrawalKey(answer));
      const picture = await memory.picture(answer);
      if (picture === undefined) return;
      if (picture !== message) await remove(channel, picture);
      await deleteFile(await memory.files.releaseOf(answer)).catch((error: unknown) =>
        log.warn({ platform: "slack", event: "picture", channel, answer, state: "deleting", ...faultOf(error) }, "a picture's file stays"),
      );
    },
  };
}

/** The picture with what it shows in words, and a button with which whoever asked can delete it. */
function pictureMessage(file: string, alt: string, id: string) {
  const altText = escapeMrkdwn(alt);
  const remove = button(actionId("delete"), "Delete", buttonValue({ act: "delete", id }));
  return {
    text: altText.length <= LIMITS.text ? altText : escapeMrkdwn(shorten(alt, LIMITS.text / 5)),
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
