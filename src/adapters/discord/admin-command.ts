import type { StoryStatus } from "../../bot.ts";
import type { Interaction } from "./incoming.ts";
import { note } from "./render.ts";
import type { Reply, Work } from "./reply.ts";
import type { Setup } from "./setup.ts";

type Act = Extract<Interaction, { readonly kind: "admin" }>;

/** `/nk-admin status|refresh`, for the asker alone; who may is checked here too, since a server can give the command to anybody. */
export function adminCommand(setup: Setup, interaction: Act): Work {
  return { defer: "private", reply: async () => say(await outcome(setup, interaction)) };
}

const say = (words: string): Reply => ({ kind: "message", message: note(words) });

async function outcome({ bot }: Setup, { act, story, mayManage, user }: Act): Promise<string> {
  if (!mayManage) return "Only who may manage the server may do this.";
  switch (act) {
    case "status":
      return statusWords(bot.status(story));
    case "refresh":
      return `Read again.\n${statusWords(await bot.refresh(story, `discord:${user}`))}`;
    default:
      return `There is no ${act}: ask for the commands to be registered again.`;
  }
}

function statusWords({ story, title, revision, articles, passages, statements, people, events, problems }: StoryStatus): string {
  const counts = [
    [articles, "articles"],
    [passages, "passages"],
    [statements, "statements"],
    [people, "people"],
    [events, "dated events"],
  ] as const;
  const lines = [`/${story}: ${title}`, counts.map(([count, what]) => `${count} ${what}`).join(", "), `Revision ${revision.slice(0, 12)}`];
  return [...lines, ...problems.map((problem) => `Can't be read: ${problem}`)].join("\n");
}
