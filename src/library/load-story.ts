import { annotate } from "../annotate/annotate.ts";
import { type ArticleFile, readStory, type StoryFile } from "../ingest/load.ts";
import { segment } from "../ingest/segment.ts";
import type { AnnotatedArticle, Story } from "../model.ts";
import { analyze } from "../text/analyze.ts";
import { hashArticle, revisionOf, type StoryContent } from "./content.ts";
import { readWith, withKnownNames } from "./known-names.ts";
import { mergePeople } from "./merge-people.ts";

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
  return storyOf({ story, articles: files.map(hashArticle) }, files.map(annotateArticle));
}

/** A story from its content and its articles annotated, in the same order; `reread` reads one again with the names known to it. */
export function storyOf(content: StoryContent, annotated: readonly AnnotatedArticle[], reread = readWith): Story {
  const { command, title, description, people } = content.story;
  const articles = withKnownNames(annotated, people, reread);
  return { command, title, description, revision: revisionOf(content), ...mergePeople(articles, people) };
}

/** All that is found in one article. Pure. */
export function annotateArticle(file: ArticleFile): AnnotatedArticle {
  const analysis = analyze(file.text);
  return { ...file, passages: segment(analysis), ...annotate(analysis, file.published) };
}
