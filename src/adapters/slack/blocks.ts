import type { ActionsBlock, Button, KnownBlock, RichTextBlock, RichTextElement, RichTextSection, StaticSelect } from "@slack/types";
import { LIMITS } from "./limits.ts";
import { shorten } from "./mrkdwn.ts";

/** A message as Slack takes it: blocks for the eye, text for screen readers and notifications. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** A heading: a real one where it fits, else a paragraph. */
export function heading(text: string): KnownBlock {
  const line = shorten(text, 300);
  return line.length <= LIMITS.header
    ? { type: "header", text: { type: "plain_text", text: line, emoji: false } }
    : { type: "section", text: { type: "plain_text", text: line, emoji: false } };
}

/** Small print. */
export function note(text: string): KnownBlock {
  return { type: "context", elements: [{ type: "plain_text", text: shorten(text, LIMITS.section), emoji: false }] };
}

/** Literal text: rich text knows no markup, so that nothing in it comes to life. */
export function literal(text: string, bold = false): RichTextElement {
  return bold ? { type: "text", text, style: { bold } } : { type: "text", text };
}

/** A line of literal texts and links. */
export function line(...elements: readonly RichTextElement[]): RichTextSection {
  return { type: "rich_text_section", elements: [...elements] };
}

export function richText(...elements: RichTextBlock["elements"]): RichTextBlock {
  return { type: "rich_text", elements };
}

/** A button; undefined where its value is longer than Slack takes. */
export function button(action: string, label: string, value: string, style?: "danger"): Button | undefined {
  if (value.length > LIMITS.buttonValue) return undefined;
  return {
    type: "button",
    action_id: action,
    text: { type: "plain_text", text: shorten(label, LIMITS.buttonText), emoji: false },
    value,
    accessibility_label: shorten(label, LIMITS.buttonText),
    ...(style === undefined ? {} : { style }),
  };
}

/** A row of buttons and menus; nothing where there is none. */
export function actions(...some: readonly (Button | StaticSelect | undefined)[]): readonly ActionsBlock[] {
  const elements = some.filter((one) => one !== undefined);
  return elements.length === 0 ? [] : [{ type: "actions", elements }];
}

/** Bytes of a value as JSON. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
