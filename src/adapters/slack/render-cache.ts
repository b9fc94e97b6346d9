import type { Answer } from "../../model.ts";
import type { SlackMessage } from "./blocks.ts";
import { type Frame, renderAnswer } from "./render.ts";

/** Stands for an answer's id in a message kept; as long as any, so that limits hold for all. */
const ANY_ID = "0".repeat(24);

const messages = new WeakMap<Answer, Map<string, SlackMessage>>();

/** The same as renderAnswer; of an answer laid out before only the id in its buttons is put in anew. */
export function renderCached(answer: Answer, frame: Frame): SlackMessage {
  const { id } = frame;
  if (id === undefined) return renderAnswer(answer, frame);
  const kept = messages.get(answer) ?? new Map<string, SlackMessage>();
  messages.set(answer, kept);
  const like = { ...frame, id: ANY_ID };
  const key = JSON.stringify(like);
  const message = kept.get(key) ?? renderAnswer(answer, like);
  // An answer has few frames; those that hold words of somebody are too many to keep.
  if (frame.asked === undefined && frame.share?.check === undefined) kept.set(key, message);
  return withId(message, id);
}

function withId({ text, blocks }: SlackMessage, id: string): SlackMessage {
  return {
    text,
    blocks: blocks.map((block) =>
      block.type !== "actions"
        ? block
        : {
            ...block,
            elements: block.elements.map((element) =>
              "value" in element && typeof element.value === "string" ? { ...element, value: element.value.replace(ANY_ID, id) } : element,
            ),
          },
    ),
  };
}
