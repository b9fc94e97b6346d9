import { join } from "node:path";
import { hasNameOf, whichStory } from "../ask/routing.ts";
import type { StoryCommand } from "../bot.ts";
import { UserError } from "../errors.ts";
import { readStory, storyNames } from "../ingest/load.ts";
import { directPool } from "../pool/pool.ts";
import { createArticleCache, NO_CACHE } from "../story/article-cache.ts";
import { codeVersion } from "../story/code-version.ts";
import type { LiveStory } from "../story/library.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { createStoryLoader } from "../story/story-loader.ts";
import { knowledgeDir, type Run } from "./command.ts";
import { didYouMean } from "./nearest.ts";
import { longWork } from "./progress-bar.ts";

/** The story that a command line means, and the words that are left. */
export interface ChosenStory {
  readonly story: string;
  readonly words: readonly string[];
}

/** Loads a story by its name. */
export type Load = (story: string) => Promise<StoryIndex>;

/**
 * The first word where it is a story's name, else the default story, else the only one; of several, where they can be loaded, the one
 * that the words are about; else whichever a person at the terminal picks. Throws a UserError where none of them is.
 */
export async function chooseStory(run: Run, load?: Load): Promise<ChosenStory> {
  const names = await storyNames(knowledgeDir(run));
  const { words } = run;
  const [first, ...rest] = words;
  if (first !== undefined && names.includes(first)) return { story: first, words: rest };
  const { defaultStory } = run.config;
  if (defaultStory !== "") {
    if (!names.includes(defaultStory))
      throw new UserError(
        `DEFAULT_STORY is "${defaultStory}", but ${knowledgeDir(run)} has no such story. It has: ${names.join(", ") || "none"}.`,
      );
    return { story: defaultStory, words };
  }
  const [only, another] = names;
  if (only === undefined) throw new UserError(`${knowledgeDir(run)} has no story yet. Add an article: pullquote add <story> <file>.`);
  if (another === undefined) return { story: only, words };
  if (load !== undefined && words.length > 0) {
    const likely = await likelyStories(run, names, words.join(" "));
    const [first = "", ...others] = likely;
    if (first !== "" && others.length === 0) return { story: first, words };
    const choice = whichStory(await loadable(run, likely.length === 0 ? names : likely, load), words.join(" "));
    if (choice !== undefined) return { story: choice.story.command, words };
  }
  const { io, options } = run;
  if (io.dialogue !== undefined && options.json !== true && options.jsonl !== true) {
    const dialogue = await io.dialogue();
    const choices = names.map((name) => ({ value: name, label: name }));
    return { story: await dialogue.choose("Which story?", choices), words };
  }
  throw new UserError(`Name the story first: ${names.join(", ")}.${didYouMean(first ?? "", names)} Or set DEFAULT_STORY.`);
}

/** The stories whose articles have a name that the question has: reading them takes a fraction of what loading them takes. */
async function likelyStories(run: Run, names: readonly string[], question: string): Promise<readonly string[]> {
  const isNamed = hasNameOf(question);
  const likely: string[] = [];
  for (const name of names) {
    const folder = await readStory(knowledgeDir(run), name).catch(() => undefined);
    if (folder?.articles.some(({ text }) => text.split("\n").some((line) => !line.startsWith("#") && isNamed(line)))) likely.push(name);
  }
  return likely;
}

/** The stories that can be loaded; for the others, the reason is printed. */
async function loadable({ io }: Run, names: readonly string[], load: Load): Promise<readonly StoryIndex[]> {
  const stories: StoryIndex[] = [];
  for (const name of names) {
    try {
      stories.push(await load(name));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      io.err(error.message);
    }
  }
  return stories;
}

/** The stories of a folder, as commands are made of them. Throws a UserError where one can't be read. */
export async function storyCommands(folder: string): Promise<readonly StoryCommand[]> {
  const stories = (await storyNames(folder)).map(async (name) => {
    const { story } = await readStory(folder, name);
    return { name, title: story.title, description: story.description };
  });
  return Promise.all(stories);
}

/** Why a story can't be taken, with the name that was likely meant. */
export function noSuchStory(run: Run, story: string, names: readonly string[]): UserError {
  return new UserError(
    `There is no story "${story}" in ${knowledgeDir(run)}. It has: ${names.join(", ") || "none"}.${didYouMean(story, names)}`,
  );
}

/** Loads stories from the knowledge folder, with what was found in their articles before: the second time takes a fraction of the first. Without a data folder nothing is kept. */
export function folderLoader(run: Run): (story: string) => Promise<LiveStory> {
  const { dataDir } = run.config;
  const loader = createStoryLoader({
    knowledgeDir: knowledgeDir(run),
    pool: directPool,
    cache: dataDir === "" ? NO_CACHE : createArticleCache(join(dataDir, "cache"), codeVersion()),
    prepare: function* () {},
  });
  return async (name) => {
    const work = longWork(run.io, `Reading ${name}`);
    try {
      const candidate = await loader.fromFolder(name, undefined, work.tell);
      const index = await candidate.index();
      await loader.save(index);
      return { index, content: candidate.content, problems: candidate.problems };
    } finally {
      work.end();
    }
  };
}

/** Loads stories, each once. Files that can't be read are named on standard error. */
export function storyLoader(run: Run): Load {
  const stories = new Map<string, Promise<StoryIndex>>();
  const loadLive = folderLoader(run);
  const load = async (name: string): Promise<StoryIndex> => {
    const { index, problems } = await loadLive(name);
    for (const problem of problems) run.io.err(`Left out: ${problem}`);
    return index;
  };
  return (story) => {
    const loading = stories.get(story) ?? load(story);
    stories.set(story, loading);
    return loading;
  };
}
