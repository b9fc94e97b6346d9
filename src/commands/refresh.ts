import { previewInWords } from "../admin/in-words.ts";
import { type Command, textOption } from "./command.ts";
import { confirm } from "./confirm.ts";
import { chooseStory } from "./stories.ts";
import { terminalUser, withBot } from "./with-bot.ts";

export const command: Command = {
  usage: "refresh [story] [options]",
  about:
    "Reads a story's folder again, shows what would change and, once you confirm, answers from it in every running bot on the same ledger. The exit code is 1 if nobody confirmed or a file can't be read.",
  options: {
    yes: { type: "boolean", help: "don't ask for confirmation" },
    "dry-run": { type: "boolean", help: "show what would change without changing anything" },
    lines: { type: "string", value: "N", help: "how many lines of each list to show (default: 20)" },
  },
  run: async (run) => {
    const { story } = await chooseStory(run);
    const most = Number(textOption(run, "lines") ?? 20) || 20;
    return withBot(run, story, async ({ bot }) => {
      const preview = await bot.admin.preview(story);
      const json = run.options.json === true;
      if (!json) await run.io.out(previewInWords(preview, most));
      const bad = preview.problems.length > 0 ? 1 : 0;
      const same = preview.from === preview.to;
      const isDone = !same && run.options["dry-run"] !== true && (await confirm(run, `Refresh ${story}?`));
      if (isDone) await bot.admin.refresh(story, terminalUser(), { expected: preview.to });
      if (json) await run.io.out(JSON.stringify({ ...preview, refreshed: isDone }, null, 2));
      else if (isDone) await run.io.out(`${story} now answers from revision ${preview.to}.`);
      return same || isDone || run.options["dry-run"] === true ? bad : 1;
    });
  },
};
