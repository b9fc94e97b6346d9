import { messageOf, UserError } from "../errors.ts";
import { storyNames } from "../ingest/load.ts";
import { indexStory, type Knowledge } from "../search/story-index.ts";
import { type LoadedStory, loadStory } from "./load-story.ts";

/** What a story was loaded from, for `status`. */
export interface StoryStatus {
  readonly story: string;
  readonly title: string;
  readonly revision: string;
  readonly articles: number;
  readonly passages: number;
  readonly statements: number;
  readonly people: number;
  readonly events: number;
  /** Files that can't be read, each with the reason. */
  readonly problems: readonly string[];
}

/** A story's knowledge, ready to be asked, and what of its folder could not be read. */
export interface LoadedKnowledge {
  readonly knowledge: Knowledge;
  readonly problems: readonly string[];
}

/** All stories as they are answered from now. */
export interface Library {
  /** The stories' commands in alphabetical order. */
  stories(): readonly string[];
  /** A story's knowledge now: whoever answers takes it once, so that an answer is of one revision. Throws a UserError for an unknown story. */
  knowledge(story: string): Knowledge;
  status(story: string): StoryStatus;
  /** A story as it was loaded; undefined where there is none. */
  find(story: string): LoadedKnowledge | undefined;
  /** Stories that can't be loaded at all, each with the reason. */
  readonly faults: readonly string[];
  /** Puts a story's knowledge in the place of what it was, in one step. */
  swap(loaded: LoadedKnowledge): void;
  /** Takes a story away. */
  drop(story: string): void;
}

/** A library of these stories; `swapped` is told each knowledge that comes into use from then on. */
export function createLibrary(
  stories: readonly LoadedKnowledge[],
  faults: readonly string[] = [],
  swapped: (knowledge: Knowledge) => void = () => {},
): Library {
  const current = new Map(stories.map((loaded) => [loaded.knowledge.story.command, loaded]));
  const known = (story: string): LoadedKnowledge => {
    const loaded = current.get(story);
    if (loaded === undefined) throw new UserError(unknown(story, [...current.keys()].sort(), faults));
    return loaded;
  };
  return {
    stories: () => [...current.keys()].sort(),
    knowledge: (story) => known(story).knowledge,
    status: (story) => statusOf(known(story)),
    find: (story) => current.get(story),
    faults,
    swap: (loaded) => {
      current.set(loaded.knowledge.story.command, loaded);
      swapped(loaded.knowledge);
    },
    drop: (story) => {
      current.delete(story);
    },
  };
}

/** Loads every story of a knowledge folder; one that can't be loaded is told in `faults`. Throws a UserError where there is no such folder. */
export async function openLibrary(knowledgeDir: string): Promise<Library> {
  const stories: LoadedKnowledge[] = [];
  const faults: string[] = [];
  for (const name of await storyNames(knowledgeDir)) {
    try {
      stories.push(index(await loadStory(knowledgeDir, name)));
    } catch (error) {
      faults.push(messageOf(error));
    }
  }
  return createLibrary(stories, faults);
}

function index({ story, problems }: LoadedStory): LoadedKnowledge {
  return { knowledge: indexStory(story), problems };
}

function unknown(story: string, stories: readonly string[], faults: readonly string[]): string {
  const others = stories.length === 0 ? "There is no story yet." : `Stories: ${stories.join(", ")}.`;
  return [`There is no story "${story}". ${others}`, ...faults].join("\n");
}

function statusOf({ knowledge: { story }, problems }: LoadedKnowledge): StoryStatus {
  const sum = (count: (article: (typeof story.articles)[number]) => number) =>
    story.articles.reduce((total, article) => total + count(article), 0);
  return {
    story: story.command,
    title: story.title,
    revision: story.revision,
    articles: story.articles.length,
    passages: sum(({ passages }) => passages.length),
    statements: sum(({ statements }) => statements.length),
    people: story.people.length,
    events: sum(({ events }) => events.length),
    problems,
  };
}
