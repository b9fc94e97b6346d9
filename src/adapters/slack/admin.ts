import { actions, button } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import { type Desk, hint, type Reply } from "./desk.ts";
import type { Place } from "./parse.ts";

/** Does admin work of a story ("status", "refresh", …) for whoever may, and shows it to them alone; what changes something asks back with a button. */
export async function handleAdmin({ bot, log, manages }: Desk, place: Place, story: string, text: string): Promise<Reply> {
  const { workspace, channel, user } = place;
  // A token serves one workspace.
  const actor = { platform: "slack", workspace, user, manages: await manages(place), served: 1 };
  const reply = await bot.admin.command(actor, story, text);
  log.info({ platform: "slack", event: "admin", workspace, channel, asker: user, story }, "admin work");
  const { confirm, file } = reply;
  const rows = file === undefined ? reply.text : `${reply.text}\n\n${file.name}:\n${file.text}`;
  const { visibility, message } = hint(shortened(rows));
  if (confirm === undefined) return { visibility, message };
  const buttons = actions(button(actionId("admin"), confirm.label, buttonValue({ act: "admin", story, words: confirm.words })));
  return { visibility, message: { ...message, blocks: [...message.blocks, ...buttons] } };
}

/** Whole lines, as many as a message's section takes. */
function shortened(text: string): string {
  const most = 2800;
  if (text.length <= most) return text;
  const end = text.lastIndexOf("\n", most);
  return `${text.slice(0, end > most / 2 ? end : most)}\n… and more: \`pullquote\` tells all of it in a terminal.`;
}
