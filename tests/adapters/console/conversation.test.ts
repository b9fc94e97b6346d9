import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { completionsOf } from "../../../src/adapters/console/completions.ts";
import { converse, type OpenStory } from "../../../src/adapters/console/conversation.ts";
import { openHistory } from "../../../src/adapters/console/history.ts";
import { ask } from "../../../src/ask/ask.ts";
import { suggest } from "../../../src/ask/lists/suggestions.ts";
import { timelineQuestion } from "../../../src/ask/timeline/timeline.ts";
import { UserError } from "../../../src/errors.ts";
import { loadStory } from "../../../src/story/load-story.ts";
import { indexStory } from "../../../src/story/story-index.ts";

const STORIES = join(import.meta.dirname, "../../golden/knowledge");
const home = mkdtempSync(join(tmpdir(), "conversation-"));
afterAll(() => rmSync(home, { recursive: true }));

async function open(name: string): Promise<OpenStory> {
  if (!["harbour", "rovers"].includes(name)) throw new UserError(`There is no story "${name}".`);
  const index = indexStory((await loadStory(STORIES, name)).story);
  return {
    ...{ name, title: index.story.title, people: index.story.people.map(({ name }) => name) },
    ask: (question, context) => ask(index, question, { context }),
    timeline: (words) => ask(index, timelineQuestion(words)),
    suggest: (typed) => suggest(index, typed),
  };
}

/** What a conversation shows in which these lines are typed. */
async function talk(lines: readonly string[]): Promise<string> {
  const shown: string[] = [];
  const [input, output] = [new PassThrough(), new PassThrough()];
  output.resume();
  input.end(lines.map((line) => `${line}\n`).join(""));
  await converse(
    { out: async (line) => void shown.push(line) },
    { colour: false },
    {
      ...{ stories: ["harbour", "rovers"], story: await open("rovers"), open, input, output },
      history: openHistory(join(home, "data/history")),
    },
  );
  return shown.join("\n");
}

test("answers follow-ups, lists, timelines and help, and goes on with another story", async () => {
  const shown = await talk([
    "who is Abara",
    "what did she say",
    ":people",
    ":timeline 2021",
    ":help",
    ":story",
    ":story harbor",
    ":story harbour",
    "what did Renn say",
    ":nonsense",
    ":quit",
    "people",
  ]);
  expect(shown).toMatch(/the rules are the rules[\s\S]+Joel Thwaite[\s\S]+August 2021[\s\S]+:quit {6}ends the conversation/);
  expect(shown).toContain("Stories: harbour, rovers (this one)");
  expect(shown).toContain('There is no story "harbor".');
  expect(shown).toMatch(/The Quarrel over Tern Bridge[\s\S]+A bridge does not fail[\s\S]+There is no command :nonsense/);
  expect(shown).not.toContain("Marguerite Sole,");
});

test("what was typed is there in the next conversation, for its owner alone", async () => {
  await talk(["who is Abara", ":quit"]);
  const file = join(home, "data/history");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).toMatch(/who is Abara\n:quit\n$/);
  expect(openHistory(file).lines.slice(0, 2)).toEqual([":quit", "who is Abara"]);
  expect(openHistory(join(home, "none")).lines).toEqual([]);
});

test("Tab completes commands, stories, names as they are typed, and questions", async () => {
  const { people, suggest: suggested } = await open("rovers");
  const of = (typed: string) =>
    completionsOf(typed, { commands: [":help", ":history", ":quit"], stories: ["harbour", "rovers"], people, suggest: suggested });
  expect(of(":h")).toEqual([[":help", ":history"], ":h"]);
  expect(of(":story ro")).toEqual([["rovers"], "ro"]);
  expect(of("did the fans like aba")).toEqual([["abara"], "aba"]);
  const [question = ""] = suggested("");
  expect(of(question.slice(0, -4))[0]).toContain(question);
});
