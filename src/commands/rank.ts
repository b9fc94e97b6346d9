import { rankSentences } from "../ask/facts/score.ts";
import { UsageError } from "../errors.ts";
import type { Command } from "./command.ts";
import { answerLines, textOf, textsOf } from "./json-lines.ts";

export const command: Command = {
  usage: "rank --jsonl",
  about:
    'Ranks sentences by how well they answer a question. Reads {"id","question","sentences":[…]} per line and writes {"id","scores":[…],"answer":index or null}; scores can be compared between questions.',
  options: { jsonl: { type: "boolean", help: "read and write JSON lines" } },
  run: async ({ options, io }) => {
    if (options.jsonl !== true) throw new UsageError("rank reads JSON lines: add --jsonl.");
    await answerLines(io, (row) => rankSentences(textOf(row, "question"), textsOf(row, "sentences")));
    return 0;
  },
};
