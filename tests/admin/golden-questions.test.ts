import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedAnswers, goldenQuestions } from "../../src/admin/golden-questions.ts";
import { buildStory } from "../../src/story/load-story.ts";
import { indexStory } from "../../src/story/story-index.ts";
import { type TestFolders, testFolders } from "./story-folder.ts";

let folders: TestFolders;
beforeEach(() => {
  folders = testFolders();
});
afterEach(() => folders.remove());

const write = (text: string) => writeFileSync(join(folders.knowledge, "club", "questions.yaml"), text);
const told = (text: string) =>
  indexStory(
    buildStory({ command: "club", title: "Club", description: "Club", people: [] }, [
      { id: "a", title: "Report", text, published: "2024-01-01" },
    ]),
  );

describe("golden questions", () => {
  it("are read with the questions before them, where they name any", async () => {
    write("- who is Lopez\n- { question: what did she say, context: [who is Maria Lopez] }\n");
    expect(await goldenQuestions(folders.knowledge, "club")).toEqual([
      { question: "who is Lopez", context: [] },
      { question: "what did she say", context: ["who is Maria Lopez"] },
    ]);
  });

  it.each(["- { context: [x] }\n", "- { question: x, context: y }\n", "- { question: x, before: [y] }\n", "- 7\n"])(
    "are refused with what they should be: %s",
    async (text) => {
      write(text);
      await expect(goldenQuestions(folders.knowledge, "club")).rejects.toThrow(/must be a list of questions/);
    },
  );

  it("are asked in their conversation", async () => {
    const [before, after] = ["ten", "twelve"].map((years) =>
      told(`Maria Lopez, the mayor, spoke on Monday. “We have waited ${years} years for this,” Lopez said. “No,” Peter Novak said.`),
    );
    if (before === undefined || after === undefined) throw new Error("No story.");
    const alone = await changedAnswers(before, after, [{ question: "what did she say", context: [] }]);
    const within = await changedAnswers(before, after, [{ question: "what did she say", context: ["who is Maria Lopez"] }]);
    expect(alone).toEqual([]);
    expect(within.map(({ after }) => after.includes("twelve"))).toEqual([true]);
  });
});
