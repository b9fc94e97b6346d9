import type { Span, Statement } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** Words that a repeated quotation has at least: shorter ones are said by many. */
const FEWEST = 4;
/** More quotations without a speaker than an article has: what is longer is a list of them. */
const MOST = 100;

/** Quotations without a speaker nearby whose words also occur in a statement of the same text: subheadings and pull quotes. */
export function repeatsOf(text: string, drafts: readonly StatementDraft[]): ReadonlySet<StatementDraft> {
  const sources = drafts
    .flatMap(({ cue, isVerbatim, content }) => (cue === undefined || isVerbatim === true ? [] : [wordsOf(text, content)]))
    .join("|");
  const perParagraph = new Map<number, number>();
  for (const { paragraph } of drafts) perParagraph.set(paragraph, (perParagraph.get(paragraph) ?? 0) + 1);
  const alone = ({ paragraph }: StatementDraft) => perParagraph.get(paragraph) === 1;
  const unattributed = drafts.filter((draft) => draft.cue === undefined && draft.source === undefined && alone(draft)).slice(0, MOST);
  return new Set(
    unattributed.filter(({ content }) => {
      const words = wordsOf(text, content);
      return words.trim().split(" ").length >= FEWEST && sources.includes(words);
    }),
  );
}

/** Gives repeated quotations the speaker of the statement that has their words. */
export function attributeRepeats(text: string, statements: readonly Statement[], repeatStarts: ReadonlySet<number>): Statement[] {
  const sources = statements.filter(({ cue, speaker }) => cue !== null && speaker !== null);
  return statements.map((statement) => {
    if (!repeatStarts.has(statement.content[0]?.start ?? -1)) return statement;
    const words = wordsOf(text, statement.content);
    const same = sources.find(({ content }) => wordsOf(text, content).includes(words));
    return same === undefined ? statement : { ...statement, speaker: same.speaker };
  });
}

const wordsOf = (text: string, content: readonly Span[]) =>
  ` ${fold(content.map(({ start, end }) => text.slice(start, end)).join(" "))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
