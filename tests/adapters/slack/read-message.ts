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

/** The buttons of a message. */
export function buttonsOf(message: unknown): readonly { readonly label: string; readonly action: string; readonly value: string }[] {
  return list(fieldAt(message, "blocks"))
    .filter((block) => textAt(block, "type") === "actions")
    .flatMap((block) => list(fieldAt(block, "elements")))
    .map((button) => ({
      label: textAt(button, "text", "text") ?? "",
      action: textAt(button, "action_id") ?? "",
      value: textAt(button, "value") ?? "",
    }));
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
      return elements.map((element) => plain(`[${textAt(element, "text", "text") ?? ""}]`));
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
