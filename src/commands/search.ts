import { readFile } from "node:fs/promises";
import { codeOf, UsageError, UserError } from "../errors.ts";
import { isRecord } from "../ingest/front-matter.ts";
import { buildIndex } from "../search/passage-index.ts";
import type { Entry } from "../search/term-index.ts";
import { type Command, textOption } from "./command.ts";
import { answerLines, textOf } from "./json-lines.ts";

export const command: Command = {
  usage: "search --jsonl --corpus FILE",
  about:
    'Searches passages. FILE has {"id","text"} per line. Reads {"id","query"} per line and writes {"id","hits":[{"id","score"}]}, the best 100.',
  options: {
    jsonl: { type: "boolean", help: "read and write JSON lines" },
    corpus: { type: "string", value: "FILE", help: "the passages, as JSON lines" },
  },
  run: async (run) => {
    const corpus = textOption(run, "corpus");
    if (run.options.jsonl !== true || corpus === undefined) throw new UsageError("search needs --jsonl and --corpus FILE.");
    const index = buildIndex(await readCorpus(corpus));
    await answerLines(run.io, (row) => ({ hits: index.search(textOf(row, "query"), 100) }));
    return 0;
  },
};

async function readCorpus(file: string): Promise<Entry[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UserError(`The corpus ${file} can't be read (${codeOf(error) ?? "unknown reason"}).`);
  });
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      value = undefined;
    }
    if (!isRecord(value) || typeof value.text !== "string" || value.id === undefined)
      throw new UserError(`${file}:${i + 1}: not a JSON object with "id" and "text".`);
    return [{ id: String(value.id), text: value.text, ...(typeof value.title === "string" ? { title: value.title } : {}) }];
  });
}
