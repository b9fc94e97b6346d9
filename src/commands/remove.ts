import { UsageError } from "../errors.ts";
import { type Command, knowledgeDir, type Run } from "./command.ts";
import { confirmed } from "./confirm.ts";
import { chooseStory } from "./stories.ts";
import { terminalUser, withBot } from "./with-bot.ts";

export const command: Command = {
  usage: "remove [story] <article>, or: remove <story> --story",
  about:
    'Removes an article from a story: its file is moved to the story\'s folder ".removed". Running bots answer without it after a refresh. With --story, removes the whole story at once.',
  options: {
    story: { type: "boolean", help: "remove the whole story" },
    yes: { type: "boolean", help: "with --story: don't ask" },
  },
  run: async (run) => {
    if (run.options.story === true) return removeStory(run);
    const { story, words } = await chooseStory(run);
    const [article, ...rest] = words;
    if (article === undefined || rest.length > 0)
      throw new UsageError(`Name one article of ${story}: its file's name in ${knowledgeDir(run)}/${story}.`);
    const place = await withBot(run, story, ({ bot }) => bot.admin.remove(story, article, terminalUser()), false);
    await run.io.out(
      run.options.json === true ? JSON.stringify({ story, article, place }) : `Moved to ${place}. Next: pullquote refresh ${story}`,
    );
    return 0;
  },
};

async function removeStory(run: Run): Promise<number> {
  const [story, ...rest] = run.words;
  if (story === undefined || rest.length > 0) throw new UsageError("Name one story.");
  if (!(await confirmed(run, `Remove the story ${story}?`))) return 1;
  const place = await withBot(run, story, ({ bot }) => bot.admin.removeStory(story, terminalUser()), false);
  const words = `${place === undefined ? `${story} was removed.` : `Moved to ${place}.`} Its command stays on each platform until you register the commands again.`;
  await run.io.out(run.options.json === true ? JSON.stringify({ story, place }) : words);
  return 0;
}
