import { questionsAsCsv, questionsAsText } from "../admin/unanswered-questions.ts";
import type { Command } from "./command.ts";
import { chooseStory } from "./stories.ts";
import { withBot } from "./with-bot.ts";

export const command: Command = {
  usage: "gaps [story]",
  about: "Lists what people asked and the story didn't answer. Similar questions are grouped, the most frequent first.",
  options: { csv: { type: "boolean", help: "as CSV: times, last_asked, question, also" } },
  run: async (run) => {
    const { story } = await chooseStory(run);
    const gaps = await withBot(run, story, ({ bot }) => bot.admin.gaps(story), false);
    if (run.options.json === true) await run.io.out(JSON.stringify(gaps, null, 2));
    else await run.io.out(run.options.csv === true ? questionsAsCsv(gaps) : questionsAsText(story, gaps));
    return 0;
  },
};
