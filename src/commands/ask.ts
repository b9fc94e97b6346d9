import { converse } from "../adapters/console/conversation.ts";
import { render } from "../adapters/console/render.ts";
import { ask } from "../ask/ask.ts";
import { suggest } from "../ask/lists/lists.ts";
import { UserError } from "../errors.ts";
import { storyNames } from "../ingest/load.ts";
import { type Command, knowledgeDir, type Run } from "./command.ts";
import { answerLines, type Row, textOf, textsOf } from "./json-lines.ts";
import { screenOf } from "./screen.ts";
import { chooseStory, storyLoader } from "./stories.ts";

export const command: Command = {
  usage: "ask [story] [question…] [--explain] | ask [story] --jsonl",
  about:
    'Answers a question with excerpts from the story, word for word. Without a question, in a terminal: a conversation. With --jsonl: reads {"id","story"?,"question","context"?} a line, writes {"id","answer"}.',
  options: {
    explain: { type: "boolean", help: "show every stage: how the question was understood, what was found, what it scored, and why" },
    jsonl: { type: "boolean", help: "read and write JSON lines" },
  },
  run: async (run) => {
    if (run.options.jsonl === true) return askLines(run);
    const { story, words } = await chooseStory(run);
    const knowledge = await storyLoader(run)(story);
    const explain = run.options.explain === true;
    if (words.length === 0 && run.io.terminal.input && run.options.json !== true) {
      await converse(run.io, screenOf(run), {
        title: knowledge.story.title,
        ask: (question, context) => ask(knowledge, question, { context, explain }),
        suggest: (typed) => suggest(knowledge.story, typed),
      });
      return 0;
    }
    const answer = ask(knowledge, words.join(" "), { explain });
    await run.io.out(run.options.json === true ? JSON.stringify(answer, null, 2) : render(answer, screenOf(run)));
    return 0;
  },
};

async function askLines(run: Run): Promise<number> {
  const names = await storyNames(knowledgeDir(run));
  const load = storyLoader(run);
  const [named] = run.words;
  if (named !== undefined && !names.includes(named))
    throw new UserError(`There is no story "${named}" in ${knowledgeDir(run)}. It has: ${names.join(", ") || "none"}.`);
  await answerLines(run.io, async (row: Row) => {
    const question = textOf(row, "question");
    const context = row.context === undefined ? [] : textsOf(row, "context");
    const story = row.story === undefined ? (named ?? (await chooseStory({ ...run, words: [] })).story) : textOf(row, "story");
    if (!names.includes(story))
      throw new UserError(`there is no story ${JSON.stringify(story)}; the stories are ${names.join(", ") || "none"}`);
    return { answer: ask(await load(story), question, { context, explain: run.options.explain === true }) };
  });
  return 0;
}
