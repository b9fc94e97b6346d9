import { render } from "../adapters/console/render.ts";
import { ask } from "../ask/ask.ts";
import type { Command } from "./command.ts";
import { screenOf } from "./screen.ts";
import { chooseStory, storyLoader } from "./stories.ts";

export const command: Command = {
  usage: "timeline [story] [topic or range…]",
  about: 'What happened when: of the whole story, of a topic ("the talks"), or of a time ("between 2002 and 2009").',
  options: { explain: { type: "boolean", help: "tell how the words were understood" } },
  run: async (run) => {
    const { story, words } = await chooseStory(run);
    const knowledge = await storyLoader(run)(story);
    const asked = words.join(" ").trim();
    const answer = ask(knowledge, asked === "" ? "timeline" : `timeline of ${asked}`, { explain: run.options.explain === true });
    await run.io.out(run.options.json === true ? JSON.stringify(answer, null, 2) : render(answer, screenOf(run)));
    return 0;
  },
};
