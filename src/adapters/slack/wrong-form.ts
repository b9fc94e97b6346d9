import type { ModalView, PlainTextElement } from "@slack/types";
import { textAt } from "../shared/fields.ts";
import { readWrong, WRONG_FORM } from "../shared/wrong-form.ts";

/** callback_id of the form. */
export const WRONG_CALLBACK = "pullquote_wrong_form";

const plain = (text: string): PlainTextElement => ({ type: "plain_text", text, emoji: false });

/** The form that asks what is wrong about an answer. */
export function wrongForm(answer: string): ModalView {
  return {
    type: "modal",
    callback_id: WRONG_CALLBACK,
    private_metadata: answer,
    title: plain(WRONG_FORM.title),
    submit: plain(WRONG_FORM.submit),
    close: plain(WRONG_FORM.close),
    blocks: [
      {
        type: "input",
        block_id: "reason",
        label: plain(WRONG_FORM.reason),
        element: {
          type: "static_select",
          action_id: "reason",
          options: WRONG_FORM.reasons.map(([value, label]) => ({ text: plain(label), value })),
        },
      },
      {
        type: "input",
        block_id: "comment",
        optional: true,
        label: plain(WRONG_FORM.comment),
        element: { type: "plain_text_input", action_id: "comment", multiline: true, max_length: WRONG_FORM.longest },
      },
    ],
  };
}

/** What somebody sent with the form. */
export interface WrongCall {
  readonly answer: string;
  readonly workspace: string;
  readonly user: string;
  readonly details: { readonly reason: string; readonly comment: string };
}

/** Reads the payload of the form; undefined where it is none of ours. */
export function parseWrong(body: unknown): WrongCall | undefined {
  const answer = textAt(body, "view", "callback_id") === WRONG_CALLBACK ? textAt(body, "view", "private_metadata") : undefined;
  const user = textAt(body, "user", "id");
  if (answer === undefined || !/^[a-z0-9]{1,24}$/.test(answer) || user === undefined) return undefined;
  const workspace = textAt(body, "team", "id") ?? textAt(body, "enterprise", "id") ?? "";
  const reason = textAt(body, "view", "state", "values", "reason", "reason", "selected_option", "value");
  const comment = textAt(body, "view", "state", "values", "comment", "comment", "value");
  return { answer, workspace, user, details: readWrong(reason, comment) };
}
