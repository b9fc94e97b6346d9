import { join } from "node:path";
import { converse } from "../adapters/console/conversation.ts";
import { openHistory } from "../adapters/console/history.ts";
import { render } from "../adapters/console/render.ts";
import { ask } from "../ask/ask.ts";
import { suggest } from "../ask/lists/suggestions.ts";
import { timelineQuestion } from "../ask/timeline/timeline.ts";
import { UserError } from "../errors.ts";
import { storyNames } from "../ingest/load.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { type Command, knowledgeDir, type Run } from "./command.ts";
import { answerLines, linesOf, type Row, textOf, textsOf } from "./json-lines.ts";
import { didYouMean } from "./nearest.ts";
import { screenOf } from "./screen.ts";
import { chooseStory, type Load, noSuchStory, storyLoader } from "./stories.ts";

export const command: Command = {
  usage: "ask [story] [question…] [--explain] | ask [story] --jsonl",
  about:
    'Answers a question with excerpts from the story, word for word. Without a question, starts a conversation in a terminal, or reads one question per line from a pipe. With --jsonl, reads {"id","story"?,"question","context"?} per line and writes {"id","answer"}.',
  options: {
    explain: { type: "boolean", help: "show every stage: how the question was understood, what was found, what it scored, and why" },
    jsonl: { type: "boolean", help: "read and write JSON lines" },
  },
  run: async (run) => {
    const load = storyLoader(run);
    if (run.options.jsonl === true) return askLines(run, load);
    const names = await storyNames(knowledgeDir(run));
    const question = run.words.slice(names.includes(run.words[0] ?? "") ? 1 : 0);
    if (question.length > 0) {
      const { story, words } = await chooseStory(run, load);
      const answered = await show(run, await load(story), words.join(" "), 2);
      if (!answered && !run.words.includes(story)) tellLikely(run, names);
      return 0;
    }
    if (run.io.terminal.input && run.options.json !== true) return talk(run, load);
    return askPipe(run, load);
  },
};

/** Prints an answer; resolves to whether the story has one. */
async function show(run: Run, index: StoryIndex, question: string, indent?: number, context: readonly string[] = []): Promise<boolean> {
  const answer = ask(index, question, { context, explain: run.options.explain === true });
  await run.io.out(run.options.json === true ? JSON.stringify(answer, null, indent) : render(answer, screenOf(run)));
  return answer.answered;
}

/** Says which story, or which command where there is one word alone, was likely meant by the first word of a question that has no answer. */
function tellLikely({ words: [first = "", ...others], commands = [], io }: Run, stories: readonly string[]): void {
  const guess = didYouMean(first, others.length === 0 ? [...stories, ...commands] : stories);
  if (guess !== "") io.err(`"${first}" is the name of no story${others.length === 0 ? " and no command" : ""}.${guess}`);
}

/** Answers a conversation from a pipe, a question a line; if nothing comes, says what can be asked. */
async function askPipe(run: Run, load: Load): Promise<number> {
  const context: string[] = [];
  let story: string | undefined;
  for await (const line of linesOf(run.io.input)) {
    const question = line.trim();
    if (question === "") continue;
    if (context.length > 0 && run.options.json !== true) await run.io.out("");
    story ??= (await chooseStory({ ...run, words: [...run.words, question] }, load)).story;
    await show(run, await load(story), question, undefined, context.slice(-10));
    context.push(question);
  }
  if (context.length === 0) await show(run, await load((await chooseStory(run)).story), "", 2);
  return 0;
}

/** A conversation at the terminal. */
async function talk(run: Run, load: Load): Promise<number> {
  const { dataDir } = run.config;
  const explain = run.options.explain === true;
  const names = await storyNames(knowledgeDir(run));
  const open = async (story: string) => {
    if (!names.includes(story)) throw noSuchStory(run, story, names);
    const index = await load(story);
    return {
      ...{ name: story, title: index.story.title, people: index.story.people.map(({ name }) => name) },
      ask: (question: string, context: readonly string[]) => ask(index, question, { context, explain }),
      timeline: (words: string) => ask(index, timelineQuestion(words), { explain }),
      suggest: (input: string) => suggest(index, input),
    };
  };
  await converse(run.io, screenOf(run), {
    ...{ stories: names, open, story: await open((await chooseStory(run)).story) },
    history: dataDir === "" ? undefined : openHistory(join(dataDir, "history")),
  });
  return 0;
}

async function askLines(run: Run, load: Load): Promise<number> {
  const names = await storyNames(knowledgeDir(run));
  const [defaultStory] = run.words;
  if (defaultStory !== undefined && !names.includes(defaultStory)) throw noSuchStory(run, defaultStory, names);
  await answerLines(run.io, async (row: Row) => {
    const question = textOf(row, "question");
    const context = row.context === undefined ? [] : textsOf(row, "context");
    const story =
      row.story === undefined ? (defaultStory ?? (await chooseStory({ ...run, words: [question] }, load)).story) : textOf(row, "story");
    if (!names.includes(story))
      throw new UserError(`there is no story ${JSON.stringify(story)}; the stories are ${names.join(", ") || "none"}`);
    return { answer: ask(await load(story), question, { context, explain: run.options.explain === true }) };
  });
  return 0;
}
