import { UserError } from "../errors.ts";
import { storyNames } from "../ingest/load.ts";
import { loadStory } from "../story/load-story.ts";
import { indexStory, type StoryIndex } from "../story/story-index.ts";
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

/** Loads stories, each once. Files that can't be read are told on standard error. */
export function storyLoader(run: Run): (story: string) => Promise<StoryIndex> {
  const loaded = new Map<string, Promise<StoryIndex>>();
  const load = async (name: string): Promise<StoryIndex> => {
    const { story, problems } = await loadStory(knowledgeDir(run), name);
    for (const problem of problems) run.io.err(`Left out: ${problem}`);
    return indexStory(story);
  };
  return (story) => {
    const known = loaded.get(story) ?? load(story);
    loaded.set(story, known);
    return known;
  };
}
