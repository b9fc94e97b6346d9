import type { ContextActionsBlockElement, KnownBlock, PlainTextElement, StaticSelect } from "@slack/types";
import type { Answer } from "../../model.ts";
import { suggestedNext } from "../shared/suggested-next.ts";
import { actionId, buttonValue } from "./buttons.ts";
import { LIMITS } from "./limits.ts";
import { shorten } from "./mrkdwn.ts";

const plain = (text: string): PlainTextElement => ({ type: "plain_text", text, emoji: false });

/** A menu of the questions to ask next; undefined where there is none. */
export function askMenu(answer: Answer): StaticSelect | undefined {
  const questions = suggestedNext(answer, LIMITS.optionValue);
  if (questions.length === 0) return undefined;
  const options = questions.map((question) => ({ text: plain(shorten(question, LIMITS.optionText)), value: question }));
  return { type: "static_select", action_id: `${actionId("ask")}:${answer.story}`, placeholder: plain("Ask next …"), options };
}

/** A quiet row with the reader's verdict on an answer and, for who asked, its deletion. */
export function quietRow(
  { answered, kind, evidence }: Answer,
  { id, deletableBy }: { readonly id?: string; readonly deletableBy?: string },
): readonly KnownBlock[] {
  if (id === undefined) return [];
  const verdict = (act: "right" | "wrong", label: string) => ({
    text: plain(label),
    value: buttonValue({ act, id }),
    accessibility_label: `This answer is ${act}`,
  });
  const elements: readonly ContextActionsBlockElement[] = [
    ...(answered && kind !== "help" && (evidence.length > 0 || kind === "check")
      ? [
          {
            type: "feedback_buttons" as const,
            action_id: actionId("right"),
            positive_button: verdict("right", "Right"),
            negative_button: verdict("wrong", "Wrong"),
          },
        ]
      : []),
    ...(deletableBy === undefined
      ? []
      : [
          {
            type: "icon_button" as const,
            icon: "trash",
            action_id: actionId("delete"),
            text: plain("Delete"),
            accessibility_label: "Delete this answer",
            value: buttonValue({ act: "delete", id }),
            visible_to_user_ids: [deletableBy],
          },
        ]),
  ];
  return elements.length === 0 ? [] : [{ type: "context_actions", elements: [...elements] }];
}
