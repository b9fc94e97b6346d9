import type { StoryIndex } from "../../story/story-index.ts";
import { analyze } from "../../text/analyze.ts";
import { contentWords, type Word, words } from "../../text/tokens.ts";
import { type NameInQuestion, namesIn } from "./names.ts";

/** The question with its name exchanged: its only one, else the first that is a person's or a body's as the other is; an owner stays one. */
export function withName(index: StoryIndex, other: string, text: string): string | undefined {
  const isPerson = ({ people }: NameInQuestion) => people.some(({ kind }) => kind === "person");
  const [named] = namesIn(index, other);
  const [only, ...more] = namesIn(index, text);
  const alike = [only, ...more].find((name) => name !== undefined && named !== undefined && isPerson(name) === isPerson(named));
  const name = more.length === 0 ? only : alike;
  if (name === undefined) return undefined;
  const owner = /['’]s$/.test(name.text) && !/['’]s?$/.test(other) ? "'s" : "";
  return `${text.slice(0, name.start)}${other}${owner}${text.slice(name.end)}`;
}

/** "How did they vote on the border bill", then "the spending bill": the question with the phrase of the same noun exchanged. */
export function withNoun(other: string, text: string): string | undefined {
  const otherWords = contentWords(other);
  const noun = otherWords.at(-1)?.stem;
  const found = words(text);
  const at = found.findLastIndex(({ stem }) => stem === noun);
  if (otherWords.length < 2 || at < 1) return undefined;
  const tokens = analyze(text).paragraphs.flatMap((paragraph) => paragraph.tokens);
  const isVerb = (word: Word | undefined) => tokens.some(({ start, pos }) => start === word?.start && /^(?:VERB|AUX)$/.test(pos));
  let from = at;
  while (from > 0 && found[from - 1]?.stop === false && !isVerb(found[from - 1])) from--;
  if (/^(?:the|an?) /i.test(other) && /^(?:the|an?)$/.test(found[from - 1]?.word ?? "")) from--;
  return `${text.slice(0, found[from]?.start)}${other}${text.slice(found[at]?.end)}`;
}

/** "Who is the chairman of Ostby", then "of Marr": the question with the phrase behind the same preposition exchanged. */
export function withPhrase(rest: string, text: string): string | undefined {
  const preposition = /^(?:of|in|at|for|by|from|on|to|with)\b/i.exec(rest)?.[0];
  const at = preposition === undefined ? -1 : text.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `);
  return at < 0 ? undefined : `${text.slice(0, at)} ${rest}`;
}
