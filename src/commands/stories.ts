import { join } from "node:path";
import { UserError } from "../errors.ts";
import { storyNames } from "../ingest/load.ts";
import { directPool } from "../pool/pool.ts";
import { createArticleCache } from "../story/article-cache.ts";
import { codeVersion } from "../story/code-version.ts";
import type { LiveStory } from "../story/library.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { createStoryLoader } from "../story/story-loader.ts";
import { knowledgeDir, type Run } from "./command.ts";

/** The story that a command line means, and the words that are left. */
export interface Chosen {
  readonly story: string;
  readonly words: readonly string[];
}

/** The first word where it is a story's name, else the default story, else the only one. Throws a UserError where none of them is. */
export async function chooseStory(run: Run): Promise<Chosen> {
  const names = await storyNames(knowledgeDir(run));
  const [first, ...rest] = run.words;
  if (first !== undefined && names.includes(first)) return { story: first, words: rest };
  const { defaultStory } = run.config;
  if (defaultStory !== "") {
    if (!names.includes(defaultStory))
      throw new UserError(
        `DEFAULT_STORY is "${defaultStory}", but ${knowledgeDir(run)} has no such story. It has: ${names.join(", ") || "none"}.`,
      );
    return { story: defaultStory, words: run.words };
  }
  const [only, another] = names;
  if (only !== undefined && another === undefined) return { story: only, words: run.words };
  if (only === undefined) throw new UserError(`${knowledgeDir(run)} has no story yet. Add an article: pullquote add <story> <file>.`);
  throw new UserError(`Name the story first: ${names.join(", ")}. Or set DEFAULT_STORY.`);
}

/** Loads stories from the knowledge folder, with what was found in their articles before: the second time takes a fraction of the first. */
export function folderLoader(run: Run): (story: string) => Promise<LiveStory> {
  const loader = createStoryLoader({
    knowledgeDir: knowledgeDir(run),
    pool: directPool,
    cache: createArticleCache(join(run.config.dataDir, "cache"), codeVersion()),
    prepare: function* () {},
  });
  return async (name) => {
    const candidate = await loader.fromFolder(name, undefined, () => {});
    const index = await candidate.index();
    await loader.save(index);
    return { index, content: candidate.content, problems: candidate.problems };
  };
}

/** Loads stories, each once. Files that can't be read are named on standard error. */
export function storyLoader(run: Run): (story: string) => Promise<StoryIndex> {
  const loaded = new Map<string, Promise<StoryIndex>>();
  const loadLive = folderLoader(run);
  const load = async (name: string): Promise<StoryIndex> => {
    const { index, problems } = await loadLive(name);
    for (const problem of problems) run.io.err(`Left out: ${problem}`);
    return index;
  };
  return (story) => {
    const known = loaded.get(story) ?? load(story);
    loaded.set(story, known);
    return known;
  };
}
