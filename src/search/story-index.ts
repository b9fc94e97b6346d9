import type { Story } from "../model.ts";
import { buildIndex, type PassageIndex } from "./passage-index.ts";

/** A story with what is looked up in it: all that a question needs. */
export interface Knowledge {
  readonly story: Story;
  readonly passages: PassageIndex;
}

/** Indexes a story. Entry ids are "<article>#<passage>". */
export function indexStory(story: Story): Knowledge {
  const entries = story.articles.flatMap((article) =>
    article.passages.map((passage) => ({
      id: `${article.id}#${passage.number}`,
      text: article.text.slice(passage.start, passage.end),
      title: article.title,
      ...(passage.heading === undefined ? {} : { heading: passage.heading }),
    })),
  );
  return { story, passages: buildIndex(entries) };
}
