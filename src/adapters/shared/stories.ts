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

/** What a mention that asks for help gets where there are several stories: what can be asked, of which stories, with an example of each. */
export function helpLines(bot: Pick<Bot, "commands" | "status" | "ask">): readonly string[] {
  const examples = bot.commands().flatMap(({ name }) => {
    const [question] = bot.ask(name, "help").suggestions;
    return question === undefined ? [] : [`/${name} ${question}`];
  });
  return [
    "Ask what somebody said, who somebody is, when something happened, for the timeline, the people or the sources.",
    ...storyLines(bot),
    ...(examples.length === 0 ? [] : [`For example: ${examples.slice(0, 3).join("; ")}. Or mention me with a question.`]),
  ];
}

/** Whether a text asks for help, whatever the story. */
export function asksForHelp(bot: Pick<Bot, "commands" | "ask">, text: string): boolean {
  const [first] = bot.commands();
  return text === "" || (first !== undefined && bot.ask(first.name, text).kind === "help");
}

/** The stories that answer a question which names none; of several, and where none does but not all for the same reason, the one that its names are of, where they are of one only. */
export function storiesThatAnswer(bot: Pick<Bot, "commands" | "ask" | "whichStory">, question: string): readonly StoryCommand[] {
  const answers = bot.commands().map((story) => ({ story, answer: bot.ask(story.name, question) }));
  const able = answers.flatMap(({ story, answer }) => (answer.answered && answer.kind !== "help" ? [story] : []));
  const decline = new Set(answers.map(({ answer }) => answer.heading)).size === 1;
  if (able.length === 1 || (able.length === 0 && decline)) return able;
  const meant = bot.whichStory(question);
  const candidates = able.length === 0 ? answers.map(({ story }) => story) : able;
  return meant === undefined ? able : candidates.filter(({ name }) => name === meant);
}
