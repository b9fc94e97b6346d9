import { fileURLToPath } from "node:url";
import { command as ask } from "./ask.ts";
import type { Command } from "./command.ts";

/** The stories that come with the program. */
export const BUNDLED = fileURLToPath(new URL("../../knowledge", import.meta.url));

export const command: Command = {
  usage: "demo [story] [question…] [--explain]",
  about: `Answers from the stories that come with Pullquote, in any folder, and writes nothing. Try:

  pullquote demo what did Ford say about patience
  pullquote demo what did the mayor say about the bridge
  pullquote demo did Okonjo-Lind say "we are here to make friends"
  pullquote demo`,
  options: ask.options,
  // Without a data folder nothing is kept.
  run: (run) =>
    ask.run({ ...run, options: { knowledge: BUNDLED, ...run.options }, config: { ...run.config, dataDir: "", defaultStory: "" } }),
};
