import { messageOf, UserError } from "../errors.ts";
import { storyNames } from "../ingest/load.ts";
import type { StoryContent } from "./content.ts";
import type { StoryIndex } from "./story-index.ts";

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

/** A story's index, ready to be asked, and which files of its folder can't be read. */
export interface LiveStory {
  readonly index: StoryIndex;
  readonly content: StoryContent;
  readonly problems: readonly string[];
}

/** All stories as they are answered from now. */
export interface Library {
  /** The stories' commands in alphabetical order. */
  stories(): readonly string[];
  /** A story's index now: whoever answers takes it once, so that an answer is of one revision. Throws a UserError for an unknown story. */
  index(story: string): StoryIndex;
  status(story: string): StoryStatus;
  /** A story as it was loaded; undefined where there is none. */
  find(story: string): LiveStory | undefined;
  /** Stories that can't be loaded at all, each with the reason. */
  readonly faults: readonly string[];
  /** Replaces a story's index, in one step. */
  swap(live: LiveStory): void;
  /** How often another revision took the place of the one in use. */
  refreshes(story: string): number;
  /** Takes a story away. */
  drop(story: string): void;
}

/** A library of these stories. */
export function createLibrary(stories: readonly LiveStory[], faults: readonly string[] = []): Library {
  const current = new Map(stories.map((live) => [live.index.story.command, live]));
  const refreshes = new Map<string, number>();
  const liveStory = (story: string): LiveStory => {
    const live = current.get(story);
    if (live === undefined) throw new UserError(unknown(story, [...current.keys()].sort(), faults));
    return live;
  };
  return {
    stories: () => [...current.keys()].sort(),
    index: (story) => liveStory(story).index,
    status: (story) => statusOf(liveStory(story)),
    find: (story) => current.get(story),
    faults,
    refreshes: (story) => refreshes.get(story) ?? 0,
    swap: (live) => {
      const { command, revision } = live.index.story;
      const before = current.get(command)?.index.story.revision;
      if (before !== undefined && before !== revision) refreshes.set(command, (refreshes.get(command) ?? 0) + 1);
      current.set(command, live);
    },
    drop: (story) => {
      current.delete(story);
    },
  };
}

/** Loads every story of a knowledge folder, or the one named; the reason why one can't be loaded is in `faults`. Throws a UserError where there is no such folder. */
export async function openLibrary(knowledgeDir: string, load: (story: string) => Promise<LiveStory>, only?: string): Promise<Library> {
  const stories: LiveStory[] = [];
  const faults: string[] = [];
  for (const name of (await storyNames(knowledgeDir)).filter((name) => only === undefined || name === only)) {
    try {
      stories.push(await load(name));
    } catch (error) {
      faults.push(messageOf(error));
    }
  }
  return createLibrary(stories, faults);
}

function unknown(story: string, stories: readonly string[], faults: readonly string[]): string {
  const others = stories.length === 0 ? "There are no stories yet." : `Stories: ${stories.join(", ")}.`;
  return [`There is no story "${story}". ${others}`, ...faults].join("\n");
}

function statusOf({ index: { story }, problems }: LiveStory): StoryStatus {
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
