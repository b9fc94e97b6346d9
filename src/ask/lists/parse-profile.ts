import type { QuestionOf } from "../question/question.ts";
import type { Wording } from "../question/wording.ts";

const FORMS = [
  /^(?:and |so |but )?who(?:'s| is| was| are| were) (?:this |that )?(?<who>[^?]+)$/i,
  /^(?:tell me about|tell us about|describe|introduce|profile of|profile|who is who:?) (?<who>.+)$/i,
  /^what (?:is|was|are) (?<who>.+?)(?:'s|') (?:job|role|title|position at|background|function|profession)$/i,
  /^what does (?<who>.+?) do(?: for a living)?$/i,
  /^what(?:'s| is) the (?:job|role|title) of (?<who>.+)$/i,
];
// "Who is skeptical that …", "who was invited to …" ask for a fact, not for a profile.
const CLAUSE = /\b(?:that|which|to|because|by|will|would|can|could|did|does|has|have|is|was)\b/i;

/** "Who is X". */
export function parseProfile({ text }: Wording): QuestionOf<"profile"> | undefined {
  for (const form of FORMS) {
    const who = form.exec(text)?.groups?.who?.trim();
    if (who !== undefined && who !== "" && !CLAUSE.test(who) && who.split(/\s+/).length <= 7) return { kind: "profile", text, who };
  }
  return undefined;
}
