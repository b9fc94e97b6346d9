import type { ParsedResult, Parser, ParsingContext, ParsingResult } from "chrono-node";
import type { Expression } from "./expression.ts";
import { PIECES } from "./words.ts";

/** What a pattern has matched: its named groups in lower case ("" where one did not take part) and the text about it. */
export interface PatternMatch {
  readonly text: string;
  readonly group: (name: string) => string;
  /** Up to 40 characters on either side. */
  readonly before: string;
  readonly after: string;
}

/** What a chrono result of ours means, and which pattern made it. */
export interface Meaning {
  readonly expression: Expression;
  readonly pattern: string;
  /** Kept only where it is joined to another: "night" of "Friday night". */
  readonly isWeak: boolean;
}

/** No cache: chrono's results have room for calendar components alone, so what else an expression means is kept beside each. */
const meanings = new WeakMap<ParsedResult, Meaning>();

export function meaningOf(result: ParsedResult): Meaning | undefined {
  return meanings.get(result);
}

/** A chrono result with this text span and meaning. */
export function resultOf(context: ParsingContext, start: number, end: number, meaning: Meaning): ParsingResult {
  const result = context.createParsingResult(start, context.text.slice(start, end));
  meanings.set(result, meaning);
  return result;
}

/**
 * A chrono parser from a regular expression. In its source a blank matches up to three blanks (" ?" none to three), and `{month}`, `{num}` … stand for
 * the pieces in words.ts. `interpret` gives the meaning, or null where the words are no date here.
 */
export function pattern(
  name: string,
  source: string,
  interpret: (match: PatternMatch) => Expression | null,
  options: { readonly weak?: boolean; readonly flags?: string } = {},
): Parser {
  const regex = new RegExp(`\\b(?:${expand(source)})(?![\\w]|['’][a-rt-z])`, options.flags ?? "i");
  return {
    pattern: () => regex,
    extract: (context, match) => {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      // Chrono cuts the text after each match, so that a word boundary may be none in the whole.
      if (/[\p{L}\p{N}]/u.test(context.text.charAt(start - 1))) return null;
      const expression = interpret({
        text: match[0],
        group: (group) => (match.groups?.[group] ?? "").toLowerCase(),
        before: context.text.slice(Math.max(0, start - 40), start),
        after: context.text.slice(end, end + 40),
      });
      return expression && resultOf(context, start, end, { expression, pattern: name, isWeak: options.weak ?? false });
    },
  };
}

function expand(source: string): string {
  let out = source;
  for (let depth = 0; depth < 3; depth++) out = out.replace(/\{([a-z]+)\}/g, (whole, name: string) => PIECES[name] ?? whole);
  return out.replaceAll("[- ]", "[-\\s]").replaceAll(" ?", "\\s{0,3}").replaceAll(" ", "\\s{1,3}");
}
