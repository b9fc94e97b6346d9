import { UsageError } from "../errors.ts";
import { type Command, knowledgeDir } from "./command.ts";
import { chooseStory } from "./stories.ts";
import { terminalUser, withBot } from "./with-bot.ts";

export const command: Command = {
  usage: "remove [story] <article>",
  about:
    'Takes an article out of a story: its file goes into the story\'s folder ".removed". Running bots answer without it after a refresh.',
  options: {},
  run: async (run) => {
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
