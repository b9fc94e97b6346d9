import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UsageError, UserError } from "../errors.ts";
import { articleEntries, articleId } from "../ingest/load.ts";
import { type Command, knowledgeDir, type Run } from "./command.ts";
import { confirm } from "./confirm.ts";
import { nearest } from "./nearest.ts";
import { chooseStory } from "./stories.ts";
import { terminalUser, withBot } from "./with-bot.ts";

export const command: Command = {
  usage: "remove [story] <article>, or: remove <story> --story",
  about:
    'Removes an article from a story: its file is moved to the story\'s folder ".removed". Running bots answer without it after a refresh. "status" lists the names; for part of a name, or a mistyped one, it asks first. With --story, removes the whole story at once.',
  options: {
    story: { type: "boolean", help: "remove the whole story" },
    yes: { type: "boolean", help: "don't ask for confirmation" },
  },
  run: async (run) => {
    if (run.options.story === true) return removeStory(run);
    const { story, words } = await chooseStory(run);
    const [input, ...rest] = words;
    if (input === undefined || rest.length > 0)
      throw new UsageError(`Name one article of ${story}; pullquote status ${story} lists their names.`);
    const article = await articleFor(run, story, articleId(input));
    if (article !== articleId(input) && !(await confirm(run, `Remove ${article}?`))) return 1;
    const place = await withBot(run, story, ({ bot }) => bot.admin.remove(story, article, terminalUser()), false);
    await run.io.out(
      run.options.json === true ? JSON.stringify({ story, article, place }) : `Moved to ${place}. Next: pullquote refresh ${story}`,
    );
    return 0;
  },
};

/** The article of that name, else the one whose name has it or is nearest. Throws a UserError where several might be meant. */
async function articleFor(run: Run, story: string, input: string): Promise<string> {
  const folder = join(knowledgeDir(run), story);
  const names = articleEntries(folder, await readdir(folder).catch(() => [])).entries.map(articleId);
  if (names.includes(input)) return input;
  const matches = names.filter((name) => name.toLowerCase().includes(input.toLowerCase()));
  if (matches.length > 1) throw new UserError(`"${input}" matches several articles:\n${matches.map((name) => `  ${name}`).join("\n")}`);
  return matches[0] ?? nearest(input, names) ?? input;
}

async function removeStory(run: Run): Promise<number> {
  const [story, ...rest] = run.words;
  if (story === undefined || rest.length > 0) throw new UsageError("Name one story.");
  if (!(await confirm(run, `Remove the story ${story}?`))) return 1;
  const place = await withBot(run, story, ({ bot }) => bot.admin.removeStory(story, terminalUser()), false);
  const words = `${place === undefined ? `${story} was removed.` : `Moved to ${place}.`} Its command stays on each platform until you register the commands again.`;
  await run.io.out(run.options.json === true ? JSON.stringify({ story, place }) : words);
  return 0;
}
