import type { Steps } from "../steps.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { answerable } from "./lists/suggest.ts";
import { namesIn } from "./question/names.ts";
import { vocabularyOf } from "./question/vocabulary.ts";
import { statementsOf } from "./statements/resolve-speaker.ts";
import { prepareTimeline } from "./timeline/build-timeline.ts";

/** Makes ready what questions look up in a story, so that none of them waits for what is made once. */
export function* prepare(index: StoryIndex): Steps<void> {
  const { story } = index;
  for (const make of [vocabularyOf, statementsOf, answerable]) {
    make(story);
    yield;
  }
  namesIn(story, story.title);
  yield;
  index.passages.repair("");
  yield;
  yield* prepareTimeline(story);
}
