import { buildStory } from "../../src/story/load-story.ts";
import { indexStory, type StoryIndex } from "../../src/story/story-index.ts";

/** A story of one article made of these paragraphs, published on 2024-05-06 unless told. */
export function storyOf(paragraphs: readonly string[], published: string | null = "2024-05-06"): StoryIndex {
  const article = {
    id: "2024-05-06-gazette-a-title",
    title: "A title",
    publisher: "The Gazette",
    text: paragraphs.join("\n\n"),
    ...(published === null ? {} : { published }),
  };
  return indexStory(buildStory({ command: "s", title: "The harbour", description: "A story", people: [] }, [article]));
}
