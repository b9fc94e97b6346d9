import type { webApi } from "@slack/bolt";
import type { Memory } from "../../bot.ts";
import { faultOf, type Log } from "../../log.ts";
import type { Answer } from "../../model.ts";
import { picturedIn, type Studio, type Timeline } from "../../picture/studio.ts";
import { fieldAt, textAt } from "../fields.ts";
import { actions, button } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import type { Reply } from "./desk.ts";
import { LIMITS } from "./limits.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import type { Place } from "./parse.ts";
import { mayUpload, upload } from "./upload.ts";

/** What pictures are posted with. */
interface Gallery {
  readonly studio: Studio;
  readonly client: webApi.WebClient;
  readonly log: Log;
  /** The scopes that the bot was given; undefined where Slack doesn't tell. */
  readonly scopes: readonly string[] | undefined;
  readonly memory: Pick<Memory, "claim" | "pictured">;
}

/** Pictures that may be on their way at once; of more the text alone stands. */
const MOST = 5;
/** Milliseconds from one picture to the next in a channel: Slack takes about one message a second there, and answers come first. */
const APART = 1000;
/** Pauses, in milliseconds, before a picture that Slack is still reading in is posted again. */
const PAUSES = [500, 1500, 4000];

/** What of an answer is pictured: a timeline of two events or more that everybody sees. */
export function pictured(answer: Answer, visibility: Reply["visibility"]): { readonly timeline?: Timeline } {
  const timeline = visibility === "public" ? picturedIn(answer) : undefined;
  return timeline === undefined ? {} : { timeline };
}

/** Claimed by the picture when it is about to stand and when it is known where, and by who deletes its answer: whoever comes second knows of the first. */
function goneKey(answer: string, when: "posting" | "posted"): string {
  return `slack:gone:${answer}:${when}`;
}

/** Lets no picture follow an answer any more that is being deleted, in any process; the one that stands by then is `memory.picture`'s. */
export async function keepPicturesAway(memory: Pick<Memory, "claim">, answer: string): Promise<void> {
  await memory.claim(goneKey(answer, "posting"));
  await memory.claim(goneKey(answer, "posted"));
}

/**
 * A way to post a timeline's picture after its text: uploaded, then shown in a message whose alternative text tells the same. It never rejects;
 * whatever goes wrong is logged by ids, and the text stands by itself. With `once` the picture is posted by whoever claims that key first.
 */
export function createPictures({ studio, client, log, scopes, memory }: Gallery) {
  const inTurn = createTurns(APART);
  let onTheirWay = 0;
  const send = async ({ workspace, channel, thread, user }: Place, timeline: Timeline, id: string, once: string | undefined) => {
    let state = "claiming";
    try {
      if (once !== undefined && !(await memory.claim(once))) return;
      state = "drawing";
      const drawn = await studio.draw(timeline);
      if (drawn === undefined) return busy({ workspace, channel }, id);
      // Shared with no channel: the file would stand there without its alternative text.
      const picture = { filename: "timeline.png", title: "Timeline", type: "image/png", bytes: drawn.png };
      const file = await upload(client, picture, (step) => (state = step));
      state = "posting";
      if (!(await memory.claim(goneKey(id, "posting")))) return;
      const message = { ...pictureMessage(file, drawn.description, id), channel, ...(thread === undefined ? {} : { thread_ts: thread }) };
      const { ts, channel: posted = channel } = await whenReadIn(() => client.chat.postMessage(message));
      log.info({ platform: "slack", event: "picture", workspace, channel, thread, answer: id }, "picture posted");
      // With it the picture goes when its answer is deleted.
      state = "keeping";
      if (ts === undefined) return;
      await memory.pictured(id, ts);
      if (!(await memory.claim(goneKey(id, "posted")))) await client.chat.delete({ channel: posted, ts });
    } catch (error) {
      const facts = { platform: "slack", event: "picture", workspace, channel, thread, asker: user, answer: id, state };
      log.warn({ ...facts, ...faultOf(error) }, "no picture");
    }
  };
  const busy = ({ workspace, channel }: Pick<Place, "workspace" | "channel">, id: string) =>
    log.info({ platform: "slack", event: "picture", workspace, channel, answer: id }, "too many pictures");
  return async (place: Place, { timeline, id }: Reply, once?: string): Promise<void> => {
    if (timeline === undefined || id === undefined || !mayUpload(scopes)) return;
    if (onTheirWay >= MOST) return busy(place, id);
    onTheirWay += 1;
    await inTurn(place.channel, () => send(place, timeline, id, once));
    onTheirWay -= 1;
  };
}

/** Does work on one thing after the other, so many milliseconds apart, and on different things at once. The work must not reject. */
function createTurns(apart: number): (thing: string, work: () => Promise<void>) => Promise<void> {
  const lines = new Map<string, Promise<void>>();
  return async (thing, work) => {
    const turn = (lines.get(thing) ?? Promise.resolve()).then(work);
    const line = turn.then(() => new Promise<void>((resolve) => setTimeout(resolve, apart).unref()));
    lines.set(thing, line);
    void line.then(() => {
      if (lines.get(thing) === line) lines.delete(thing);
    });
    await turn;
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
async function whenReadIn<T>(post: () => Promise<T>, attempt = 0): Promise<T> {
  try {
    return await post();
  } catch (error) {
    const pause = PAUSES[attempt];
    if (pause === undefined || !notReadIn(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return whenReadIn(post, attempt + 1);
  }
}

function notReadIn(error: unknown): boolean {
  const messages = fieldAt(error, "data", "response_metadata", "messages");
  return textAt(error, "data", "error") === "invalid_blocks" && JSON.stringify(messages ?? "").includes("invalid slack file");
}
