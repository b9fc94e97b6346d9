import { annotateKnowing } from "../annotate/annotate.ts";
import { knownNames } from "../annotate/people/known-names.ts";
import { mergePeople } from "../annotate/people/merge-people.ts";
import { type ArticleFile, readStory, type StoryFile } from "../ingest/load.ts";
import type { Story } from "../model.ts";
import { finish } from "../steps.ts";
import { annotateArticle } from "./annotate-article.ts";
import { hashArticle, revisionOf, type StoryContent } from "./content.ts";

/** A story loaded, and what of its folder could not be. */
export interface LoadedStory {
  readonly story: Story;
  readonly content: StoryContent;
  readonly problems: readonly string[];
}

/** Reads and annotates a story's folder. Throws a UserError where story.md is missing or wrong. */
export async function loadStory(knowledgeDir: string, command: string): Promise<LoadedStory> {
  const { story, articles, problems } = await readStory(knowledgeDir, command);
  return { story: buildStory(story, articles), content: { story, articles: articles.map(hashArticle) }, problems };
}

/** A story from its files' contents: pure, the same contents give the same revision. */
export function buildStory(file: StoryFile, files: readonly ArticleFile[]): Story {
  const { command, title, description, people: listedPeople } = file;
  const alone = files.map(annotateArticle);
  const names = finish(knownNames(alone, listedPeople));
  const reannotatedArticles = alone.map((article, i) => annotateKnowing(article, names[i] ?? []));
  const { articles, people } = finish(mergePeople(reannotatedArticles, listedPeople));
  return { command, title, description, revision: revisionOf({ story: file, articles: files.map(hashArticle) }), articles, people };
}
