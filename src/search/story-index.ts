import type { AnnotatedArticle, Passage, Story } from "../model.ts";
import { buildIndex, type PassageIndex } from "./passage-index.ts";

/** A story with what is looked up in it: all that a question needs. */
export interface Knowledge {
  readonly story: Story;
  readonly passages: PassageIndex;
  /** The passage of an entry that was found. */
  locate(id: string): Located | undefined;
}

/** A passage with its article. */
export interface Located {
  readonly article: AnnotatedArticle;
  readonly passage: Passage;
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
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const locate = (id: string): Located | undefined => {
    const mark = id.lastIndexOf("#");
    const article = articles.get(id.slice(0, mark));
    const passage = article?.passages[Number(id.slice(mark + 1)) - 1];
    return article === undefined || passage === undefined ? undefined : { article, passage };
  };
  return { story, passages: buildIndex(entries), locate };
}
