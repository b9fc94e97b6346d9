import { statusInWords } from "../admin/in-words.ts";
import { storyNames } from "../ingest/load.ts";
import { openLibrary, type StoryStatus } from "../story/library.ts";
import { type Command, knowledgeDir, type Run } from "./command.ts";
import { chooseStory, folderLoader, noSuchStory } from "./stories.ts";
import { checkRevision, withBot } from "./with-bot.ts";

export const command: Command = {
  usage: "status [story]",
  about: "Shows the stories and what they contain. The exit code is 1 if a file can't be read.",
  options: { history: { type: "boolean", help: "for one story: the revision in use, earlier revisions and recent admin work" } },
  run: async (run) => {
    if (run.options.history === true) return history(run);
    const [story] = run.words;
    const library = await openLibrary(knowledgeDir(run), folderLoader(run), story);
    const names = library.stories();
    if (story !== undefined && names.length === 0 && library.faults.length === 0)
      throw noSuchStory(run, story, await storyNames(knowledgeDir(run)));
    const all = names.map((name) => library.status(name));
    if (run.options.json === true) await run.io.out(JSON.stringify(all, null, 2));
    else
      for (const status of all) {
        const articles = library.index(status.story).story.articles.map(({ id }) => id);
        await run.io.out(inWords(status, articles, story === undefined ? SOME : articles.length));
      }
    for (const fault of library.faults) run.io.err(fault);
    if (all.length === 0) run.io.err(`${knowledgeDir(run)} has no story yet.`);
    return library.faults.length > 0 || all.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
};

/** Articles that are listed of each story where none is named. */
const SOME = 10;

/** A status with the articles by the names that `remove` takes, the newest first. */
function inWords(status: StoryStatus, names: readonly string[], most: number): string {
  const { story, title, revision, articles, passages, statements, people, events, problems } = status;
  const rest = names.length - most;
  return [
    `${story}: ${title}`,
    `  revision ${revision}; ${articles === 1 ? "1 article" : `${articles} articles`}, ${passages} passages, ${statements} statements, ${people} people and organisations, ${events} dated events`,
    ...names
      .toReversed()
      .slice(0, most)
      .map((name) => `  - ${name}`),
    ...(rest > 0 ? [`  and ${rest} more: pullquote status ${story}`] : []),
    ...problems.map((problem) => `  can't be read: ${problem}`),
  ].join("\n");
}

/** What the ledger knows about a story. */
async function history(run: Run): Promise<number> {
  const { story } = await chooseStory(run);
  const status = await withBot(run, story, ({ bot }) => {
    checkRevision(bot, story);
    return bot.admin.status(story);
  });
  await run.io.out(run.options.json === true ? JSON.stringify(status, null, 2) : statusInWords(status));
  return status.problems.length > 0 ? 1 : 0;
}
