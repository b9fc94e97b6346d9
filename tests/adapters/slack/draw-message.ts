import { fieldAt, isRecord, textAt } from "../../../src/adapters/shared/fields.ts";

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const listAt = (payload: unknown, ...path: readonly string[]): readonly unknown[] => {
  const value = fieldAt(payload, ...path);
  return Array.isArray(value) ? value : [];
};

/** What a picture of a message shows around it. */
export interface Surroundings {
  /** Who asked, and what was typed. */
  readonly asker: string;
  readonly asked: string;
  readonly time: string;
  /** Shown to one person alone. */
  readonly alone?: boolean;
}

/** A message as Slack draws its blocks, as a page of HTML. An element that isn't known here throws: it would be missing in the picture. */
export function drawSlackMessage(blocks: readonly unknown[], { asker, asked, time, alone = false }: Surroundings): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>
<article><b class="face person">${escapeHtml(asker.charAt(0))}</b><div><p class="who"><b>${escapeHtml(asker)}</b><time>${time}</time></p><p>${escapeHtml(asked)}</p></div></article>
<article><b class="face">“</b><div>${alone ? '<p class="small">Only visible to you</p>' : ""}<p class="who"><b>Pullquote</b><i>APP</i><time>${time}</time></p>${blocks.map(block).join("")}</div></article></main>`;
}

function block(value: unknown): string {
  const elements = listAt(value, "elements");
  switch (fieldAt(value, "type")) {
    case "header":
      return `<h1>${escapeHtml(textAt(value, "text", "text") ?? "")}</h1>`;
    case "section":
      return `<p>${escapeHtml(textAt(value, "text", "text") ?? "")}</p>`;
    case "rich_text":
      return `<section>${elements.map(rich).join("")}</section>`;
    case "context":
      return `<p class="small">${elements.map((element) => escapeHtml(textAt(element, "text") ?? "")).join(" ")}</p>`;
    case "actions":
      return `<div class="row">${elements.map(action).join("")}</div>`;
    case "context_actions":
      return `<div class="row quiet">${elements.map(quiet).join("")}</div>`;
    default:
      throw new Error(`A block that isn't drawn: ${JSON.stringify(value)}`);
  }
}

function rich(value: unknown): string {
  const inside = listAt(value, "elements");
  switch (fieldAt(value, "type")) {
    case "rich_text_section":
      return `<p>${inside.map(text).join("")}</p>`;
    case "rich_text_quote":
      return `<blockquote>${inside.map(text).join("")}</blockquote>`;
    case "rich_text_list":
      return `<ul>${inside.map((item) => `<li>${listAt(item, "elements").map(text).join("")}</li>`).join("")}</ul>`;
    default:
      throw new Error(`Rich text that isn't drawn: ${JSON.stringify(value)}`);
  }
}

function text(value: unknown): string {
  const words = escapeHtml(textAt(value, "text") ?? textAt(value, "url") ?? "").replace(/\n/g, "<br>");
  if (fieldAt(value, "type") === "link") return `<a>${words}</a>`;
  const style = fieldAt(value, "style");
  const tags = isRecord(style)
    ? Object.entries({ b: style.bold, i: style.italic, s: style.strike }).flatMap(([tag, on]) => (on === true ? tag : []))
    : [];
  return tags.reduce((html, tag) => `<${tag}>${html}</${tag}>`, words);
}

function action(value: unknown): string {
  const label = escapeHtml(textAt(value, "text", "text") ?? textAt(value, "placeholder", "text") ?? "");
  return `<span class="button">${label}${fieldAt(value, "type") === "static_select" ? ' <span class="more">⌄</span>' : ""}</span>`;
}

function quiet(value: unknown): string {
  const icon = (shape: string) => `<svg viewBox="0 0 20 20">${shape}</svg>`;
  if (fieldAt(value, "type") === "feedback_buttons") return icon(THUMB) + icon(`<g transform="rotate(180 10 10)">${THUMB}</g>`);
  return icon('<path d="M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10"/>');
}

const THUMB = '<path d="M3 9h3v8H3zM6 9l4-6c2 0 2 2 1 5h5l-1 9H6"/>';

const STYLE = `
* { margin: 0; box-sizing: border-box }
body { background: #fff; color: #1d1c1d; font: 15px/1.46 Lato, "Liberation Sans", Arial, sans-serif; width: 680px }
main { padding: 14px 18px }
article { display: flex; gap: 10px; padding: 6px 0 }
article > div { flex: 1; min-width: 0 }
.face { width: 36px; height: 36px; border-radius: 6px; background: #1f4e79; color: #fff; font: bold 26px/46px Georgia, serif; text-align: center; flex: none }
.person { background: #7b6a9a; font: bold 18px/36px Arial, sans-serif }
.who time { color: #616061; font-size: 12px; margin-left: 8px }
.who i { font: 700 10px/1 Arial, sans-serif; background: #e8e8e8; color: #616061; padding: 2px 3px; border-radius: 2px; margin-left: 6px; vertical-align: 1px }
h1 { font-size: 18px; line-height: 1.33; margin: 6px 0 6px }
p { margin: 2px 0 }
blockquote { border-left: 4px solid #ddd; border-radius: 2px; padding: 0 0 0 12px; margin: 4px 0 }
section + section { margin-top: 10px }
a { color: #1264a3 }
ul { padding-left: 24px }
.small { color: #616061; font-size: 12px }
.row { display: flex; gap: 8px; margin: 8px 0 4px; align-items: center; flex-wrap: wrap }
.button { border: 1px solid #bbb; border-radius: 6px; padding: 3px 10px; font-weight: 700; font-size: 13px }
.more { color: #616061; font-weight: 400 }
.quiet svg { width: 18px; height: 18px; fill: none; stroke: #616061; stroke-width: 1.5; stroke-linejoin: round; margin-right: 4px }`;
