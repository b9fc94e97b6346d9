import { ComponentType, TextInputStyle } from "discord-api-types/v10";
import { fieldAt, textAt } from "../shared/fields.ts";
import { readWrong, WRONG_FORM } from "../shared/wrong-form.ts";
import { listAt } from "./lists.ts";
import type { Form } from "./payload.ts";

/** The form that asks what is wrong about an answer. */
export function wrongForm(answer: string): Form {
  return {
    custom_id: `wrong:${answer}`,
    title: WRONG_FORM.title,
    components: [
      {
        type: ComponentType.Label,
        label: WRONG_FORM.reason,
        component: {
          type: ComponentType.StringSelect,
          custom_id: "reason",
          options: WRONG_FORM.reasons.map(([value, label]) => ({ value, label })),
        },
      },
      {
        type: ComponentType.Label,
        label: WRONG_FORM.comment,
        component: {
          type: ComponentType.TextInput,
          custom_id: "comment",
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: WRONG_FORM.longest,
        },
      },
    ],
  };
}

/** What somebody sent with the form; undefined where it is none of ours. */
export function parseWrong(data: unknown) {
  const [, answer] = /^wrong:([a-z0-9]{1,24})$/.exec(textAt(data, "custom_id") ?? "") ?? [];
  if (answer === undefined) return undefined;
  const fields = listAt(data, "components").map((label) => fieldAt(label, "component"));
  const field = (id: string) => fields.find((one) => textAt(one, "custom_id") === id);
  const [reason] = listAt(field("reason"), "values");
  return { answer, details: readWrong(typeof reason === "string" ? reason : undefined, textAt(field("comment"), "value")) };
}
