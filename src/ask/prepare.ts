import type { Steps } from "../steps.ts";
import { articleById, personByName } from "../story/per-story.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { answerable } from "./lists/suggest.ts";
import { aliasesOf, prominenceOf } from "./question/names.ts";
import { titlesOf } from "./question/vocabulary.ts";
import { statementsOf } from "./statements/resolve-speaker.ts";
import { mergedIn } from "./timeline/build-timeline.ts";

/** What questions look up in a story. */
const LOOKED_UP = [articleById, personByName, titlesOf, aliasesOf, prominenceOf, statementsOf, answerable, mergedIn] as const;

/** Makes ready what questions look up in a story, so that none of them waits for what is made once. */
export function* prepare({ story, passages }: StoryIndex): Steps<void> {
  for (const { preparing } of LOOKED_UP) {
    yield* preparing(story);
    yield;
  }
  passages.repair("");
}
