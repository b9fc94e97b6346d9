import { createHash } from "node:crypto";
import { annotate } from "../annotate/annotate.ts";
import { type ArticleFile, readStory, type StoryFile } from "../ingest/load.ts";
import { segment } from "../ingest/segment.ts";
import type { AnnotatedArticle, Story } from "../model.ts";
import { analyze } from "../text/analyze.ts";
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
  const { command, title, description } = story;
  const articles = files.map(annotateArticle);
  const revision = createHash("sha256")
    .update(JSON.stringify([story, files]))
    .digest("hex")
    .slice(0, 12);
  return { command, title, description, revision, ...mergePeople(articles, story.people) };
}

function annotateArticle(file: ArticleFile): AnnotatedArticle {
  const analysis = analyze(file.text);
  return { ...file, passages: segment(analysis), ...annotate(analysis, file.published) };
}
