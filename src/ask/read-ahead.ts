import type { Knowledge } from "../search/story-index.ts";
import { ask } from "./ask.ts";
import { viewPassage } from "./sentence-view.ts";

/** Passages that are read ahead; of a larger story the rest is read with the questions that lead there. */
const MOST = 1_000;
/** Passages read in one turn of the event loop: some 2 ms. */
const A_TURN = 20;

/** Reads a story's passages, and asks it its first headline, before anybody asks, so that the first questions needn't wait for what is made once; other work goes on in between. */
export async function readAhead(knowledge: Knowledge): Promise<void> {
  const { story } = knowledge;
  ask(knowledge, story.articles[0]?.title ?? "");
  let read = 0;
  for (const article of story.articles)
    for (const passage of article.passages) {
      if (read === MOST) return;
      viewPassage(article, passage);
      read += 1;
      if (read % A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
}
