import type { SourcesShown } from "../../answer/after-others.ts";
import { peopleByKind } from "../../answer/people-by-kind.ts";
import type { Answer, Difference, Evidence, PersonLine } from "../../model.ts";
import { headingWithTitle } from "../shared/heading.ts";
import type { Shown } from "./buttons.ts";
import { escapeDiscord, escapeLine, maskedLink } from "./escape.ts";
import { event, excerpt, source, tooLong } from "./excerpt.ts";

/** One whole piece of an answer; `instead` stands for it where no message could hold it. */
export interface Block {
  /** As it is below these excerpts of its page, with these sources. */
  readonly markup: (above: readonly Evidence[], sources?: SourcesShown) => string;
  readonly instead: string;
  readonly evidence?: Evidence;
}

/** An answer as Discord markup, before it is laid out on pages. */
export interface Body {
  /** On top of every page. */
  readonly top: readonly string[];
  /** Never cut, never parted. */
  readonly blocks: readonly Block[];
  /** excerpts: each stands for itself; lines: they make one list. */
  readonly of: "excerpts" | "lines";
}

/** Headings and questions are not quotes: longer ones are cut. */
const LONGEST = { heading: 300, title: 200, question: 200, reason: 800, differences: 1_000 } as const;

/** Lays out an answer as markup: one exhaustive switch on its kind. */
export function bodyOf(answer: Answer, { checked: address, commandId }: Pick<Shown, "checked" | "commandId"> = {}): Body {
  const short = { ...answer, heading: cut(answer.heading, LONGEST.heading), title: cut(answer.title, LONGEST.title) };
  const top = [`### ${escapeLine(headingWithTitle(short))}`];
  switch (answer.kind) {
    case "statements":
    case "passages":
    case "profile":
      return { top, blocks: answer.evidence.map(excerptBlock), of: "excerpts" };
    case "timeline":
      return { top, blocks: [...answer.evidence.map(eventBlock), ...upcoming(answer.upcoming)], of: "excerpts" };
    case "check":
      return {
        top: [...top, ...checkedLine(answer, address), ...differences(answer.differences)],
        blocks: answer.evidence.map(excerptBlock),
        of: "excerpts",
      };
    case "sources":
      return { top, blocks: answer.articles.map((article) => line(source(article))), of: "lines" };
    case "people":
      return { top, blocks: peopleByKind(answer.people).flatMap(groupOf), of: "lines" };
    case "help":
      return { top: [...top, help(answer, commandId)], blocks: [], of: "lines" };
    case "unanswered":
      return {
        top: [...top, ...(answer.reason === answer.heading ? [] : reason(answer.reason))],
        blocks: answer.evidence.map(excerptBlock),
        of: "excerpts",
      };
  }
}

/** The words that were checked, with a link to their message where they are a message's. */
function checkedLine({ story, question }: Answer, address: string | undefined): readonly string[] {
  const words = escapeLine(cut(question, LONGEST.question));
  if (address === undefined) return [`-# /${escapeLine(story)} ${words}`];
  return [`-# ${maskedLink("checked", address)}: ${/[“”"]/.test(words) ? words : `“${words}”`}`];
}

const excerptBlock = (evidence: Evidence): Block => ({
  markup: (above, sources) => excerpt(evidence, above, sources),
  instead: tooLong(evidence),
  evidence,
});
const eventBlock = (evidence: Evidence): Block => ({ markup: (above) => event(evidence, above), instead: tooLong(evidence), evidence });
const line = (markup: string): Block => ({ markup: () => markup, instead: markup });
const reason = (words: string | undefined) => (words === undefined ? [] : [escapeDiscord(cut(words, LONGEST.reason))]);

function upcoming(evidence: readonly Evidence[]): readonly Block[] {
  return evidence.map((one, i) => {
    const { markup, instead } = eventBlock(one);
    const before = i === 0 ? "**Still to come, according to the articles**\n" : "";
    return { markup: (above) => before + markup(above), instead: before + instead, evidence: one };
  });
}

/** A group of people below its name. */
function groupOf({ name, people }: { readonly name: string; readonly people: readonly PersonLine[] }): readonly Block[] {
  return people.map((person, i) => line(`${i === 0 ? `-# ${name}\n` : ""}${personLine(person)}`));
}

function personLine({ name, role, statements }: PersonLine): string {
  const count = statements === 0 ? "" : ` · ${statements} ${statements === 1 ? "statement" : "statements"}`;
  return `**${escapeLine(name)}**${role === undefined || role === "" ? "" : `, ${escapeLine(role)}`}${count}`;
}

/** Word by word: what was asked but isn't in the article struck through, what the article has besides underlined, and both described in words. */
function differences(steps: readonly Difference[]): readonly string[] {
  const pieces = steps.map(({ kind, text }) => {
    const words = escapeLine(text);
    if (kind === "same" || words === "") return words;
    return kind === "added" ? `~~${words}~~` : `__${words}__`;
  });
  const summary = pieces.filter((words) => words !== "").join(" ");
  if (!steps.some(({ kind }) => kind !== "same") || summary.length > LONGEST.differences) return [];
  return [summary, "-# ~~struck through~~: not in the article · __underlined__: in the article only"];
}

/** Commands whose ids are known are mentioned, so that a press begins one. */
function help({ story, suggestions }: Answer, commandId: Shown["commandId"]): string {
  const command = (name: string) => {
    const id = commandId?.(name);
    return id === undefined ? `**/${escapeLine(name)}**` : `</${name}:${id}>`;
  };
  return [
    ...suggestions.map((question) => `${command(story)} ${escapeLine(question)}`),
    `${command(`${story}-timeline`)}: what happened in order: all of it, on a topic, or between two dates.`,
    "Mention me in a channel or send me a message: ask the same questions, and follow up on earlier ones.",
    "Any message, Apps, **Verify this quote**: checks whether it is in the articles, word for word, and who said it.",
  ].join("\n");
}

function cut(words: string, longest: number): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`;
}
