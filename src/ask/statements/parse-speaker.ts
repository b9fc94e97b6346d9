import type { QuestionOf } from "../question/question.ts";
import { isSpeech, REPORTING, SPEECH } from "../question/speech-verbs.ts";
import type { Wording } from "../question/wording.ts";

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
export function parseSpeaker({ text }: Wording): QuestionOf<"speaker"> | undefined {
  for (const form of FORMS) {
    const { verb = "", words = "" } = form.exec(text)?.groups ?? {};
    const said = readWords(words);
    if (verb === "" || said.words === "") continue;
    return { kind: "speaker", text, ...said, strict: isSpeech(verb) && !/^(?:write|writes|wrote|written|quote[ds]?)$/i.test(verb) };
  }
  return undefined;
}

/** The words asked about, out of their quotation marks where they have them. */
export function readWords(words: string): { readonly words: string; readonly quoted: boolean } {
  const quote = /["“](?<inside>[^"”]+)["”]?/.exec(words)?.groups?.inside;
  return { words: (quote ?? words).replace(/[?!.\s]+$/, "").trim(), quoted: quote !== undefined };
}
