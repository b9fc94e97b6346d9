import { words } from "../../text/tokens.ts";
import { isSlip } from "../../text/typos.ts";

/** Words that tell what kind of question it is; a slip in one of them would lose the question. */
const QUESTION_WORDS =
  "what when where which whom whose said says told about timeline happened between before people sources articles everything quotes".split(
    " ",
  );

/** The question with slips in its question words mended ("waht did …"); words of the story and of the language stay as they are. */
export function mendQuestionWords(question: string, isKnown: (word: string) => boolean): string {
  let mended = "";
  let from = 0;
  for (const { word, start, end } of words(question)) {
    if (word.length < 4 || isKnown(word)) continue;
    const meant = QUESTION_WORDS.find((candidate) => isSlip(word, candidate));
    if (meant === undefined) continue;
    mended += question.slice(from, start) + meant;
    from = end;
  }
  return mended + question.slice(from);
}
