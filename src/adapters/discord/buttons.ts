import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import type { Answer } from "../../model.ts";
import { suggestedNext } from "../shared/suggested-next.ts";
import { type Action, readButtonId, writeButtonId } from "./button-id.ts";
import type { CommandIds } from "./command-ids.ts";
import type { Held } from "./components.ts";
import { LIMITS } from "./limits.ts";
import { type ActionRow, type Button, type MenuOption, menu, row } from "./payload.ts";

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
  /** Address of the message whose words were checked. */
  readonly checked?: string;
  /** The ids of commands, for help to mention them. */
  readonly commandId?: CommandIds["of"];
}

/** The rows below an answer: to turn its pages, which begin at these excerpts (the last number is that of all), what to ask next, and quietly the reader's verdict and its deletion. */
export function rowsOf(answer: Answer, { id, visibility, page }: Shown, starts: readonly number[]): readonly ActionRow[] {
  if (id === undefined) return [];
  const turn = (label: string, number: number) =>
    button("page", id, label, { number, revision: answer.revision, style: ButtonStyle.Primary });
  const [from = 0, to = from] = [starts[page + 1], starts[page + 2]];
  const canBeJudged = answer.evidence.length > 0 || answer.kind === "check" || (answer.kind === "timeline" && answer.upcoming.length > 0);
  return rows([
    [
      ...(page > 0 && starts.length > 2 ? [turn("Previous", page - 1)] : []),
      ...(to > from ? [turn(`Next ${to - from} of ${starts.at(-1)}`, page + 1)] : []),
      ...(visibility === "private" && answer.answered && answer.kind !== "help"
        ? [button("share", id, "Share in channel", { style: ButtonStyle.Primary })]
        : []),
    ],
    menuOf(id, questionsOf(answer), canBeJudged, visibility === "public"),
  ]);
}

/** The rows below a private answer once it is shared: the buttons and menus that it had, now of the answer that all see. */
export function sharedRows(id: string, { buttons }: Held): readonly ActionRow[] {
  const entries = buttons.flatMap(({ customId, label }) => {
    const id = readButtonId(customId);
    return id === undefined ? [] : [{ ...id, label }];
  });
  const pages = entries.filter(({ action }) => action === "page");
  const asks = entries.filter(({ action }) => action === "ask");
  return rows([
    pages.map(({ label, number, revision }) => button("page", id, label, { number, revision, style: ButtonStyle.Primary })),
    menuOf(
      id,
      asks,
      entries.some(({ action }) => action === "right"),
      true,
    ),
  ]);
}

/** A button that shows an answer to the asker alone, for places where a message can't be private. */
export function showRow(id: string): ActionRow {
  return row([button("show", id, "Show me the answer", { style: ButtonStyle.Primary })]);
}

/** A question to ask next, with its number among all suggestions. */
interface Suggestion {
  readonly label: string;
  readonly number: number;
}

function questionsOf(answer: Answer): readonly Suggestion[] {
  const questions = answer.suggestions.map((question) => question.replace(/\s+/g, " ").trim());
  return suggestedNext(answer, LIMITS.optionLabel).map((label) => ({ label, number: questions.indexOf(label) }));
}

/** One menu below an answer: questions to ask next, what a reader thinks of the answer, and for who asked its deletion. */
function menuOf(id: string, questions: readonly Suggestion[], canBeJudged: boolean, deletable: boolean): Row {
  const options = [
    ...questions.map(({ label, number }) => option("ask", id, label, "Ask this next", number)),
    ...(canBeJudged ? [option("right", id, "Right", "This answer is right"), option("wrong", id, "Wrong", "Say what is wrong")] : []),
    ...(deletable ? [option("delete", id, "Delete", "For who asked")] : []),
  ];
  const words = [...(questions.length > 0 ? ["Ask next"] : []), ...(canBeJudged ? ["rate"] : []), ...(deletable ? ["delete"] : [])];
  const placeholder = words.join(", ").replace(/^./, (first) => first.toUpperCase());
  return options.length === 0 ? [] : [menu(`menu:${id}`, `${placeholder} …`, options)];
}

const option = (action: Action, answer: string, label: string, description: string, number = 0): MenuOption => ({
  label,
  description,
  value: writeButtonId({ action, answer, number, revision: "" }),
});

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

/** Buttons, or one menu. */
type Row = Parameters<typeof row>[0];

function rows(some: readonly Row[]): readonly ActionRow[] {
  return some.filter((parts) => parts.length > 0).map(row);
}
