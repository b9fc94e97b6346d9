import type { Story } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import { words } from "../../text/tokens.ts";
import { namesIn } from "./names.ts";

/** What each kind of question asks for, in the question's own words. */
interface Asked {
  readonly help: object;
  readonly overview: object;
  readonly people: object;
  readonly sources: object;
  readonly check: { readonly quote: string; readonly speaker?: string };
  readonly timeline: { readonly topic?: string; readonly range?: AskedRange };
  readonly statements: {
    readonly speaker: string;
    readonly hearer?: string;
    readonly topic?: string;
    readonly setting?: string;
    readonly range?: AskedRange;
    /** Whether only quoted speech answers it; what somebody thinks may also be answered as a fact. */
    readonly strict: boolean;
    /** What the speaker is supposed to have said ("did Cole say that the bridge is safe"): only their own words for it confirm it. */
    readonly claim?: string;
    /** The verb, where it asks for one kind of saying: "promise", "warn", "want". */
    readonly act?: string;
  };
  readonly speaker: { readonly words: string; readonly quoted: boolean; readonly strict: boolean };
  readonly profile: { readonly who: string };
  readonly fact: object;
}

/** What a question can ask for; src/ask/kinds.ts lists them in the order in which they are tried. */
export type KindName = keyof Asked;

/** A question of one kind; `text` is the question as one sentence that needs no other. */
export type QuestionOf<K extends KindName> = { readonly [P in K]: { readonly kind: P; readonly text: string } & Asked[P] }[K];

/** A question as understood. */
export type Question = QuestionOf<KindName>;

/** Days that a question is limited to, and the words that say so. */
export interface AskedRange {
  readonly from?: string;
  readonly to?: string;
  readonly text: string;
  /** Counted from the newest article ("last year"). */
  readonly relative: boolean;
}

/** What begins a question, a few words that may come first aside. */
const OPENING =
  /^(?:(?:and|but|so|in|at|on|by|for|to|from|of|with) )*(?:whats?|whos?|whom|whose|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must)\b/i;

/** A word in capitals throughout that is no acronym. */
const SHOUTED = /^\p{Lu}{5,}$/u;

/** A question as a person would write it above an answer: with a capital, its names as the story writes them, and a question mark. */
export function asHeading(story: Story, text: string): string {
  let written = text;
  for (const { start, end, people } of namesIn(story, text)) {
    const parts = people
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((name) => name.split(/\s+/))
      .filter((part) => !SHOUTED.test(part));
    for (const word of words(text.slice(start, end))) {
      const part = parts.find((candidate) => fold(candidate) === fold(word.word));
      const at = start + word.start;
      if (part?.length === word.end - word.start) written = written.slice(0, at) + part + written.slice(at + part.length);
    }
  }
  const quoted = written.replace(/"([^"]*)"/g, "“$1”");
  return `${quoted.charAt(0).toUpperCase()}${quoted.slice(1)}${OPENING.test(text) ? "?" : ""}`;
}
