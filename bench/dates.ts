/** Dates in labelled news, histories and messages, against chrono alone: relaxed and value F1 on both halves of each set, and megabytes a second. `npm run bench -- dates`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import { findDates } from "../src/annotate/dates/find-dates.ts";
import { readConfig } from "../src/config.ts";
import { isRecord } from "../src/ingest/front-matter.ts";
import type { Span } from "../src/model.ts";
import { analyze } from "../src/text/analyze.ts";

interface Dated extends Span {
  readonly value: string;
}

interface Text {
  readonly text: string;
  readonly published: string;
  readonly dates: readonly Dated[];
}

const SETS = ["timebank", "aquaint", "wikiwars", "tweets_train"];

export async function run(): Promise<void> {
  const folder = join(readConfig().evalDir, "temporal");
  for (const set of SETS) {
    const file = join(folder, `${set}.jsonl`);
    if (!existsSync(file)) {
      console.log(`skipped: there are no labelled dates at ${file} (EVAL_DIR)`);
      continue;
    }
    const texts = readFileSync(file, "utf8").split("\n").flatMap(textOf);
    const analyses = texts.map(({ text }) => analyze(text));
    measure(`${set}, ours`, texts, (_, i) => {
      const analysis = analyses[i];
      return analysis === undefined ? [] : findDates(analysis, texts[i]?.published);
    });
    measure(`${set}, chrono alone`, texts, withChrono);
  }
}

/** Chrono's results as dates of the grain that their components are certain of. */
function withChrono({ text, published }: Text): Dated[] {
  return chrono.parse(text, new Date(`${published.slice(0, 10)}T12:00`)).map(({ index, text: words, start }) => {
    const grain =
      start.isCertain("day") || start.isCertain("weekday") ? 10 : start.isCertain("month") ? 7 : start.isCertain("year") ? 4 : 10;
    const value = [String(start.get("year")), ...[start.get("month"), start.get("day")].map((part) => String(part).padStart(2, "0"))].join(
      "-",
    );
    return { start: index, end: index + words.length, value: value.slice(0, grain) };
  });
}

function textOf(line: string): Text[] {
  const row: unknown = line === "" ? undefined : JSON.parse(line);
  if (!isRecord(row) || typeof row.text !== "string" || typeof row.dct !== "string" || !Array.isArray(row.timexes)) return [];
  // Offsets count code points there, UTF-16 units here.
  const units = [0];
  for (const character of row.text) units.push((units.at(-1) ?? 0) + character.length);
  const at = (point: number) => units[point] ?? 0;
  const dates = row.timexes.flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry.start === "number" && typeof entry.end === "number" && entry.end > entry.start
      ? [{ start: at(entry.start), end: at(entry.end), value: String(entry.value) }]
      : [],
  );
  return [{ text: row.text, published: row.dct, dates }];
}

function measure(name: string, texts: readonly Text[], find: (text: Text, i: number) => readonly Dated[]): void {
  const began = performance.now();
  const found = texts.map(find);
  const seconds = (performance.now() - began) / 1000;
  const size = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const halves = [0, 1].map((half) => f1(texts.flatMap((text, i) => (i % 2 === half ? [[text.dates, found[i] ?? []] as const] : []))));
  const [all, ...parts] = [f1(texts.map(({ dates }, i) => [dates, found[i] ?? []] as const)), ...halves];
  const shown = parts.map(({ value }) => value.toFixed(1)).join(" and ");
  console.log(
    `${name.padEnd(28)} relaxed ${all.relaxed.toFixed(1)}  value ${all.value.toFixed(1)} (halves ${shown})  ${(size / seconds).toFixed(2)} MB/s`,
  );
}

/** F1 in percent: dates that overlap (one to one, the longest overlap first), and of these those with the same value. */
function f1(pairs: readonly (readonly [gold: readonly Dated[], found: readonly Dated[]])[]): { relaxed: number; value: number } {
  let [gold, found, relaxed, value] = [0, 0, 0, 0];
  for (const [wanted, had] of pairs) {
    gold += wanted.length;
    found += had.length;
    const overlaps = wanted.flatMap((a) => had.map((b) => ({ a, b, shared: Math.min(a.end, b.end) - Math.max(a.start, b.start) })));
    const used = new Set<Dated>();
    for (const { a, b } of overlaps.filter(({ shared }) => shared > 0).sort((x, y) => y.shared - x.shared)) {
      if (used.has(a) || used.has(b)) continue;
      used.add(a).add(b);
      relaxed++;
      if (a.value === b.value) value++;
    }
  }
  const percent = (right: number) => (200 * right) / Math.max(1, gold + found);
  return { relaxed: percent(relaxed), value: percent(value) };
}
