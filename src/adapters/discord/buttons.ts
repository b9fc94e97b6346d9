import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import type { Answer } from "../../model.ts";
import { type Action, readButtonId, writeButtonId } from "./button-id.ts";
import type { Held } from "./components.ts";
import { LIMITS } from "./limits.ts";
import { type ActionRow, type Button, row } from "./payload.ts";

/** What the buttons below an answer need to know. */
export interface Shown {
  /** The id from `Memory.save`; undefined where nothing could be saved: then there are no buttons. */
  readonly id: string | undefined;
  /** public: everybody in the channel reads it; private: the asker alone, who may share it; reader: somebody else alone; direct: in a direct message. */
  readonly visibility: "public" | "private" | "reader" | "direct";
  /** From 0. */
  readonly page: number;
  /** false: it can't be asked again, so that there is no other page. */
  readonly turnable?: boolean;
}

/** The rows of buttons below an answer of so many pages. */
export function rowsOf(answer: Answer, { id, visibility, page }: Shown, pages: number): readonly ActionRow[] {
  if (id === undefined) return [];
  const turn = (label: string, number: number) =>
    button("page", id, label, { number, revision: answer.revision, style: ButtonStyle.Primary });
  return rows([
    [...(page > 0 ? [turn("Previous page", page - 1)] : []), ...(page + 1 < pages ? [turn("Next page", page + 1)] : [])],
    buttonSuggestions(answer).map(({ question, number }) => button("ask", id, question, { number })),
    [
      ...(visibility === "private" && answer.answered && answer.kind !== "help"
        ? [button("share", id, "Share in channel", { style: ButtonStyle.Primary })]
        : []),
      ...(answer.evidence.length > 0 ? verdicts(id) : []),
      ...(visibility === "public" ? [button("delete", id, "Delete", { style: ButtonStyle.Danger })] : []),
    ],
  ]);
}

/** The rows below a private answer once it is shared: the buttons that it had, now of the answer that all see. */
export function sharedRows(id: string, { buttons }: Held): readonly ActionRow[] {
  const known = buttons.flatMap(({ customId, label }) => {
    const read = readButtonId(customId);
    return read === undefined ? [] : [{ ...read, label }];
  });
  const pages = known.filter(({ action }) => action === "page");
  const judged = known.some(({ action }) => action === "right");
  return rows([
    pages.map(({ label, number, revision }) => button("page", id, label, { number, revision, style: ButtonStyle.Primary })),
    [...(judged ? verdicts(id) : []), button("delete", id, "Delete", { style: ButtonStyle.Danger })],
  ]);
}

/** A button that shows an answer to the asker alone, for places where a message can't be private. */
export function showRow(id: string): ActionRow {
  return row([button("show", id, "Show me the answer", { style: ButtonStyle.Primary })]);
}

/** Suggestions that a button can show whole, with their number among all; only where there is nothing else to read. */
export function buttonSuggestions({ kind, suggestions }: Answer): readonly { readonly question: string; readonly number: number }[] {
  if (kind !== "help" && kind !== "unanswered") return [];
  const numbered = suggestions.map((question, number) => ({ question: question.replace(/\s+/g, " ").trim(), number }));
  return numbered.filter(({ question }) => question !== "" && question.length <= LIMITS.buttonLabel).slice(0, LIMITS.rowButtons);
}

const verdicts = (id: string): readonly Button[] => [button("right", id, "Right"), button("wrong", id, "Wrong")];

function button(
  action: Action,
  answer: string,
  label: string,
  {
    number = 0,
    revision = "",
    style = ButtonStyle.Secondary,
  }: { readonly number?: number; readonly revision?: string; readonly style?: Button["style"] } = {},
): Button {
  return { type: ComponentType.Button, style, label, custom_id: writeButtonId({ action, answer, number, revision }) };
}

function rows(some: readonly (readonly Button[])[]): readonly ActionRow[] {
  return some.filter((buttons) => buttons.length > 0).map(row);
}
