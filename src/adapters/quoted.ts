import type { GivenAnswer } from "../bot.ts";
import type { Answer } from "../model.ts";

const quotations = new WeakMap<Answer, GivenAnswer["quoted"]>();

/** The excerpts that an answer shows, to be kept with it; the same list each time. */
export function quotedOf(answer: Answer): GivenAnswer["quoted"] {
  const known = quotations.get(answer);
  if (known !== undefined) return known;
  const shown = answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming] : answer.evidence;
  const quoted = shown.map(({ text, citation }) => ({ text, citation }));
  quotations.set(answer, quoted);
  return quoted;
}
