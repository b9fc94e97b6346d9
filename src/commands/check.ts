import { render } from "../adapters/console/render.ts";
import { checkQuote } from "../ask/ask.ts";
import { UsageError } from "../errors.ts";
import type { Command } from "./command.ts";
import { screenOf } from "./screen.ts";
import { chooseStory, storyLoader } from "./stories.ts";

export const command: Command = {
  usage: "check [story] <text…> [--explain]",
  about:
    "Checks whether a quote is in the story, word for word, and who said it. Give the bare quote, or a sentence with the quote in quotation marks and a name.",
  options: { explain: { type: "boolean", help: "show what was compared and why the verdict was given" } },
  run: async (run) => {
    if (run.words.length === 0) throw new UsageError("Give the quote to check.");
    const load = storyLoader(run);
    const { story, words } = await chooseStory(run, load);
    const text = words.join(" ").trim();
    if (text === "") throw new UsageError("Give the quote to check.");
    const answer = checkQuote(await load(story), text, { explain: run.options.explain === true });
    await run.io.out(run.options.json === true ? JSON.stringify(answer, null, 2) : render(answer, screenOf(run)));
    return 0;
  },
};
