import type { Answer } from "../../model.ts";
import type { SlackMessage } from "./blocks.ts";
import { type Frame, renderAnswer } from "./render.ts";

/** Stands for an answer's id in a message kept; as long as any, so that limits hold for all. */
const ANY_ID = "0".repeat(24);

const messages = new WeakMap<Answer, Map<string, SlackMessage>>();

/** The same as renderAnswer; of an answer laid out before only the id in its buttons is put in anew. */
export function renderCached(answer: Answer, frame: Frame): SlackMessage {
  const { id, asked, share, from = 0, notice = "" } = frame;
  // An answer has few other frames; those that hold somebody's words are too many to keep.
  if (id === undefined || asked !== undefined || share?.check !== undefined) return renderAnswer(answer, frame);
  const kept = messages.get(answer) ?? new Map<string, SlackMessage>();
  messages.set(answer, kept);
  const key = `${frame.delete === true} ${share !== undefined} ${from} ${notice}`;
  const message = kept.get(key) ?? renderAnswer(answer, { ...frame, id: ANY_ID });
  kept.set(key, message);
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
