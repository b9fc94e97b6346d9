import { describe, expect, test } from "vitest";
import { changedSentences, changedWords } from "../../src/admin/sentence-changes.ts";

const many = (count: number, word: string) =>
  Array.from({ length: count }, (_, i) => `The ${word} of house ${i} was sold to neighbour ${i}.`);

describe("the sentences that differ between two versions", () => {
  test("stand beside what they became, in order", () => {
    const before = ["It rained.", "The council met at nine on Monday.", "The pier was closed.", "Nobody spoke."];
    const after = ["The council met at ten on Monday.", "The pier was closed.", "The mayor left.", "Nobody spoke."];
    expect(changedSentences(before, after)).toEqual([
      { before: "It rained.", after: "" },
      { before: "The council met at nine on Monday.", after: "The council met at ten on Monday." },
      { before: "", after: "The mayor left." },
    ]);
  });

  test("are none where nothing changed, also where a sentence stands twice", () => {
    expect(changedSentences(["No.", "Yes.", "No."], ["No.", "Yes.", "No."])).toEqual([]);
    expect(changedSentences(["No.", "Yes.", "No."], ["No.", "No."])).toEqual([{ before: "Yes.", after: "" }]);
  });

  test("of an article that was turned round are the shorter part", () => {
    expect(changedSentences(["One.", "Two.", "Three.", "Four."], ["Four.", "One.", "Two.", "Three."])).toEqual([
      { before: "", after: "Four." },
      { before: "Four.", after: "" },
    ]);
  });

  test("are found in two long texts that share nothing, which comparing each with each can't do", () => {
    const changes = changedSentences(many(20_000, "roof"), many(20_000, "garden"));
    expect(changes.length).toBe(20_000);
    expect(changes[7]).toEqual({
      before: "The roof of house 7 was sold to neighbour 7.",
      after: "The garden of house 7 was sold to neighbour 7.",
    });
  });
});

describe("the words that differ between two sentences", () => {
  test("stand where they went and came", () => {
    expect(changedWords({ before: "The council met at nine.", after: "The council met at ten." })).toEqual([
      { kind: "same", text: "The council met at " },
      { kind: "missing", text: "nine" },
      { kind: "added", text: "ten" },
      { kind: "same", text: "." },
    ]);
  });

  test("are all of them where the sentences have too little in common for a comparison word by word", () => {
    const words = (name: string) => Array.from({ length: 2_000 }, (_, i) => (i % 2 === 0 ? `roof${i}` : `${name}${i}`)).join(" ");
    const [before, after] = [words("gate"), words("door")];
    expect(changedWords({ before, after })).toEqual([
      { kind: "missing", text: before },
      { kind: "added", text: after },
    ]);
  });
});
