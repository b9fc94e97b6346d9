import { type ArticleFile, readStory, type StoryFile } from "../ingest/load.ts";
import type { AnnotatedArticle, Story } from "../model.ts";
import { annotateArticle } from "./annotate-article.ts";
import { hashArticle, revisionOf, type StoryContent } from "./content.ts";
import { type CalledNames, readWith, withKnownNames } from "./known-names.ts";
import { type MergedPeople, mergePeople } from "./merge-people.ts";

/** A story loaded, and what of its folder could not be. */
export interface LoadedStory {
  readonly story: Story;
  readonly problems: readonly string[];
}

/** Reads and annotates a story's folder. Throws a UserError where story.md is missing or wrong. */
export async function loadStory(knowledgeDir: string, command: string): Promise<LoadedStory> {
  const { story, articles, problems } = await readStory(knowledgeDir, command);
  return { story: buildStory(story, articles), problems };
}

/** A story from its files' contents: pure, the same contents give the same revision. */
export function buildStory(story: StoryFile, files: readonly ArticleFile[]): Story {
  return storyOf({ story, articles: files.map(hashArticle) }, files.map(annotateArticle)).story;
}

/** A story made, and what the next one of it is made from. */
export interface MadeStory {
  readonly story: Story;
  readonly named: CalledNames;
  readonly merged: MergedPeople;
}

/** A story from its content and its articles annotated, in the same order; `reread` reads one again with the names known to it. With what was made before, only what changed is worked on, to the same result. */
export function storyOf(content: StoryContent, annotated: readonly AnnotatedArticle[], reread = readWith, before?: MadeStory): MadeStory {
  const { command, title, description, people: known } = content.story;
  const named = withKnownNames(annotated, known, reread, before?.named);
  const { articles, people, merged } = mergePeople(named.articles, known, before?.merged);
  return { story: { command, title, description, revision: revisionOf(content), articles, people }, named, merged };
}
