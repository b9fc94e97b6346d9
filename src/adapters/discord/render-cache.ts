import { randomBytes } from "node:crypto";
import type { Answer } from "../../model.ts";
import type { Shown } from "./buttons.ts";
import { CALLBACK, COMPONENT } from "./limits.ts";
import type { Component, Message } from "./payload.ts";
import { render } from "./render.ts";

/** Stands for an answer's id in a message kept: as long as any, so that limits hold for all, and not to be guessed, so that no text can hold it. */
const ANY_ID = randomBytes(12).toString("hex");

/** A message, and the callback that sends it as JSON, where its id is as long as any. */
export interface Laid {
  readonly message: Message;
  readonly json?: () => Uint8Array;
}

/** A message that was laid out, and its callback's JSON with the places of the id. */
interface Kept {
  readonly message: Message;
  readonly bytes: Buffer;
  readonly places: readonly number[];
}

const messages = new WeakMap<Answer, Map<string, Kept>>();

/** The same as render; of an answer laid out before only the id in its buttons is put in anew. */
export function renderCached(answer: Answer, shown: Shown & { readonly id: string }): Laid {
  const { id, visibility, page, turnable } = shown;
  const pages = messages.get(answer) ?? new Map<string, Kept>();
  messages.set(answer, pages);
  const key = `${visibility} ${page} ${turnable}`;
  const kept = pages.get(key) ?? keep(render(answer, { ...shown, id: ANY_ID }));
  pages.set(key, kept);
  // Most are sent as bytes alone.
  const message = {
    flags: kept.message.flags,
    allowed_mentions: kept.message.allowed_mentions,
    get components() {
      return kept.message.components.map((component) => withId(component, id));
    },
  };
  return id.length === ANY_ID.length ? { message, json: () => jsonWithId(kept, id) } : { message };
}

function keep(message: Message): Kept {
  const bytes = Buffer.from(JSON.stringify({ type: CALLBACK.message, data: message }));
  const places: number[] = [];
  for (let at = bytes.indexOf(ANY_ID); at >= 0; at = bytes.indexOf(ANY_ID, at + 1)) places.push(at);
  return { message, bytes, places };
}

function withId(component: Component, id: string): Component {
  if (component.type !== COMPONENT.row) return component;
  return { ...component, components: component.components.map((one) => ({ ...one, custom_id: one.custom_id.replace(ANY_ID, id) })) };
}

function jsonWithId({ bytes, places }: Kept, id: string): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const place of places) copy.write(id, place, "latin1");
  return copy;
}
