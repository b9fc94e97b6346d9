import { rankSentences } from "../ask/facts/score.ts";
import { UsageError } from "../errors.ts";
import type { Command } from "./command.ts";
import { answerLines, textOf, textsOf } from "./json-lines.ts";

export const command: Command = {
  usage: "rank --jsonl",
  about:
    'Ranks sentences for a question, as ask does. Reads {"id","question","sentences":[…]} a line, writes {"id","scores":[…],"answer":index or null}; scores compare from question to question.',
  options: { jsonl: { type: "boolean", help: "read and write JSON lines" } },
  run: async ({ options, io }) => {
    if (options.jsonl !== true) throw new UsageError("rank reads JSON lines: add --jsonl.");
    await answerLines(io, (row) => rankSentences(textOf(row, "question"), textsOf(row, "sentences")));
    return 0;
  },
};
