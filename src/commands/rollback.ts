import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import { confirm } from "./confirm.ts";
import { chooseStory } from "./stories.ts";
import { checkRevision, terminalUser, withBot } from "./with-bot.ts";

export const command: Command = {
  usage: "rollback [story] [revision]",
  about:
    'Goes back to an earlier revision, by default the one before this; "status --history" lists those kept. The folder isn\'t changed: the next refresh goes back to what it contains.',
  options: { yes: { type: "boolean", help: "don't ask for confirmation" } },
  run: async (run) => {
    const { story, words } = await chooseStory(run);
    const [revision] = words;
    return withBot(run, story, async ({ bot }) => {
      checkRevision(bot, story);
      const { revisions } = await bot.admin.status(story);
      const target = revisions.find((one) => !one.current && (revision === undefined || one.revision.startsWith(revision)));
      if (target === undefined)
        throw new UserError(
          `${story} has no ${revision === undefined ? "earlier revision" : `other revision ${revision}`}. Kept: ${revisions.map((one) => one.revision).join(", ") || "none"}.`,
        );
      if (!(await confirm(run, `Go back to revision ${target.revision} of ${story}?`))) return 1;
      const preview = await bot.admin.rollback(story, terminalUser(), target.revision);
      await run.io.out(
        run.options.json === true
          ? JSON.stringify(preview, null, 2)
          : `${story} answers from revision ${preview.to} again (before: ${preview.from}).`,
      );
      return 0;
    });
  },
};
