import { gapLines, previewLines, statusLines } from "./admin-words.ts";
import { applyRow } from "./apply-button.ts";
import type { Interaction } from "./incoming.ts";
import { fittingLines } from "./lines.ts";
import { asPrivate, message, text } from "./payload.ts";
import type { Reply, Work } from "./reply.ts";
import type { Setup } from "./setup.ts";

/** An admin's act, by command or by a button. */
export type AdminAct = Pick<Interaction, "server" | "channel" | "user" | "mayManage"> & {
  readonly story: string;
  readonly act: string;
  /** The subcommand's option: a revision or an article; "" where it has none. */
  readonly about: string;
};

/** `/nk-admin …`, for the asker alone. Who may is checked here and not only by what Discord shows: a server can give the command to anybody. */
export function adminCommand(setup: Setup, act: AdminAct): Work {
  return { defer: "private", reply: () => carryOut(setup, act) };
}

async function carryOut(setup: Setup, { server, user, mayManage, story, act, about, channel }: AdminAct): Promise<Reply> {
  const { bot, log, served } = setup;
  const actor = { platform: "discord", workspace: server, user, manages: mayManage, served: served() };
  const refused = await bot.admin.refusal(actor, story, act);
  if (refused !== undefined) return say([refused]);
  const by = server === "" ? `discord:${user}` : `discord:${server}:${user}`;
  log.info({ platform: "discord", event: act, story, workspace: server, channel, asker: user }, "Admin work.");
  switch (act) {
    case "status":
      return say(statusLines(await bot.admin.status(story)));
    case "refresh": {
      const preview = await bot.admin.preview(story);
      return preview.from === preview.to ? say(previewLines(preview)) : say(previewLines(preview), applyRow(story, preview.to));
    }
    case "apply":
      return say(["Done.", ...previewLines(await bot.admin.refresh(story, by, { expected: about }))]);
    case "rollback":
      return say(["Done.", ...previewLines(await bot.admin.rollback(story, by, about === "" ? undefined : about))]);
    case "remove":
      return say([
        `Taken out: ${about} is now ${await bot.admin.remove(story, about, by)}.`,
        `Answers change with /${story}-admin refresh.`,
      ]);
    case "gaps":
      return say(gapLines(story, await bot.admin.gaps(story)));
    default:
      return say([`There is no ${act}: ask for the commands to be registered again.`]);
  }
}

function say(lines: readonly string[], ...rows: readonly ReturnType<typeof applyRow>[]): Reply {
  return { kind: "message", message: asPrivate(message([text(fittingLines(lines)), ...rows])) };
}
