import { fieldAt, isRecord, textAt } from "../../../src/adapters/shared/fields.ts";

/** What Slack would refuse in a message, in words; [] where it would take it. The numbers are Slack's own, not the program's. */
export function refusals(message: unknown): readonly string[] {
  const text = textAt(message, "text") ?? "";
  const blocks = fieldAt(message, "blocks");
  const found: string[] = [];
  if (text.trim() === "" && blocks === undefined) found.push("no_text");
  if (text.length > 4000) found.push(`text of ${text.length} characters`);
  if (/<[!@#]/.test(text) || /<https?:/.test(text)) found.push("live markup in the text");
  if (/&(?!amp;|lt;|gt;)/.test(text)) found.push("unescaped & in the text");
  if (blocks === undefined) return found;
  if (!Array.isArray(blocks)) return [...found, "invalid_blocks_format"];
  if (blocks.length > 50) found.push(`${blocks.length} blocks`);
  const bytes = Buffer.byteLength(JSON.stringify(blocks));
  if (bytes > 13_000) found.push(`msg_blocks_too_long: ${bytes} bytes`);
  const ids = blocks
    .flatMap((block) => list(fieldAt(block, "elements")).map((element) => textAt(element, "action_id")))
    .filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) found.push("action_id twice");
  return [...found, ...blocks.flatMap(blockRefusals)];
}

function blockRefusals(block: unknown): readonly string[] {
  switch (textAt(block, "type")) {
    case "header":
      return objectRefusals(fieldAt(block, "text"), 150, "plain_text");
    case "section":
      return objectRefusals(fieldAt(block, "text"), 3000);
    case "context":
      return count(block, 1, 10).concat(list(fieldAt(block, "elements")).flatMap((element) => objectRefusals(element, 3000)));
    case "actions":
      return count(block, 1, 25).concat(list(fieldAt(block, "elements")).flatMap(buttonRefusals));
    case "context_actions":
      return count(block, 1, 5).concat(list(fieldAt(block, "elements")).flatMap(quietRefusals));
    case "image": {
      const alt = textAt(block, "alt_text") ?? "";
      const file = textAt(block, "slack_file", "id") ?? "";
      return [...(alt === "" || alt.length > 2000 ? [`alt_text of ${alt.length} characters`] : []), ...(file === "" ? ["no file"] : [])];
    }
    case "rich_text":
      return count(block, 1, 100).concat(list(fieldAt(block, "elements")).flatMap(richRefusals));
    default:
      return [`block of type ${String(fieldAt(block, "type"))}`];
  }
}

function richRefusals(part: unknown): readonly string[] {
  switch (textAt(part, "type")) {
    case "rich_text_list":
      return count(part, 1, 500).concat(list(fieldAt(part, "elements")).flatMap(richRefusals));
    case "rich_text_section":
    case "rich_text_quote":
      return count(part, 1, 500).concat(list(fieldAt(part, "elements")).flatMap(inlineRefusals));
    default:
      return [`rich text of type ${String(fieldAt(part, "type"))}`];
  }
}

function inlineRefusals(element: unknown): readonly string[] {
  const type = textAt(element, "type");
  const text = textAt(element, "text") ?? "";
  if (type === "text") return text === "" ? ["empty text"] : [];
  if (type !== "link") return [`element of type ${String(type)}`];
  const url = textAt(element, "url") ?? "";
  return URL.canParse(url) && /^https?:/.test(url) && url.length <= 3000 ? [] : [`address ${url.slice(0, 80)}`];
}

/** A verdict's two buttons, or an icon. */
function quietRefusals(element: unknown): readonly string[] {
  const labels = [element, fieldAt(element, "positive_button"), fieldAt(element, "negative_button")].map((one) =>
    textAt(one, "accessibility_label"),
  );
  const long = labels.some((label) => (label ?? "").length > 75) ? ["accessibility_label"] : [];
  if (textAt(element, "type") === "icon_button")
    return [
      ...long,
      ...(textAt(element, "icon") === "trash" ? [] : ["icon"]),
      ...objectRefusals(fieldAt(element, "text"), 75, "plain_text"),
    ];
  if (textAt(element, "type") !== "feedback_buttons") return [`quiet action of type ${String(fieldAt(element, "type"))}`];
  return [
    ...long,
    ...["positive_button", "negative_button"].flatMap((one) => objectRefusals(fieldAt(element, one, "text"), 75, "plain_text")),
  ];
}

function menuRefusals(element: unknown): readonly string[] {
  const options = list(fieldAt(element, "options"));
  return [
    ...(options.length < 1 || options.length > 100 ? [`${options.length} options`] : []),
    ...objectRefusals(fieldAt(element, "placeholder"), 150, "plain_text"),
    ...options.flatMap((option) => objectRefusals(fieldAt(option, "text"), 75, "plain_text")),
    ...options.flatMap((option) => ((textAt(option, "value") ?? "").length > 150 ? ["option value"] : [])),
  ];
}

function buttonRefusals(element: unknown): readonly string[] {
  if (textAt(element, "type") === "static_select") return menuRefusals(element);
  if ((textAt(element, "accessibility_label") ?? "") === "") return ["a button without a label for screen readers"];
  if (textAt(element, "type") !== "button") return [`action of type ${String(fieldAt(element, "type"))}`];
  const value = textAt(element, "value") ?? "";
  const id = textAt(element, "action_id") ?? "";
  return [
    ...objectRefusals(fieldAt(element, "text"), 75, "plain_text"),
    ...(value === "" || value.length > 2000 ? [`button value of ${value.length} characters`] : []),
    ...(id === "" || id.length > 255 ? ["action_id"] : []),
  ];
}

/** A text object: `type`, a length of 1 to `most`, and no live markup. */
function objectRefusals(object: unknown, most: number, type?: string): readonly string[] {
  const text = textAt(object, "text") ?? "";
  const kind = textAt(object, "type");
  if (kind !== "plain_text" && kind !== "mrkdwn") return [`text object of type ${String(kind)}`];
  if (type !== undefined && kind !== type) return [`${kind} where only ${type} is taken`];
  if (kind === "plain_text" && isRecord(object) && object.emoji !== false) return ["emoji codes would be replaced"];
  if (kind === "mrkdwn" && /<[!@#]/.test(text)) return ["live markup in mrkdwn"];
  return text.length >= 1 && text.length <= most ? [] : [`text object of ${text.length} characters, at most ${most}`];
}

function count(block: unknown, least: number, most: number): readonly string[] {
  const { length } = list(fieldAt(block, "elements"));
  return length >= least && length <= most ? [] : [`${String(fieldAt(block, "type"))} with ${length} elements`];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
