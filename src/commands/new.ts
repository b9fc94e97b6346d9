import { join } from "node:path";
import { UsageError } from "../errors.ts";
import { storyNameFault } from "../ingest/names.ts";
import { storyText, writeKnowledge } from "../ingest/write-article.ts";
import { type Command, knowledgeDir, textOption } from "./command.ts";

export const command: Command = {
  usage: "new <story> --title TEXT [--description TEXT]",
  about: "Creates a story: its folder and story.md. The story's name is its slash command, which has to be registered on each platform.",
  options: {
    title: { type: "string", value: "TEXT", help: "the story's title" },
    description: { type: "string", value: "TEXT", help: "1-100 characters, shown with its slash command (default: the title)" },
  },
  run: async (run) => {
    const [story, ...rest] = run.words;
    const title = textOption(run, "title")?.trim() ?? "";
    if (story === undefined || rest.length > 0) throw new UsageError("Name one story: its slash command, without the slash.");
    const fault = storyNameFault(story);
    if (fault !== undefined) throw new UsageError(fault);
    if (title === "") throw new UsageError("Give the story a --title.");
    const description = textOption(run, "description")?.trim() || title;
    if (description.length > 100)
      throw new UsageError(`The description has ${description.length} characters; it may have at most 100. Give a shorter --description.`);
    const file = join(knowledgeDir(run), story, "story.md");
    await writeKnowledge(file, storyText(title, description), false);
    if (run.options.json === true) await run.io.out(JSON.stringify({ story, file }));
    else
      await run.io.out(
        [
          `Wrote ${file}`,
          "Next:",
          `  pullquote add ${story} <file or address>   its first article`,
          `  pullquote refresh ${story} --yes            makes running bots answer from it`,
          `  /${story} must be registered: pullquote discord register; in Slack, put "pullquote slack manifest" into the app's manifest`,
        ].join("\n"),
      );
    return 0;
  },
};
