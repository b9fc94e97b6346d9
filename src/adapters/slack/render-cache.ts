import { randomBytes } from "node:crypto";
import type { Answer } from "../../model.ts";
import type { SlackMessage } from "./blocks.ts";
import { type Frame, renderAnswer } from "./render.ts";

/** Stands for an answer's id in a message kept: as long as any, so that limits hold for all, and not to be guessed, so that no text can hold it. */
const ANY_ID = randomBytes(12).toString("hex");

/** A message, and the same as bytes where it was laid out before. */
export interface Laid {
  readonly message: SlackMessage;
  /** JSON of the response body that shows the message in reply to a command. */
  readonly json?: (type: "in_channel" | "ephemeral") => Uint8Array;
}

/** A message that was laid out, and how its JSON goes on each way, with the places of the id. */
interface Kept {
  readonly message: SlackMessage;
  readonly json: Map<string, { readonly bytes: Buffer; readonly places: readonly number[] }>;
}

const messages = new WeakMap<Answer, Map<string, Kept>>();

/** The same as renderAnswer; of an answer laid out before only the id in its buttons is put in anew. */
export function renderCached(answer: Answer, frame: Frame): Laid {
  const { id, asked, share, from = 0, notice = "" } = frame;
  // An answer has few other frames; those that hold somebody's words are too many to keep.
  if (id === undefined || asked !== undefined || share?.check !== undefined) return { message: renderAnswer(answer, frame) };
  const frames = messages.get(answer) ?? new Map<string, Kept>();
  messages.set(answer, frames);
  const key = `${frame.delete === true} ${share !== undefined} ${from} ${notice}`;
  const kept = frames.get(key) ?? { message: renderAnswer(answer, { ...frame, id: ANY_ID }), json: new Map() };
  frames.set(key, kept);
  // Most are sent as bytes alone.
  const message = {
    text: kept.message.text,
    get blocks() {
      return withId(kept.message.blocks, id);
    },
  };
  return id.length === ANY_ID.length ? { message, json: (type) => jsonWithId(kept, type, id) } : { message };
}

function withId(blocks: SlackMessage["blocks"], id: string): SlackMessage["blocks"] {
  return blocks.map((block) =>
    block.type !== "actions"
      ? block
      : {
          ...block,
          elements: block.elements.map((element) =>
            "value" in element && typeof element.value === "string" ? { ...element, value: element.value.replace(ANY_ID, id) } : element,
          ),
        },
  );
}

function jsonWithId({ message, json }: Kept, type: string, id: string): Uint8Array {
  const made = json.get(type) ?? template({ response_type: type, replace_original: false, ...message });
  json.set(type, made);
  const bytes = Buffer.from(made.bytes);
  for (const place of made.places) bytes.write(id, place, "latin1");
  return bytes;
}

function template(body: object): { readonly bytes: Buffer; readonly places: readonly number[] } {
  const bytes = Buffer.from(JSON.stringify(body));
  const places: number[] = [];
  for (let at = bytes.indexOf(ANY_ID); at >= 0; at = bytes.indexOf(ANY_ID, at + 1)) places.push(at);
  return { bytes, places };
}
