import { fieldAt, textAt } from "../shared/fields.ts";

/** What a click asks for. The value of a button has it as JSON, so that it works after a restart. */
export type ButtonAct =
  /** Show the page that begins with excerpt `from` (0 the first) of a remembered answer; `asked`: with its question above. */
  | { readonly act: "more"; readonly id: string; readonly from: number; readonly asked?: boolean }
  | { readonly act: "right" | "wrong" | "delete"; readonly id: string }
  /** Post a private answer for all. `check` has the text whose check it is: messages of others aren't kept. */
  | { readonly act: "share"; readonly id: string; readonly check?: string; readonly link?: string }
  /** Do this admin work. */
  | { readonly act: "admin"; readonly story: string; readonly words: string }
  /** What is new in this story. */
  | { readonly act: "news"; readonly story: string }
  /** Ask this question. */
  | { readonly act: "ask"; readonly story: string; readonly question: string };

/** The action_ids of all our buttons. */
export const ANY_BUTTON = /^pullquote_/;

/** The action_id of a button; `number` distinguishes buttons of one kind in a message. */
export function actionId(act: ButtonAct["act"], number?: number): string {
  return number === undefined ? `pullquote_${act}` : `pullquote_${act}_${number}`;
}

export function buttonValue(act: ButtonAct): string {
  return JSON.stringify(act);
}

/** A button's value read back; undefined where it is none of ours. */
export function readButtonValue(value: string): ButtonAct | undefined {
  const data = parsed(value);
  const act = textAt(data, "act");
  const id = textAt(data, "id");
  const from = fieldAt(data, "from");
  const check = textAt(data, "check");
  const link = textAt(data, "link");
  const story = textAt(data, "story");
  const question = textAt(data, "question");
  if (act === "ask") return story === undefined || question === undefined ? undefined : { act, story, question };
  if (act === "news") return story === undefined ? undefined : { act, story };
  const words = textAt(data, "words");
  if (act === "admin") return story === undefined || words === undefined ? undefined : { act, story, words };
  if (id === undefined) return undefined;
  if (act === "more")
    return typeof from === "number" && Number.isSafeInteger(from) && from >= 0
      ? { act, id, from, ...(fieldAt(data, "asked") === true ? { asked: true } : {}) }
      : undefined;
  if (act === "share") return { act, id, ...(check === undefined ? {} : { check }), ...(link === undefined ? {} : { link }) };
  return act === "right" || act === "wrong" || act === "delete" ? { act, id } : undefined;
}

/** What the option of a menu of questions asks for: the story is in the menu's action_id, the question in the option. */
export function readMenuOption(action: string, option: string | undefined): ButtonAct | undefined {
  const [, story] = /^pullquote_ask:([a-z0-9_-]{1,32})$/.exec(action) ?? [];
  return story === undefined || option === undefined ? undefined : { act: "ask", story, question: option };
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
