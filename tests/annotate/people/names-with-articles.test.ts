import { expect, test } from "vitest";
import { annotateArticle } from "../../../src/story/annotate-article.ts";

const peopleOf = (text: string) =>
  annotateArticle({ id: "a", title: "A title", text, published: "2024-05-06" })
    .people.filter(({ kind }) => kind === "person")
    .map(({ name }) => name);

test("a name with a small article before its last word is one name, with it and without", () => {
  expect(
    peopleOf("Omar al-Hadi, a baker, said bread was dear.\n\n“It is,” al-Hadi said.\n\nHadi sells rolls. Lina el-Masri said so too."),
  ).toEqual(["Omar al-Hadi", "Lina el-Masri"]);
});
