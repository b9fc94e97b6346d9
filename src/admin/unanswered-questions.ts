import { readConversation } from "../ask/question/conversation.ts";
import type { UnansweredQuestion } from "../ledger/unanswered-questions.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { fold } from "../text/normalize.ts";
import { isSlip } from "../text/spelling.ts";
import { contentWords } from "../text/tokens.ts";
import type { UnansweredGroup } from "./admin.ts";
import { asCsv } from "./csv.ts";

/** A question made whole: one that was understood from those before it as it was understood, else with the last of them. */
export function wholeQuestion(index: StoryIndex, { question, context }: UnansweredQuestion): string {
  const last = context.at(-1);
  if (last === undefined) return question;
  const interpret = (turns: readonly string[]) => readConversation(index, turns).at(-1)?.question;
  const whole = interpret([...context, question]);
  if (whole === undefined || JSON.stringify(whole) === JSON.stringify(interpret([question]))) return question;
  const isSame = (other: string) => fold(whole.text).trim() === fold(other).replace(/(?<![?!. ])[?!. ]+$/, "");
  return isSame(question) || isSame(last) ? `${question} (after “${last}”)` : whole.text;
}

interface Group {
  readonly stems: ReadonlySet<string>;
  /** How often each wording was asked. */
  readonly wordings: Map<string, number>;
  times: number;
  last: number;
}

/** Groups questions that ask the same, most asked first, then the latest. Pure. */
export function groupQuestions(questions: readonly { readonly question: string; readonly at: number }[]): UnansweredGroup[] {
  const groups: Group[] = [];
  const byStem = new Map<string, Set<Group>>();
  for (const { question, at } of questions) {
    const wording = question.replace(/\s+/g, " ").trim();
    const stems = stemsOf(wording);
    const group = nearest(stems, byStem) ?? { stems, wordings: new Map<string, number>(), times: 0, last: 0 };
    if (group.times === 0) {
      groups.push(group);
      for (const stem of stems) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(group));
    }
    group.times += 1;
    group.last = Math.max(group.last, at);
    group.wordings.set(wording, (group.wordings.get(wording) ?? 0) + 1);
  }
  return groups.sort((a, b) => b.times - a.times || b.last - a.last).map(summaryOf);
}

function summaryOf({ wordings, times, last }: Group): UnansweredGroup {
  const [question = "", ...also] = [...wordings].sort(([, a], [, b]) => b - a).map(([wording]) => wording);
  return { question, times, also, last };
}

function stemsOf(question: string): ReadonlySet<string> {
  const stems = new Set(contentWords(question).map(({ stem }) => stem));
  return stems.size > 0 ? stems : new Set([question.toLowerCase()]);
}

/** The group that asks the same: of just these words, slips of the pen aside. */
function nearest(stems: ReadonlySet<string>, byStem: ReadonlyMap<string, ReadonlySet<Group>>): Group | undefined {
  const candidates = new Set([...stems].flatMap((stem) => [...(byStem.get(stem) ?? [])]));
  return [...candidates].find(
    (group) => group.stems.size === stems.size && [...stems].every((stem) => group.stems.has(stem) || hasSlip(stem, group.stems)),
  );
}

const hasSlip = (stem: string, others: ReadonlySet<string>): boolean =>
  !/\d/.test(stem) && [...others].some((other) => isSlip(stem, other) || isSlip(other, stem));

/** Unanswered questions as CSV (RFC 4180) with a header: times, last asked (ISO 8601), question, other wordings. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function questionsAsCsv(gaps: readonly UnansweredGroup[]): string {
  const rows = gaps.map(({ question, times, also, last }) => [String(times), new Date(last).toISOString(), question, also.join(" | ")]);
  return asCsv([["times", "last_asked", "question", "also"], ...rows]);
}

/** Unanswered questions as text, a line each. */
export function questionsAsText(story: string, gaps: readonly UnansweredGroup[]): string {
  if (gaps.length === 0) return `${story}: no questions went unanswered.`;
  const lines = gaps.map(({ question, times, also }) => {
    const others = also.length === 0 ? "" : ` (also: ${also.slice(0, 3).join("; ")}${also.length > 3 ? "; …" : ""})`;
    return `${String(times).padStart(5)}  ${question}${others}`;
  });
  return [`${story}: unanswered questions, the most frequent first`, ...lines].join("\n");
}
