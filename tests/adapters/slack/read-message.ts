import { fieldAt, textAt } from "../../../src/adapters/shared/fields.ts";
import type { Reading } from "../contract.ts";
import { refusals } from "./payload-rules.ts";

/** A Slack message as its reader gets it. */
export function readMessage(message: unknown): Reading {
  const blocks = list(fieldAt(message, "blocks"));
  const parts = blocks.flatMap(partsOf);
  const text = textAt(message, "text") ?? "";
  return {
    shown: parts.map(({ words }) => words).join("\n"),
    quotes: parts.filter(({ quote }) => quote).map(({ words }) => words),
    links: parts.flatMap(({ links }) => links),
    faults: refusals(message),
    pings: [...JSON.stringify(blocks).matchAll(/"type":"(?:user|usergroup|broadcast|channel)"/g), ...text.matchAll(/<[!@#][^>]*>/g)].map(
      ([ping]) => ping,
    ),
    aloud: text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  };
}

/** What can be pressed in a message: a button, a verdict, or an option of a menu. */
export interface Pressable {
  readonly label: string;
  readonly action: string;
  readonly value: string;
  /** Of a menu. */
  readonly option: boolean;
}

/** What can be pressed in a message, from above to below. */
export function buttonsOf(message: unknown): readonly Pressable[] {
  return list(fieldAt(message, "blocks")).flatMap(pressablesOf);
}

function pressablesOf(block: unknown): readonly Pressable[] {
  if (!/^(?:context_)?actions$/.test(textAt(block, "type") ?? "")) return [];
  return list(fieldAt(block, "elements")).flatMap((element) => {
    const action = textAt(element, "action_id") ?? "";
    const pressable = (one: unknown, option = false) => ({
      label: textAt(one, "text", "text") ?? "",
      action,
      value: textAt(one, "value") ?? "",
      option,
    });
    if (textAt(element, "type") === "feedback_buttons")
      return ["positive_button", "negative_button"].map((one) => pressable(fieldAt(element, one)));
    const options = list(fieldAt(element, "options"));
    return options.length > 0 ? options.map((option) => pressable(option, true)) : [pressable(element)];
  });
}

interface Part {
  readonly words: string;
  readonly quote: boolean;
  readonly links: readonly string[];
}

function partsOf(block: unknown): readonly Part[] {
  const elements = list(fieldAt(block, "elements"));
  switch (textAt(block, "type")) {
    case "header":
    case "section":
      return [plain(textAt(block, "text", "text") ?? "")];
    case "context":
      return elements.map((element) => plain(textAt(element, "text") ?? ""));
    case "actions":
    case "context_actions":
      return pressablesOf(block).map(({ label }) => plain(`[${label}]`));
    case "rich_text_list":
      return elements.flatMap(partsOf).map((part) => ({ ...part, words: `• ${part.words}` }));
    case "rich_text_section":
    case "rich_text_quote":
      return [
        {
          words: elements.map((element) => textAt(element, "text") ?? "").join(""),
          quote: textAt(block, "type") === "rich_text_quote",
          links: elements.map((element) => textAt(element, "url")).filter((url) => url !== undefined),
        },
      ];
    default:
      return elements.flatMap(partsOf);
  }
}

function plain(words: string): Part {
  return { words, quote: false, links: [] };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
