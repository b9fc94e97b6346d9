/** The importer's main text of web pages against Readability alone: F1 of word 4-grams, and milliseconds a page. `npm run bench -- pages`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { readConfig } from "../src/config.ts";
import { isRecord } from "../src/ingest/front-matter.ts";
import { importPage } from "../src/ingest/import-page.ts";
import { parsePage } from "../src/ingest/page/dom.ts";
import { pageBlocks } from "../src/ingest/page/page-blocks.ts";

interface Page {
  readonly html: string;
  readonly text: string;
}

export async function run(): Promise<void> {
  const file = join(readConfig().evalDir, "importer/pages.jsonl.gz");
  if (!existsSync(file)) return console.log(`skipped: there are no labelled pages at ${file} (EVAL_DIR)`);
  const pages = gunzipSync(readFileSync(file)).toString("utf8").split("\n").flatMap(pageOf);
  measure("this importer", pages, (html) =>
    importPage(html)
      .body.map((line) => line.replace(/^## /, ""))
      .join("\n"),
  );
  measure("Readability alone", pages, (html) => {
    const found = new Readability(parsePage(html)).parse();
    const body = parsePage(found?.content ?? "").querySelector("body");
    return pageBlocks(body)
      .map(({ text }) => text)
      .join("\n");
  });
}

function pageOf(line: string): Page[] {
  const row: unknown = line === "" ? undefined : JSON.parse(line);
  return isRecord(row) && typeof row.html === "string" && typeof row.text === "string" ? [{ html: row.html, text: row.text }] : [];
}

function measure(name: string, pages: readonly Page[], textOf: (html: string) => string): void {
  const start = performance.now();
  const found = pages.map(({ html }) => textOf(html));
  const time = (performance.now() - start) / pages.length;
  const shares = pages.map(({ text }, i) => shared(grams(text), grams(found[i] ?? "")));
  const mean = (part: "precision" | "recall") => shares.reduce((sum, share) => sum + share[part], 0) / pages.length;
  const [precision, recall] = [mean("precision"), mean("recall")];
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (share: number) => (share * 100).toFixed(1);
  console.log(
    `${name.padEnd(18)} F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}  ${time.toFixed(0)} ms a page (${pages.length} pages)`,
  );
}

function grams(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const gram = words.slice(i, i + 4).join(" ");
    if (gram !== "") counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function shared(gold: Map<string, number>, found: Map<string, number>): { precision: number; recall: number } {
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let both = 0;
  for (const [gram, count] of gold) both += Math.min(count, found.get(gram) ?? 0);
  return { precision: both / Math.max(1, total(found)), recall: both / Math.max(1, total(gold)) };
}
