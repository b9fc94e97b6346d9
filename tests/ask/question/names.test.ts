import { describe, expect, test } from "vitest";
import { namesIn } from "../../../src/ask/question/names.ts";
import { storyOf } from "../../stories/build.ts";

const index = storyOf([
  "Ada Quill-Orton, a rigger, spoke on Tuesday. “We wait,” Quill-Orton said.",
  "Boris Tanaka, the harbour master, disagreed. His brother, Kenji Tanaka, said: “We don’t wait.”",
]);
const named = (question: string) => namesIn(index, question).map(({ people }) => people.map(({ name }) => name));

describe("namesIn", () => {
  test("knows full names and surnames, in any case, with and without hyphens", () => {
    expect(named("what did Ada Quill-Orton say")).toEqual([["Ada Quill-Orton"]]);
    expect(named("what did quill orton say")).toEqual([["Ada Quill-Orton"]]);
    expect(named("what did ada say")).toEqual([["Ada Quill-Orton"]]);
  });

  test("tells both where two people have one surname, and one where the first name tells them apart", () => {
    // Who said more comes first.
    expect(named("what did Tanaka say")).toEqual([["Kenji Tanaka", "Boris Tanaka"]]);
    expect(named("what did Kenji Tanaka say")).toEqual([["Kenji Tanaka"]]);
  });

  test("takes the one whom the title before a shared surname fits", () => {
    const index = storyOf([
      "Anna Weller, the mayor, spoke. “We wait,” Mrs. Weller said.",
      "Paul Weller left. “We don’t,” Mr. Weller said.",
    ]);
    const meant = (question: string) => namesIn(index, question).map(({ people }) => people.map(({ name }) => name));
    expect(meant("what did Mrs. Weller say")).toEqual([["Anna Weller"]]);
    expect(meant("what did mr weller say")).toEqual([["Paul Weller"]]);
    expect(meant("what did Weller say")).toEqual([["Anna Weller", "Paul Weller"]]);
  });

  test("needs no suffix to know a full name", () => {
    const index = storyOf(["“We wait,” said its director, Emil Brandt Jr.", "“It takes time,” Brandt said."]);
    expect(namesIn(index, "who is Emil Brandt").map(({ text, people }) => [text, people.map(({ name }) => name)])).toEqual([
      ["Emil Brandt", ["Emil Brandt Jr."]],
    ]);
  });

  test("mends slips, and takes no other name for one that it knows", () => {
    expect(named("what did Boris Tanakka say")).toEqual([["Boris Tanaka"]]);
    expect(named("what did Tanner say")).toEqual([]);
    expect(named("what did Wilson say")).toEqual([]);
  });
});
