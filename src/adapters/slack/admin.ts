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

/** Words, with a table as a file that the asker alone gets; where that can't be sent below them, cut where a message doesn't take both, with how to get the whole. */
async function withTable({ table }: SlackContext, place: Place, words: string, { name, text }: Table): Promise<string> {
  const rows = text.split("\r\n").length - 1;
  const count = rows === 1 ? "1 row" : `${rows} rows`;
  if (await table(place, { name, text }, hint(`${name}: the whole table, ${count}.`).message)) {
    const note = `\n\nThe whole table (${count}) is in ${name}, in your direct messages with this bot.`;
    return shortened(words, "see the table.", MOST - note.length) + note;
  }
  return shortened(
    `${words}\n\n${name}:\n${text}`,
    `cut off; there are ${count}. \`pullquote gaps --csv\` in a terminal prints them all. With the scope files:write, you get them as a file.`,
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
