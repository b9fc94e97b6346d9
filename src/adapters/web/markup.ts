/** HTML that is safe to send as it is. */
export interface Markup {
  readonly markup: string;
}

/** What may be in a template: text is escaped, nothing is left out. */
type Part = Markup | string | number | undefined | false | readonly Part[];

/** HTML from a template; every value that isn't markup is escaped, for use between tags and in attributes within double quotes. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = template[0] ?? "";
  parts.forEach((part, i) => {
    markup += toHtml(part) + (template[i + 1] ?? "");
  });
  return { markup };
}

/** Nothing. */
export const NONE: Markup = { markup: "" };

/** Pieces with something between them. */
export function joinMarkup(pieces: readonly Markup[], between: string): Markup {
  return { markup: pieces.map(({ markup }) => markup).join(escapeHtml(between)) };
}

function toHtml(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(toHtml).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: what HTML can't hold is what must go
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

/** Text as HTML shows it; characters that no page may hold, and those that turn the direction of what follows, become "�". */
function escapeHtml(text: string): string {
  return text.replace(UNFIT, "�").replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
