import type { Reading } from "../contract.ts";
import { shown } from "./markup.ts";
import { buttonsOf, pingsOf, refusals, textsOf } from "./payload-rules.ts";

/** Markup that our own words use; anything else alive comes from an article or a user. */
const OURS: readonly string[] = ["heading", "subtext", "strong", "blockQuote", "link", "strikethrough", "underline"];

/** A Discord message as its reader gets it. */
export function readMessage(message: unknown): Reading {
  const parts = textsOf(message).map(shown);
  const live = parts.flatMap((part) => part.live);
  const words = parts.map(({ text }) => text).join("\n");
  return {
    shown: [words, ...buttonsOf(message).map(({ label }) => `[${label}]`)].join("\n"),
    quotes: live.filter(({ kind }) => kind === "blockQuote").map(({ text }) => text.trimEnd()),
    links: live.flatMap(({ target }) => (target === undefined ? [] : [target])),
    faults: refusals(message),
    pings: [...pingsOf(message), ...live.filter(({ kind }) => !OURS.includes(kind)).map(({ kind, text }) => `${kind}: ${text}`)],
    aloud: words,
  };
}
