import type { Answer } from "../../model.ts";

/** More suggestions than this are a list to be read. */
const MOST = 3;

/** What the menu below an answer offers to ask next: whole questions of at most so many characters. Help lists its own. */
export function suggestedNext({ kind, suggestions }: Answer, longest: number): readonly string[] {
  if (kind === "help") return [];
  const questions = suggestions.map((question) => question.replace(/\s+/g, " ").trim());
  return [...new Set(questions)].filter((question) => question !== "" && question.length <= longest).slice(0, MOST);
}
