import type { Story } from "../../model.ts";
import { alike, normalize } from "../../text/normalize.ts";
import { lists } from "../lists/parse-lists.ts";
import { profile } from "../lists/parse-profile.ts";
import { check } from "../quote-check/parse-check.ts";
import { whoSaid } from "../statements/parse-speaker.ts";
import { said } from "../statements/parse-statements.ts";
import { timeline } from "../timeline/parse-timeline.ts";
import { readRange } from "./date-range.ts";
import type { AskedRange, Question } from "./question.ts";
import { mendQuestionWords } from "./question-words.ts";
import { isWord, vocabularyOf } from "./vocabulary.ts";

/** A question in one line, without the mark at its end, its question words spelt right. */
export function tidyQuestion(story: Story, question: string): string {
  const line = alike(normalize(question)).replace(/\s+/g, " ").trim();
  const vocabulary = vocabularyOf(story);
  return mendQuestionWords(
    line
      .replace(/^(?:please|hey|hi|ok|okay|hello)[,:]? (?=\S)/i, "")
      .replace(/[\s?!.,;]+$/, "")
      .replace(/,? please$/i, ""),
    (word) => isWord(vocabulary, word),
  );
}

/** Words of which every date has one: reading dates takes longer than all the rest of understanding a question. */
const MAY_DATE =
  /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|today|tonight|tomorrow|yesterday|now|recent|past|future|quarter|half|season|semester|christmas|easter|thanksgiving|halloween|ramadan|noon|midnight|morning|afternoon|evening|night|eve\b)|(?:second|minute|hour|day|week|month|year|decade|centur|millenni)|\b(?:eighties|nineties|seventies|sixties|fifties|forties|thirties|twenties)\b/i;

/** What a tidy question asks for. Pure; relative dates count from the story's newest article. */
export function parseQuestion(story: Story, text: string): Question {
  const simple = lists(text) ?? check(text);
  if (simple !== undefined) return simple;
  const newest = story.articles.at(-1)?.published;
  const dated = /"/.test(text) || !MAY_DATE.test(text) ? undefined : readRange(text, newest);
  // "Said about Christmas" asks for a topic, "timeline of 2003" for a time.
  const limit =
    dated !== undefined && /^(?:about|of|for)\b/i.test(text.slice(dated.words.start)) && said(text) !== undefined ? undefined : dated;
  const range: AskedRange | undefined = limit && {
    ...limit.range,
    text: text.slice(limit.words.start, limit.words.end),
    relative: limit.relative,
  };
  const rest =
    limit === undefined ? text : `${text.slice(0, limit.words.start)} ${text.slice(limit.words.end)}`.replace(/\s+/g, " ").trim();
  // Order matters: "timeline of what Ford said" is a timeline; "who said" is no profile; a date limits what was said and when it happened, and nothing else.
  const time = timeline(rest, range !== undefined);
  if (time?.intent === "timeline") return range === undefined ? time : { ...time, range };
  const speech = said(rest);
  if (speech?.intent === "said") return range === undefined ? speech : { ...speech, range };
  return whoSaid(text) ?? profile(text) ?? { intent: "fact" };
}
