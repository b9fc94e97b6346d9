import type { webApi } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import type { Bot } from "../../bot.ts";
import { faultOf, type Log } from "../../log.ts";
import { actions, button, heading, line, literal, note, richText } from "./blocks.ts";
import { actionId, buttonValue } from "./buttons.ts";
import type { Place } from "./parse.ts";

/** Stories on the Home tab: more than this nobody scrolls through, and a view holds 100 blocks. */
const MOST = 15;
/** Questions to press for each. */
const QUESTIONS = 3;

/** The Home tab: the stories with their articles, when they were refreshed, questions to press, and for operators the admin buttons. */
async function renderHome(bot: Pick<Bot, "commands" | "status" | "ask" | "admin">, isOperator: boolean): Promise<readonly KnownBlock[]> {
  const blocks: KnownBlock[] = [heading("What I can answer")];
  const stories = bot.commands();
  for (const { name, title, description } of stories.slice(0, MOST)) {
    const { articles } = bot.status(name);
    const refreshTime = (await bot.admin.status(name)).revisions.find(({ current }) => current)?.at;
    const when = refreshTime === undefined ? "" : `, refreshed ${new Date(refreshTime).toISOString().slice(0, 16).replace("T", " ")} UTC`;
    const ask = (question: string, i: number) =>
      button(`${actionId("ask", i)}_${name}`, question, buttonValue({ act: "ask", story: name, question }));
    const admin = (words: string, label: string) =>
      button(`${actionId("admin")}_${name}_${words}`, label, buttonValue({ act: "admin", story: name, words }));
    blocks.push(
      richText(line(literal(title, true), literal(description === title ? "" : `\n${description}`))),
      note(`/${name} · ${articles} ${articles === 1 ? "article" : "articles"}${when}`),
      ...actions(...bot.ask(name, "help").suggestions.slice(0, QUESTIONS).map(ask)),
      ...(isOperator
        ? actions(
            admin("status", "Status"),
            admin("refresh", "Refresh"),
            admin("gaps", "Unanswered questions"),
            admin("followers", "Followers"),
          )
        : []),
    );
  }
  if (stories.length > MOST) blocks.push(note(`${stories.length - MOST} more stories: write “stories” to me.`));
  return [
    ...blocks,
    note(
      "Ask with a story’s command, mention me in a channel, or write to me. “Verify this quote” is at a message’s ⋮. “what’s new” and “follow” work with each command.",
    ),
  ];
}

/** What the Home tab is shown with. */
interface HomeDeps {
  readonly client: webApi.WebClient;
  readonly log: Log;
  readonly bot: Bot;
  readonly manages: (place: Place) => Promise<boolean>;
}

/** A way to show somebody the Home tab. Never rejects: a fault is logged by ids. */
export function createHome({ client, log, bot, manages }: HomeDeps) {
  return async (place: Place): Promise<void> => {
    const { workspace, user } = place;
    try {
      const isOperator = bot.admin.permits({ platform: "slack", workspace, user, manages: await manages(place), served: 1 });
      await client.views.publish({ user_id: user, view: { type: "home", blocks: [...(await renderHome(bot, isOperator))] } });
    } catch (error) {
      log.warn({ platform: "slack", event: "home", workspace, asker: user, ...faultOf(error) }, "no home tab");
    }
  };
}
