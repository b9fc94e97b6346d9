import { words } from "../text/tokens.ts";
import { isSlip } from "../text/typos.ts";

/** Words that tell what kind of question it is; a slip in one of them would lose the question. */
const QUESTION_WORDS =
  "what who when where which whom whose why how did does said say says told tell about timeline happened between before after many much long sources people articles quote quotes everything".split(
    " ",
  );
const KNOWN = new Set([
  ...QUESTION_WORDS,
  ..."that than then them they there these those their with were will would could should have been being want went well home hat show mate lie old sad gold fold hold told bold".split(
    " ",
  ),
]);

/** The question with slips in its question words mended ("waht did …"); words that the story has stay as they are. */
export function mendQuestionWords(question: string, isKnown: (word: string) => boolean): string {
  let mended = "";
  let from = 0;
  for (const { word, start, end } of words(question)) {
    if (word.length < 4 || KNOWN.has(word) || isKnown(word)) continue;
    const meant = QUESTION_WORDS.find((candidate) => candidate.length >= 4 && isSlip(word, candidate));
    if (meant === undefined) continue;
    mended += question.slice(from, start) + meant;
    from = end;
  }
  return mended + question.slice(from);
}
