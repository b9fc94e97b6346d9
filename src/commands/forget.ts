import { UsageError } from "../errors.ts";
import { type Command, textOption } from "./command.ts";
import { confirm } from "./confirm.ts";
import { terminalUser, withBot } from "./with-bot.ts";

export const command: Command = {
  usage: "forget --platform NAME (--user ID [--workspace ID] | --workspace ID)",
  about:
    "Deletes everything that the ledger stores about a person, or about a whole workspace or server: answers, conversations, feedback, corrections. Use the platform's ids.",
  options: {
    platform: { type: "string", value: "NAME", help: "slack or discord" },
    workspace: { type: "string", value: "ID", help: "Slack's team or Discord's server" },
    user: { type: "string", value: "ID", help: "the person's id; in Slack, with --workspace" },
    yes: { type: "boolean", help: "don't ask for confirmation" },
  },
  run: async (run) => {
    const [platform, workspace, user] = ["platform", "workspace", "user"].map((name) => textOption(run, name));
    if (platform === undefined || (workspace === undefined && user === undefined))
      throw new UsageError("Say whose data to delete: --platform, and --user or --workspace.");
    if (!["slack", "discord", "web"].includes(platform)) throw new UsageError(`"${platform}" isn't a platform. Use slack, discord or web.`);
    if (platform === "slack" && workspace === undefined)
      throw new UsageError("In Slack, a user's id is unique only within a workspace. Add --workspace.");
    const whom = user === undefined ? `the workspace ${workspace}` : `the person ${user}`;
    if (!(await confirm(run, `Delete everything stored about ${whom} on ${platform}?`))) return 1;
    const of = { platform, ...(workspace === undefined ? {} : { workspace }), ...(user === undefined ? {} : { user }) };
    const answers = await withBot(run, "", ({ bot }) => bot.admin.forget(of, terminalUser()), false);
    await run.io.out(
      run.options.json === true
        ? JSON.stringify({ answers })
        : `Deleted: ${answers === 1 ? "1 answer" : `${answers} answers`} and everything that belongs to them.`,
    );
    return 0;
  },
};
