import type { QuestionOf } from "../question/question.ts";
import type { Wording } from "../question/wording.ts";

const FORMS = [
  /^(?:check|verify|fact-?check|is it true that|is this (?:quote )?(?:right|correct|real|true|exact|in (?:the|this) story)):?\s+(?<quote>.+)$/i,
  /^did (?<speaker>[^"“]+?) (?:really |actually |ever )?(?:say|write|tell [^"“]+?|tweet|state)(?: that)?[,:]? ["“](?<quote>[^"”]+)["”]?$/i,
];

/** "Did X say '…'": is this quote in the story, and whose is it. */
export function parseCheck({ text }: Wording): QuestionOf<"check"> | undefined {
  for (const form of FORMS) {
    const { quote, speaker } = form.exec(text)?.groups ?? {};
    if (quote !== undefined) return { kind: "check", text, quote, ...(speaker === undefined ? {} : { speaker: speaker.trim() }) };
  }
  return undefined;
}
