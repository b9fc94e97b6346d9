import { describe, expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { writeOut } from "../../../src/ask/question/wording.ts";
import { storyOf } from "../../stories/build.ts";

const index = storyOf([
  "Ada O'Mara, a rigger, spoke on May 19. “There's no mast left,” O'Mara said. Boris Marr, who owns the boat, left in the K-12.",
  "Iran wasn't asked. Boris Marr paid 40 riggers. Mara Lee Kort, a welder, said riggers wait for the mast of the Hulda.",
]);

describe("writeOut", () => {
  test.each([
    ["whats the mast", "what's the mast"],
    ["Whos Marr", "Who's Marr"],
    ["who said theres no mast left", "who said there's no mast left"],
    ["why wasnt iran asked", "why wasn't iran asked"],
    ["what happened on may 19", "what happened on May 19"],
    ["who paid ppl", "who paid people"],
    ["what did omara say", "what did O'Mara say"],
    ["omaras mast", "O'Mara's mast"],
    ["who saw marrs boat", "who saw marr's boat"],
    ["irans answer", "iran's answer"],
    ["what did mlk want", "what did Mara Lee Kort want"],
    ["who left in the k12", "who left in the K-12"],
  ])("writes %j as %j", (typed, written) => expect(writeOut(index, typed)).toBe(written));

  test.each([
    "how many riggers wait", // a word of the story
    "what did the marrs say", // no noun follows
    "may I ask about its mast",
    "who won't pay",
    'did marr say "whats left"',
  ])("leaves %j as it is", (typed) => expect(writeOut(index, typed)).toBe(typed));

  test("no reason for silence names a word that was only typed in a hurry", () => {
    const answer = ask(index, "whats the price of zinc");
    expect(answer.reason).toBe("The story doesn't say anything about “zinc”.");
  });
});
