import { actions, button } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import type { SlackContext } from "./handler-context.ts";
import type { Place } from "./parse.ts";
import { hint, type Reply } from "./reply.ts";
import type { Table } from "./table.ts";

/** Does admin work of a story ("status", "refresh", …) for whoever may, and shows it to them alone; what changes something asks back with a button. */
export async function handleAdmin(handler: SlackContext, place: Place, story: string, text: string): Promise<Reply> {
  const { bot, log, manages } = handler;
  const { workspace, channel, user } = place;
  // A token serves one workspace.
  const actor = { platform: "slack", workspace, user, manages: await manages(place), served: 1, channel };
  const reply = await bot.admin.command(actor, story, text);
  log.info({ platform: "slack", event: "admin", workspace, channel, asker: user, story }, "admin work");
  const { confirm, file } = reply;
  const { visibility, message } = hint(
    file === undefined ? shortened(reply.text, TERMINAL) : await withTable(handler, place, reply.text, file),
  );
  if (confirm === undefined) return { visibility, message };
  const buttons = actions(button(actionId("admin"), confirm.label, buttonValue({ act: "admin", story, words: confirm.words })));
  return { visibility, message: { ...message, blocks: [...message.blocks, ...buttons] } };
}

const TERMINAL = "`pullquote` in a terminal shows everything.";

/** Words with a table: below them where a message takes both, else as a file that the asker alone gets; where that can't be sent it is cut, and says how to get the whole. */
async function withTable({ table }: SlackContext, place: Place, words: string, { name, text }: Table): Promise<string> {
  const all = `${words}\n\n${name}:\n${text}`;
  if (all.length <= MOST) return all;
  const rows = text.split("\r\n").length - 1;
  const about = `${name}: the whole table, ${rows} rows.`;
  if (await table(place, { name, text }, hint(about).message)) {
    const note = `\n\nAll ${rows} are in ${name}, in your direct messages with this bot.`;
    return shortened(words, "see the table.", MOST - note.length) + note;
  }
  return shortened(
    all,
    `cut off; there are ${rows} rows. \`pullquote gaps --csv\` in a terminal prints them all. With the scope files:write, you get them as a file.`,
  );
}

/** Characters of a message's section that we use. */
const MOST = 2800;

/** Whole lines, as many as fit, and how to get the others. */
function shortened(text: string, others: string, most = MOST): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf("\n", most - others.length);
  return `${text.slice(0, end > most / 2 ? end : most - others.length)}\n… and more: ${others}`;
}
