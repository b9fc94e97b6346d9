import { listAt } from "../../../src/adapters/discord/lists.ts";
import { fieldAt, textAt } from "../../../src/adapters/shared/fields.ts";

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** What a picture of a message shows around it. */
export interface Surroundings {
  readonly asker: string;
  /** The command that was used. */
  readonly command: string;
  readonly time: string;
  /** The picture that is attached, as a data address. */
  readonly picture?: string;
}

/** A message as Discord draws its components, as a page of HTML. A component that isn't known here throws: it would be missing in the picture. */
export function drawDiscordMessage(components: readonly unknown[], surroundings: Surroundings): string {
  const { asker, command, time } = surroundings;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>
<p class="used"><b>${escapeHtml(asker)}</b> used <span class="command">/${escapeHtml(command)}</span></p>
<article><b class="face">“</b><div><p class="who"><b>Pullquote</b><i>APP</i><time>${time}</time></p>${components.map((one) => component(one, surroundings)).join("")}</div></article></main>`;
}

function component(value: unknown, surroundings: Surroundings): string {
  switch (fieldAt(value, "type")) {
    case 1:
      return `<div class="row">${listAt(value, "components")
        .map((one) => component(one, surroundings))
        .join("")}</div>`;
    case 2:
      return `<span class="button${fieldAt(value, "style") === 1 ? " primary" : ""}">${escapeHtml(textAt(value, "label") ?? "")}</span>`;
    case 3:
      return `<span class="menu">${escapeHtml(textAt(value, "placeholder") ?? "")}<span>⌄</span></span>`;
    case 10:
      return `<div class="text">${markdown(textAt(value, "content") ?? "")}</div>`;
    case 12:
      return `<img alt="" src="${surroundings.picture ?? ""}">`;
    default:
      throw new Error(`A component that isn't drawn: ${JSON.stringify(value)}`);
  }
}

/** Lines of Discord's markup: headings, small print, quotes. */
function markdown(content: string): string {
  return content
    .split("\n")
    .map((line) => {
      const [, mark = "", rest = ""] = /^(### |-# |> )?(.*)$/.exec(line) ?? [];
      const tag = { "### ": "h3", "-# ": "small", "> ": "blockquote" }[mark] ?? "p";
      return `<${tag}>${inline(rest)}</${tag}>`;
    })
    .join("");
}

/** What stands within a line: bold, struck, underlined, links, and marks that are escaped. */
function inline(line: string): string {
  const marks = line.split(/(\\.|\[(?:\\.|[^\]\\])*\]\(<[^>]*>\)|\*\*|~~|__)/);
  const open = new Set<string>();
  return marks
    .map((part) => {
      const tag = { "**": "b", "~~": "s", __: "u" }[part];
      if (tag !== undefined) {
        if (open.delete(tag)) return `</${tag}>`;
        open.add(tag);
        return `<${tag}>`;
      }
      const label = /^\[(.*)\]\(<.*>\)$/s.exec(part)?.[1];
      if (label !== undefined) return `<a>${inline(label)}</a>`;
      return escapeHtml(part.length === 2 && part.startsWith("\\") ? part.slice(1) : part);
    })
    .join("");
}

const STYLE = `
* { margin: 0; box-sizing: border-box }
body { background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Liberation Sans", Arial, sans-serif; width: 680px }
main { padding: 14px 16px }
.used { font-size: 14px; color: #b5bac1; margin: 0 0 4px 50px }
.used b { color: #e0c3fc; font-weight: 500 }
.command { color: #c9cdfb; background: #3c4270; border-radius: 3px; padding: 0 3px }
article { display: flex; gap: 14px }
article > div { flex: 1; min-width: 0 }
.face { width: 40px; height: 40px; border-radius: 50%; background: #1f4e79; color: #fff; font: bold 28px/50px Georgia, serif; text-align: center; flex: none }
.who b { color: #f2f3f5 }
.who i { font: 500 10px/1 Arial, sans-serif; background: #5865f2; color: #fff; padding: 2px 4px; border-radius: 3px; margin-left: 6px; vertical-align: 2px }
.who time { color: #949ba4; font-size: 12px; margin-left: 8px }
.text { margin: 6px 0 }
h3 { font-size: 17px; color: #f2f3f5; margin: 4px 0 2px }
small { display: block; color: #949ba4; font-size: 13px; line-height: 1.4 }
blockquote { border-left: 4px solid #4e5058; border-radius: 2px; padding: 0 0 0 12px; margin: 3px 0 }
a { color: #00a8fc }
.row { display: flex; gap: 8px; margin: 8px 0 0; flex-wrap: wrap }
.button { background: #4e5058; color: #fff; border-radius: 8px; padding: 5px 14px; font-size: 14px }
.primary { background: #5865f2 }
.menu { display: flex; justify-content: space-between; width: 380px; background: #1e1f22; color: #949ba4; border-radius: 8px; padding: 8px 12px; font-size: 15px }
img { width: 400px; border-radius: 8px; display: block; margin: 8px 0 }`;
