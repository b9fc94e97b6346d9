import { describe, expect, test } from "vitest";
import type { Built } from "../../src/story/build.ts";
import { createJoining, outlineOf, piecesOf } from "../../src/story/built-parts.ts";
import { buildStory } from "../../src/story/load-story.ts";

const files = Array.from({ length: 250 }, (_, i) => ({ id: `a${i}`, title: `A ${i}`, text: `“No ${i},” Anna Lee said.` }));
const { articles, people, ...story } = buildStory({ command: "s", title: "S", description: "S", people: [] }, files);
const built: Built = {
  ...{ file: { command: "s", title: "S", description: "S", people: [] }, story, hashes: ["x", "y"], problems: ["one"] },
  files: [{ hash: "y", json: '"y"' }],
  articles: articles.map((article, i) => (i % 3 === 0 ? article.id : article)),
  people: [4, ...people, 2],
};

describe("a build handed over in pieces", () => {
  test("is the same when they are joined", () => {
    const joining = createJoining();
    const pieces = [...piecesOf(built)];
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) joining.add(piece);
    // Messages between threads hold plain values.
    expect(joining.join(structuredClone(outlineOf(built)))).toEqual(built);
  });

  test("can't be joined while a piece is missing", () => {
    const joining = createJoining();
    expect(() => joining.join(outlineOf(built))).toThrow("A piece of a build is missing.");
  });
});
