import { UsageError } from "../errors.ts";
import { importPage } from "../ingest/import-page.ts";
import type { Command } from "./command.ts";
import { answerLines, textOf } from "./json-lines.ts";

export const command: Command = {
  usage: "extract --jsonl",
  about:
    'Extracts articles from web pages, as add does. Reads {"id","html","url"} per line and writes {"id","title","byline","published","text"}; fields that the page doesn\'t give are null.',
  options: { jsonl: { type: "boolean", help: "read and write JSON lines" } },
  run: async ({ options, io }) => {
    if (options.jsonl !== true) throw new UsageError("extract reads JSON lines: add --jsonl.");
    await answerLines(io, (row) => {
      const { title, byline, published, body } = importPage(textOf(row, "html"));
      const text = body.map((line) => line.replace(/^## /, "")).join("\n\n");
      return { title: title ?? null, byline: byline ?? null, published: published ?? null, text };
    });
    return 0;
  },
};
