import type { Question } from "../question/question.ts";
import { isSpeech, REPORTING, SPEECH } from "../question/speech-verbs.ts";

const FORMS = [
  new RegExp(
    `^(?:and |so |but )?who(?: else)?(?: was it (?:that|who))?(?: has| have| had| ever| also| first| just)* (?<verb>${SPEECH}|${REPORTING})\\b(?: (?:that|about|on|of|in|to)\\b)?(?<words>.*)$`,
    "i",
  ),
  /^(?:and |so |but )?who(?: else)?(?:'s| is| was| are| were)(?: been)? (?<verb>saying|telling|writing|talking|arguing|claiming|warning|suggesting|asking|thinking|hoping|insisting)\b(?: (?:that|about|on|of|in|to)\b)?(?<words>.*)$/i,
  /^whose (?:words|quote|statement|line) (?<verb>is|are|was|were)(?: this| these| that)?:? (?<words>.+)$/i,
  /^(?:who|by whom) (?:is|was|are|were) (?<words>["“].+["”]) (?<verb>said|written|from|by)\b/i,
];

/** "Who said T", with T quoted or told in other words. */
export function whoSaid(text: string): Question | undefined {
  for (const form of FORMS) {
    const { verb = "", words = "" } = form.exec(text)?.groups ?? {};
    const quote = /["“](?<inside>[^"”]+)["”]?/.exec(words)?.groups?.inside;
    const told = (quote ?? words).replace(/[?!.\s]+$/, "").trim();
    if (verb === "" || told === "") continue;
    return {
      intent: "who-said",
      words: told,
      quoted: quote !== undefined,
      strict: isSpeech(verb) && !/^(?:write|writes|wrote|written|quote[ds]?)$/i.test(verb),
    };
  }
  return undefined;
}
