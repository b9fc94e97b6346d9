import { parse } from "discord-markdown-parser";

/** A piece of markup that is alive: its kind, the words that it holds, and where it leads. */
interface Live {
  readonly kind: string;
  readonly text: string;
  readonly target?: string;
}

/** What Discord would show for a text of markup: the words, and each kind of markup that is alive in it. */
export interface Shown {
  readonly text: string;
  readonly live: readonly Live[];
}

interface Node {
  readonly type?: unknown;
  readonly content?: unknown;
  readonly target?: unknown;
  readonly name?: unknown;
}

const STILL: readonly string[] = ["text", "br", "twemoji"];

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

function wordsOf(node: Node): string {
  if (node.type === "br") return "\n";
  if (typeof node.content === "string") return node.content;
  if (Array.isArray(node.content)) return node.content.filter(isNode).map(wordsOf).join("");
  // An emoji is a picture of the very character.
  if (node.type === "twemoji" && typeof node.name === "string") return node.name;
  return typeof node.target === "string" ? node.target : "";
}

function liveIn(node: Node): readonly Live[] {
  const kind = String(node.type);
  const target = typeof node.target === "string" ? { target: node.target } : {};
  const own = STILL.includes(kind) ? [] : [{ kind, text: wordsOf(node), ...target }];
  return [...own, ...(Array.isArray(node.content) ? node.content.filter(isNode).flatMap(liveIn) : [])];
}

/** Reads markup as Discord's clients do, by an independent parser of the kind that they use, and by our own reading of lists, which it lacks. */
export function shown(markup: string): Shown {
  const nodes = parse(markup, "extended").filter(isNode);
  const lists = markup.split("\n").filter((line) => /^(?:> ?)?\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line));
  return {
    text: nodes.map(wordsOf).join(""),
    live: [...nodes.flatMap(liveIn), ...lists.map((line) => ({ kind: "list", text: line }))],
  };
}
