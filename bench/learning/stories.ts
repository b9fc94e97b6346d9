import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildStory } from "../../src/story/load-story.ts";
import { indexStory, type StoryIndex } from "../../src/story/story-index.ts";

/** A question with the passage that it was written for and texts that answer it. */
export interface LabelledQuestion {
  readonly id: string;
  readonly question: string;
  readonly passage: string;
  readonly answers: readonly string[];
}

/** An article of the labelled questions. */
export interface LabelledStory {
  readonly story: string;
  readonly title: string;
  readonly passages: readonly { readonly id: string; readonly text: string }[];
  readonly questions: readonly LabelledQuestion[];
}

/** Rows of a JSON-lines file of the evaluation data. The files are our own: their shape is trusted. */
export function readRows<T>(folder: string, name: string): T[] {
  return readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): T => JSON.parse(line));
}

/** An article as a story, its passages as they are, or in paragraphs of at most two sentences as news has them. */
export function toKnowledge(
  { story, title, passages }: LabelledStory,
  form: "long" | "short",
  out: ReadonlySet<string> = new Set(),
): StoryIndex {
  const kept = passages.filter(({ id }) => !out.has(id)).map(({ text }) => text.replaceAll("\n", " "));
  const paragraphs = form === "long" ? kept : kept.flatMap(inTwos);
  const name = title.replaceAll("_", " ");
  return indexStory(
    buildStory({ command: story, title: name, description: "An article", people: [] }, [
      { id: "2016-01-01-article", title: name, published: "2016-01-01", text: paragraphs.join("\n\n") },
    ]),
  );
}

function inTwos(text: string): string[] {
  const sentences = text.split(/(?<=[a-z0-9)"][.?!]["]?) (?=[A-Z"])/);
  return sentences.flatMap((sentence, i) =>
    i % 2 === 0 ? [[sentence, sentences[i + 1]].filter((part) => part !== undefined).join(" ")] : [],
  );
}
