import type { GivenAnswer } from "../bot.ts";
import type { Answer } from "../model.ts";

/** The excerpts that an answer shows, to be kept with it. */
export function quotedOf(answer: Answer): GivenAnswer["quoted"] {
  const shown = answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming] : answer.evidence;
  return shown.map(({ text, citation }) => ({ text, citation }));
}
