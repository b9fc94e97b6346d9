import type { AnnotatedArticle, Passage, Story } from "../model.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { ask } from "./ask.ts";
import { indexPassage } from "./facts/indexed-sentence.ts";
import { readTimelineAhead } from "./timeline/build-timeline.ts";

/** Passages that are read ahead; of a larger story the rest is read with the questions that lead there. */
const MOST = 1_000;
/** Passages read in one turn of the event loop: some 2 ms. */
const A_TURN = 20;

/** Milliseconds after which the timeline is made ready: while one refresh follows another, none is made in vain. */
const SETTLED = 3_000;

/** Reads a story's passages, asks it its first headline, and makes its timeline ready, before anybody asks, so that the first questions needn't wait for what is made once; other work goes on in between. What isn't `inUse` any more is left. */
export async function readAhead(knowledge: StoryIndex, inUse: () => boolean = () => true): Promise<void> {
  const { story } = knowledge;
  await nextTurn();
  ask(knowledge, story.articles[0]?.title ?? "");
  let read = 0;
  for (const [article, passage] of passagesToRead(story)) {
    indexPassage(article, passage);
    read += 1;
    if (read % A_TURN === 0) await nextTurn();
  }
  await new Promise((resolve) => setTimeout(resolve, SETTLED).unref());
  for (const _ of readTimelineAhead(story)) {
    if (!inUse()) return;
    await nextTurn();
  }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

function* passagesToRead({ articles }: Story): Iterable<readonly [AnnotatedArticle, Passage]> {
  let left = MOST;
  for (const article of articles)
    for (const passage of article.passages) {
      if (left === 0) return;
      left -= 1;
      yield [article, passage];
    }
}
