import { annotate } from "../annotate/annotate.ts";
import { UsageError, UserError } from "../errors.ts";
import { isDate } from "../ingest/names.ts";
import type { Annotations, Span } from "../model.ts";
import { analyze } from "../text/analyze.ts";
import { paragraphsFault } from "../text/paragraphs.ts";
import type { Command } from "./command.ts";
import { answerLines, type Row, textOf } from "./json-lines.ts";

export const command: Command = {
  usage: "annotate --jsonl [--explain]",
  about:
    'Finds statements, dates and events in texts. Reads {"id","text","published"} per line and writes {"id","statements","dates","events"}; offsets count UTF-16 units of that text.',
  options: {
    jsonl: { type: "boolean", help: "read and write JSON lines" },
    explain: { type: "boolean", help: "name the rule that found each statement and date" },
  },
  run: async ({ options, io }) => {
    if (options.jsonl !== true) throw new UsageError("annotate reads JSON lines: add --jsonl.");
    const explain = options.explain === true;
    await answerLines(io, (row) => toRow(annotate(analyze(articleText(row)), publishedOf(row)), explain));
    return 0;
  },
};

function articleText(row: Row): string {
  const text = textOf(row, "text");
  const fault = paragraphsFault(text);
  if (fault !== undefined) throw new UserError(fault);
  return text;
}

function publishedOf({ published }: Row): string | undefined {
  if (published === undefined || published === null) return undefined;
  if (typeof published === "string" && isDate(published)) return published;
  throw new UserError(`"published" is ${JSON.stringify(published)}; write a date, a date and time, or null`);
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** The annotations as the command line's contract has them. */
function toRow({ statements, dates, events }: Annotations, explain: boolean): object {
  const why = (pattern: string) => (explain ? { pattern } : {});
  return {
    statements: statements.map(({ speaker, others, cue, content, form, act, hearer, pattern }) => ({
      speaker: speaker && { ...span(speaker), name: speaker.name },
      ...(others === undefined ? {} : { others: others.map((other) => ({ ...span(other), name: other.name })) }),
      cue: cue && span(cue),
      content: content.map(span),
      form,
      act,
      ...(hearer === undefined ? {} : { hearer: { ...span(hearer), name: hearer.name } }),
      ...why(pattern),
    })),
    dates: dates.map(({ text, type, value, certain, pattern, ...at }) => ({ ...span(at), text, type, value, certain, ...why(pattern) })),
    events: events.map(({ value, ...at }) => ({ ...span(at), value })),
  };
}
