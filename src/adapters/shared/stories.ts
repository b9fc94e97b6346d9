import type { Bot, StoryCommand } from "../../bot.ts";

const STORIES = /^(?:(?:list|show|which|what)(?: me)? )?(?:are )?(?:the |all |your )?stories(?: are there| do you (?:have|know))?[?. ]*$/i;

/** Whether a text asks which stories there are. */
export function asksForStories(text: string): boolean {
  return STORIES.test(text.trim());
}

/** The stories, a line each: how to ask it, its title, what it is about and how much it has. */
export function storyLines(bot: Pick<Bot, "commands" | "status">): readonly string[] {
  return bot.commands().map(({ name, title, description }) => {
    const { articles } = bot.status(name);
    return `/${name}: ${title}. ${description === title ? "" : `${description.trim().replace(/\.$/, "")}. `}${articles} ${articles === 1 ? "article" : "articles"}.`;
  });
}

/** The stories that answer a question which names none. */
export function storiesThatAnswer(bot: Pick<Bot, "commands" | "ask">, question: string): readonly StoryCommand[] {
  return bot.commands().filter(({ name }) => {
    const { answered, kind } = bot.ask(name, question);
    return answered && kind !== "help";
  });
}
