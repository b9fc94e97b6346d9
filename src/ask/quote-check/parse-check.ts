import type { Question } from "../question/question.ts";

const FORMS = [
  /^(?:check|verify|fact-?check|is it true that|is this (?:quote )?(?:right|correct|real|true|exact|in (?:the|this) story)):?\s+(?<quote>.+)$/i,
  /^did (?<speaker>[^"“]+?) (?:really |actually |ever )?(?:say|write|tell [^"“]+?|tweet|state)(?: that)?[,:]? ["“](?<quote>[^"”]+)["”]?$/i,
];

/** "Did X say '…'": is this quote in the story, and whose is it. */
export function check(text: string): Question | undefined {
  for (const form of FORMS) {
    const { quote, speaker } = form.exec(text)?.groups ?? {};
    if (quote !== undefined) return { intent: "check", quote, ...(speaker === undefined ? {} : { speaker: speaker.trim() }) };
  }
  return undefined;
}
