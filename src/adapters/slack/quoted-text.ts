import { fieldAt, textAt } from "../shared/fields.ts";
import { readMrkdwn } from "./mrkdwn.ts";

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Blocks nest four deep at most: a list in rich text in a forwarded message. */
const DEEPEST = 6;

/** The words of a message that somebody wants checked, of its blocks, attachments and forwarded messages too: what it has as a quote, else all; "" where it has none. */
export function quotedText(message: unknown): string {
  const pieces = piecesOf(message);
  const quotes = pieces.filter(({ isQuote }) => isQuote);
  return (quotes.length > 0 ? quotes : pieces)
    .map(({ words }) => words.trim())
    .filter((words) => words !== "")
    .join("\n");
}

interface Piece {
  readonly words: string;
  readonly isQuote: boolean;
}

/** A message's pieces: its blocks where they hold words, else its text; then what is attached or forwarded. */
function piecesOf(message: unknown, depth = 0): readonly Piece[] {
  if (depth > DEEPEST) return [];
  const inBlocks = listOf(fieldAt(message, "blocks")).flatMap((block) => blockPieces(block, depth));
  const own = inBlocks.some(({ words }) => words.trim() !== "") ? inBlocks : lines(textAt(message, "text") ?? "");
  const attached = listOf(fieldAt(message, "attachments")).flatMap((attachment) => {
    const messages = listOf(fieldAt(attachment, "message_blocks")).flatMap((one) => piecesOf(fieldAt(one, "message"), depth + 1));
    return messages.length > 0 ? messages : piecesOf(attachment, depth + 1);
  });
  return [...own, ...attached];
}

/** Text in Slack's markup by lines, of which those behind ">" are quoted. */
function lines(markup: string): readonly Piece[] {
  return markup.split("\n").map((line) => {
    const [, rest] = /^\s*(?:&gt;|>)+ ?(.*)$/s.exec(line) ?? [];
    return { words: readMrkdwn(rest ?? line), isQuote: rest !== undefined };
  });
}

function blockPieces(block: unknown, depth: number): readonly Piece[] {
  if (depth > DEEPEST) return [];
  const type = textAt(block, "type");
  const inner = listOf(fieldAt(block, "elements"));
  if (type === "rich_text_section" || type === "rich_text_quote" || type === "rich_text_preformatted")
    return [{ words: inner.map(inlineWords).join(""), isQuote: type === "rich_text_quote" }];
  const own = [fieldAt(block, "text"), ...listOf(fieldAt(block, "fields"))].flatMap((text) => {
    const words = typeof text === "string" ? text : textAt(text, "text");
    if (words === undefined) return [];
    return textAt(text, "type") === "plain_text" ? [{ words, isQuote: false }] : lines(words);
  });
  return [...own, ...inner.flatMap((element) => blockPieces(element, depth + 1))];
}

/** Literal words of an element of rich text; a mention is none. */
const inlineWords = (element: unknown): string =>
  textAt(element, "text") ?? (textAt(element, "type") === "link" ? (textAt(element, "url") ?? "") : "");
