import { annotateKnowing } from "../annotate/annotate.ts";
import { knownNames } from "../annotate/people/known-names.ts";
import { mergePeople } from "../annotate/people/merge-people.ts";
import { type ArticleFile, readStory, type StoryFile } from "../ingest/load.ts";
import type { AnnotatedArticle, Story } from "../model.ts";
import { finish, type Steps } from "../steps.ts";
import { annotateArticle } from "./annotate-article.ts";
import { hashArticle, revisionOf, type StoryContent } from "./content.ts";

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
  return finish(storyOf({ story, articles: files.map(hashArticle) }, files.map(annotateArticle)));
}

/** A story from its content and its articles annotated, in the same order; `reread` finds people and statements of one again with the names known to it. A step some articles. */
export function* storyOf(content: StoryContent, annotated: readonly AnnotatedArticle[], reread = annotateKnowing): Steps<Story> {
  const { command, title, description, people: listed } = content.story;
  const known = yield* knownNames(annotated, listed);
  const named: AnnotatedArticle[] = [];
  for (const [i, article] of annotated.entries()) {
    const names = known[i] ?? [];
    named.push(names.length === 0 ? article : reread(article, names));
    yield;
  }
  const { articles, people } = yield* mergePeople(named, listed);
  return { command, title, description, revision: revisionOf(content), articles, people };
}
