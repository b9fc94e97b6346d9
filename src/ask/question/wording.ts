import type { Story } from "../../model.ts";
import { alike, normalize } from "../../text/normalize.ts";
import { isSlip } from "../../text/spelling.ts";
import { words } from "../../text/tokens.ts";
import { isTyped, writeOut } from "./chat-spelling.ts";
import { readRange } from "./date-range.ts";
import type { AskedRange } from "./question.ts";
import { isWord, vocabularyOf } from "./vocabulary.ts";

/** A question's words, with the days that it is limited to. */
export interface Wording {
  readonly text: string;
  readonly range?: AskedRange;
  /** The text without the words of the range. */
  readonly rest: string;
}

/** Words that tell what kind of question it is; a slip in one of them would lose the question. */
const QUESTION_WORDS =
  "what when where which whom whose said says told about timeline happened between before people sources articles everything quotes".split(
    " ",
  );

/** Words of which every date has one: reading dates takes longer than all the rest of understanding a question. */
const MAY_DATE =
  /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|today|tonight|tomorrow|yesterday|now|recent|past|future|quarter|half|season|semester|christmas|easter|thanksgiving|halloween|ramadan|noon|midnight|morning|afternoon|evening|night|eve\b)|(?:second|minute|hour|day|week|month|year|decade|centur|millenni)|\b(?:eighties|nineties|seventies|sixties|fifties|forties|thirties|twenties)\b/i;

/** A question in one line, without the mark at its end, its question words spelt right. */
export function tidyQuestion(story: Story, question: string): string {
  const line = alike(normalize(question)).replace(/\s+/g, " ").trim();
  const vocabulary = vocabularyOf(story);
  const typed = line
    .replace(/^(?:please|hey|hi|ok|okay|hello)[,:]? (?=\S)/i, "")
    .replace(/[\s?!.,;]+$/, "")
    .replace(/,? (?:please|pls|plz)$/i, "");
  return writeOut(
    story,
    correctQuestionWords(typed, (word) => isWord(vocabulary, word) || isTyped(word)),
  );
}

/** The question with slips in its question words corrected ("waht did …"); words of the story and of English stay as they are. */
function correctQuestionWords(question: string, isKnown: (word: string) => boolean): string {
  let corrected = "";
  let from = 0;
  for (const { word, start, end } of words(question)) {
    if (word.length < 4 || isKnown(word)) continue;
    const meant = QUESTION_WORDS.find((candidate) => isSlip(word, candidate));
    if (meant === undefined) continue;
    corrected += question.slice(from, start) + meant;
    from = end;
  }
  return corrected + question.slice(from);
}

/** Reads the days that a tidy question is limited to; relative dates count from the story's newest article. */
export function readWording(story: Story, text: string): Wording {
  const dated = /"/.test(text) || !MAY_DATE.test(text) ? undefined : readRange(text, story.articles.at(-1)?.published);
  if (dated === undefined) return { text, rest: text };
  const { range, words, relative } = dated;
  return {
    text,
    range: { ...range, text: text.slice(words.start, words.end), relative },
    rest: `${text.slice(0, words.start)} ${text.slice(words.end)}`.replace(/\s+/g, " ").trim(),
  };
}
