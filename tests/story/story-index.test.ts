import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Story } from "../../src/model.ts";
import { buildStory } from "../../src/story/load-story.ts";
import { changedPassages, changeStoryIndex, indexStory, loadStoryIndex, type StoryIndex } from "../../src/story/story-index.ts";

const WORDS = ["harbour", "council", "vote", "bridge", "mayor", "budget", "river", "flood", "school", "ferry"];
const QUERIES = [...WORDS, "harbour council", "mayor vote budget", "flod", "ferry bridge river"];

const story = (texts: Readonly<Record<string, string>>): Story =>
  buildStory(
    { command: "town", title: "Town", description: "Town", people: [] },
    Object.entries(texts).map(([id, text]) => ({ id, title: `Report ${id}`, text, published: "2024-01-01" })),
  );
const answers = ({ passages }: StoryIndex) =>
  QUERIES.map((query) => passages.search(query, 5).map(({ id, score }) => [id, Math.round(score * 1e6)]));

const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => `${words.join(" ")}.`);
const text = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join("\n\n"));
const texts = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), text, { minKeys: 1, noNullPrototype: true });

describe("A story's index", () => {
  it("answers the same whether it was built, saved and loaded, or changed from another revision", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const built = indexStory(story(after));
        const loaded = loadStoryIndex(story(after), built.passages.save());
        const changed = changeStoryIndex(indexStory(story(before)), story(after));
        expect(answers(loaded)).toEqual(answers(built));
        expect(answers(changed)).toEqual(answers(built));
        expect(changed.passages.size).toBe(built.passages.size);
        for (const word of WORDS) expect(changed.passages.documentFrequency(word)).toBe(built.passages.documentFrequency(word));
      }),
    );
  });

  it("counts the passages that two revisions don't share", () => {
    const before = story({ a: "One flood.\n\nTwo floods.", b: "A vote." });
    expect(changedPassages(before, before)).toBe(0);
    expect(changedPassages(before, story({ a: "One flood.\n\nTwo floods.", b: "A vote!" }))).toBe(2);
    expect(changedPassages(before, story({ b: "A vote.", c: "A ferry." }))).toBe(3);
  });

  it("finds an earlier passage before a later one of the same worth", () => {
    const { passages } = indexStory(story({ a: Array.from({ length: 12 }, () => "The ferry sank.").join("\n\n") }));
    expect(passages.search("ferry", 12).map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => `a#${i + 1}`));
  });
});
