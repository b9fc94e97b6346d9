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

/** The stories that answer a question which names none; of several the one that its names are of, where they are of one only. */
export function storiesThatAnswer(bot: Pick<Bot, "commands" | "ask" | "whichStory">, question: string): readonly StoryCommand[] {
  const able = bot.commands().filter(({ name }) => {
    const { answered, kind } = bot.ask(name, question);
    return answered && kind !== "help";
  });
  const meant = able.length < 2 ? undefined : bot.whichStory(question);
  return meant === undefined ? able : able.filter(({ name }) => name === meant);
}
