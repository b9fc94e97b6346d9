import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { render } from "../adapters/console/render.ts";
import { ask } from "../ask/ask.ts";
import { timelineQuestion } from "../ask/timeline/timeline.ts";
import { codeOf, messageOf, UserError } from "../errors.ts";
import type { Answer } from "../model.ts";
import { type Command, textOption } from "./command.ts";
import { screenOf } from "./screen.ts";
import { chooseStory, storyLoader } from "./stories.ts";

type Timeline = Extract<Answer, { kind: "timeline" }>;

/** What a timeline can be written to a file as, each loaded when it is wanted. */
const FORMATS: Readonly<Record<"png" | "svg" | "ics" | "csv", (answer: Timeline) => Promise<string | Uint8Array>>> = {
  png: async (answer) => (await import("../picture/timeline-png.ts")).timelinePng(answer),
  svg: async (answer) => (await import("../picture/timeline-svg.ts")).timelineSvg(answer),
  ics: async (answer) => (await import("../answer/timeline-ics.ts")).timelineIcs(answer),
  csv: async (answer) => (await import("../answer/timeline-csv.ts")).timelineCsv(answer),
};

export const command: Command = {
  usage: "timeline [story] [topic or range…]",
  about: 'Shows what happened when: in the whole story, on a topic ("the talks"), or in a period ("between 2002 and 2009").',
  options: {
    png: { type: "string", value: "FILE", help: "save it as a picture (PNG)" },
    svg: { type: "string", value: "FILE", help: "save it as a scalable picture (SVG)" },
    ics: { type: "string", value: "FILE", help: "save it as a calendar (iCalendar)" },
    csv: { type: "string", value: "FILE", help: "save it as a table (CSV)" },
    explain: { type: "boolean", help: "show how the words were understood and which events were chosen" },
  },
  run: async (run) => {
    const load = storyLoader(run);
    const { story, words } = await chooseStory(run, load);
    const knowledge = await load(story);
    const answer = ask(knowledge, timelineQuestion(words.join(" ")), { explain: run.options.explain === true });
    for (const format of ["png", "svg", "ics", "csv"] as const) {
      const file = textOption(run, format);
      if (file === undefined) continue;
      await write(answer, format, file);
      run.io.err(`Wrote ${file}`);
    }
    await run.io.out(run.options.json === true ? JSON.stringify(answer, null, 2) : render(answer, screenOf(run)));
    return 0;
  },
};

async function write(answer: Answer, format: keyof typeof FORMATS, file: string): Promise<void> {
  if (answer.kind !== "timeline")
    throw new UserError(`${answer.reason ?? "The story has no dated events on that."} ${file} was not written.`);
  const content = await FORMATS[format](answer);
  try {
    await writeFile(file, content);
  } catch (error) {
    const why = codeOf(error) === "ENOENT" ? `there is no folder ${dirname(file)}` : (codeOf(error) ?? messageOf(error));
    throw new UserError(`${file} can't be written: ${why}. Name a file in a folder that you may write to.`);
  }
}
