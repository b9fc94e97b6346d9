import { adminRow } from "./admin-button.ts";
import type { DiscordContext } from "./handler-context.ts";
import type { Interaction } from "./incoming.ts";
import { fittingLines } from "./lines.ts";
import { asPrivate, message, text } from "./payload.ts";
import type { Work } from "./reply.ts";

/** An admin's command, typed or by a button: "refresh", "rollback 1a2b". */
export type AdminCall = Pick<Interaction, "server" | "channel" | "user" | "mayManage"> & { readonly story: string; readonly words: string };

/** `/nk-admin …`, for the asker alone. Who may is checked at each act and not only by what Discord shows: a server can give the command to anybody. */
export function adminCommand({ bot, log, served }: DiscordContext, { server, channel, user, mayManage, story, words }: AdminCall): Work {
  return {
    defer: "private",
    reply: async () => {
      log.info({ platform: "discord", event: "admin", story, workspace: server, channel, asker: user }, "Admin work.");
      const actor = { platform: "discord", workspace: server, user, manages: mayManage, served: served(), channel };
      const { text: reply, confirm, file } = await bot.admin.command(actor, story, words);
      const rows = confirm === undefined ? [] : adminRow(story, confirm);
      return {
        kind: "message",
        message: asPrivate(message([text(fittingLines(reply.split("\n"))), ...rows])),
        file: file && { name: file.name, contentType: "text/csv", data: Buffer.from(file.text) },
      };
    },
  };
}
