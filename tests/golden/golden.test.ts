import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ask } from "../../src/ask/ask.ts";
import type { Answer } from "../../src/model.ts";
import { loadStory } from "../../src/story/load-story.ts";
import { indexStory, type StoryIndex } from "../../src/story/story-index.ts";
import { normalizeMarks } from "../../src/text/normalize.ts";

interface Case {
  readonly ask: string;
  readonly context?: readonly string[];
  readonly expect: {
    readonly answered?: boolean;
    readonly kind?: Answer["kind"];
    readonly verdict?: string;
    readonly count?: number;
    readonly top?: readonly string[];
    readonly all?: readonly string[];
    readonly none?: readonly string[];
    readonly speakers?: readonly string[];
    readonly dates?: readonly string[];
    readonly timeline?: readonly string[];
    readonly reason?: string;
  };
}

const STORIES = [
  ["nk", join(import.meta.dirname, "../../knowledge")],
  ["harbour", join(import.meta.dirname, "knowledge")],
  ["rovers", join(import.meta.dirname, "knowledge")],
  ["ferry", join(import.meta.dirname, "knowledge")],
] as const;

const plain = (text: string): string => normalizeMarks(text).replace(/\s+/g, " ").toLowerCase();

/** Everything that is wrong with an answer, in words; empty where it is as expected. */
function faults(answer: Answer, wanted: Case["expect"]): string[] {
  const texts = answer.evidence.map(({ text }) => plain(text));
  const holds = (text: string) => (excerpt: string | undefined) => excerpt?.includes(plain(text)) ?? false;
  const dates = answer.evidence.map(({ date = "" }) => date);
  const out: string[] = [];
  const fault = (wrong: boolean, what: string) => {
    if (wrong) out.push(what);
  };
  fault(answer.answered !== (wanted.answered ?? true), `answered is ${answer.answered}: ${answer.heading}`);
  if (wanted.answered === false) fault(answer.evidence.length > 0, "evidence on no answer");
  fault(wanted.reason !== undefined && !(answer.reason ?? "").includes(wanted.reason), `reason: ${answer.reason}`);
  fault(wanted.kind !== undefined && answer.kind !== wanted.kind, `kind is ${answer.kind}`);
  fault(wanted.verdict !== undefined && !(answer.kind === "check" && answer.verdict === wanted.verdict), "verdict");
  fault(
    wanted.count !== undefined && answer.evidence.length !== wanted.count,
    `${answer.evidence.length} excerpts: ${texts.map((text) => text.slice(0, 50)).join(" | ")}`,
  );
  fault(wanted.top !== undefined && !wanted.top.some((text) => holds(text)(texts[0])), `top: ${texts[0]?.slice(0, 100)}`);
  for (const text of wanted.all ?? []) fault(!texts.some(holds(text)), `missing: ${text}`);
  for (const text of wanted.none ?? []) fault(texts.some(holds(text)), `not wanted: ${text}`);
  if (wanted.speakers !== undefined)
    for (const { speaker } of answer.evidence) fault(speaker !== undefined && !wanted.speakers.includes(speaker), `speaker: ${speaker}`);
  fault(wanted.dates !== undefined && !wanted.dates.some((date) => dates[0]?.startsWith(date)), `date: ${dates[0]}`);
  for (const date of wanted.timeline ?? []) fault(!dates.some((held) => held.startsWith(date)), `no event at ${date}`);
  return out;
}

for (const [story, folder] of STORIES) {
  const cases: readonly Case[] = parse(readFileSync(join(import.meta.dirname, `${story}.yaml`), "utf8"));
  describe(`golden answers on ${story}`, () => {
    let knowledge: StoryIndex;
    beforeAll(async () => {
      const { story: loaded, problems } = await loadStory(folder, story);
      expect(problems).toEqual([]);
      knowledge = indexStory(loaded);
    });
    test.each(cases.map((one) => [[...(one.context ?? []), one.ask].join(" → "), one] as const))(
      "%s",
      (_, { ask: question, context = [], expect: wanted }) => {
        expect(faults(ask(knowledge, question, { context }), wanted)).toEqual([]);
      },
    );
  });
}
