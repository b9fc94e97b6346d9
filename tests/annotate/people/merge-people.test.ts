import { describe, expect, test } from "vitest";
import { annotate, annotateKnowing } from "../../../src/annotate/annotate.ts";
import { knownNames } from "../../../src/annotate/people/known-names.ts";
import { mergePeople as mergingPeople } from "../../../src/annotate/people/merge-people.ts";
import type { AnnotatedArticle } from "../../../src/model.ts";
import { finish } from "../../../src/steps.ts";
import { analyze } from "../../../src/text/analyze.ts";

const mergePeople = (...story: Parameters<typeof mergingPeople>) => finish(mergingPeople(...story));

const article = (id: string, text: string): AnnotatedArticle => ({
  id,
  title: id,
  text,
  passages: [],
  ...annotate(analyze(text), "2024-01-01"),
});

const speakers = (articles: readonly AnnotatedArticle[]) =>
  articles.map(({ statements }) => statements.map(({ speaker }) => speaker?.name));

describe("people of a story", () => {
  test("a surname alone joins the one full name, in statements and mentions too", () => {
    const { articles, people } = mergePeople(
      [article("a", "“It is closed,” Anna Lee said."), article("b", "“It is open,” Mayor Lee said.")],
      [],
    );
    expect(people.map(({ name }) => name)).toEqual(["Anna Lee"]);
    expect(speakers(articles)).toEqual([["Anna Lee"], ["Anna Lee"]]);
    expect(articles[1]?.mentions.map(({ person }) => person)).toEqual(["Anna Lee"]);
    expect(people[0]?.roles).toMatchObject([{ text: "Mayor", article: "b" }]);
  });

  test("two people of one surname stay apart, and the surname alone joins neither", () => {
    const { people } = mergePeople(
      [article("a", "“It is closed,” Anna Lee said."), article("b", "“No,” Jim Lee said."), article("c", "“It is open,” Mayor Lee said.")],
      [],
    );
    expect(people.map(({ name }) => name).sort()).toEqual(["Anna Lee", "Jim Lee", "Lee"]);
  });

  test("names and aliases of story.md decide", () => {
    const { articles, people } = mergePeople(
      [article("a", "“It is closed,” Annie Vale said.")],
      [{ name: "Anna Lee", aliases: ["Annie Vale"] }],
    );
    expect(people[0]).toMatchObject({ name: "Anna Lee", aliases: ["Anna Lee", "Annie Vale"] });
    expect(speakers(articles)).toEqual([["Anna Lee"]]);
  });

  test("those who say most come first", () => {
    const { people } = mergePeople([article("a", "“No,” Jim Vale said. “Yes, it is,” Anna Lee said. “It is so,” Anna Lee added.")], []);
    expect(people.map(({ name }) => name)).toEqual(["Anna Lee", "Jim Vale"]);
  });

  test("a surname that only another article gives in full is read as that person", () => {
    const first = article("a", "“It is closed,” Anna Sole said.");
    const second = article("b", "Judge Jim Korrigan spoke. Sole was in court. “I sold eleven ropes,” she said.");
    const [, known = []] = finish(knownNames([first, second], []));
    expect(known).toEqual([{ name: "Anna Sole", gender: "female" }]);
    expect(speakers([annotateKnowing(second, known)])).toEqual([["Anna Sole"]]);
  });

  test("an article that names everybody in full needs no other's names", () => {
    expect(finish(knownNames([article("a", "“It is closed,” Anna Lee said.")], []))).toEqual([[]]);
  });
});
