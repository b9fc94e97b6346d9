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

  test("articles and people that stay as they are in the next revision stay the same objects", () => {
    const articles = [
      article("a", "“It is closed,” Anna Lee said."),
      article("b", "“It is open,” Mayor Lee said."),
      article("c", "Bo Cole, the sheriff, left. “It is late,” the sheriff said."),
      article("d", "Bo Cole spoke. “It is early,” the sheriff said."),
    ];
    const before = mergePeople(articles, []);
    const same = mergePeople(articles, []);
    expect(same.articles.map((one, i) => one === before.articles[i])).toEqual([true, true, true, true]);
    expect(same.people.map((one, i) => one === before.people[i])).toEqual([true, true]);
    const edited = [article("a", "“It is closed,” Anna Marie Lee said."), ...articles.slice(1)];
    const after = mergePeople(edited, []);
    expect(after.articles.map((one, i) => one === before.articles[i])).toEqual([false, false, true, true]);
    expect(speakers(after.articles)).toEqual([["Anna Marie Lee"], ["Anna Marie Lee"], ["Bo Cole"], ["Bo Cole"]]);
    expect(after.people.map((one) => before.people.includes(one))).toEqual(after.people.map(({ name }) => name === "Bo Cole"));
    expect(speakers(mergePeople(articles, []).articles)).toEqual(speakers(before.articles));
  });

  test("a bureau is the one body whose full name another article gives", () => {
    const { articles } = mergePeople(
      [
        article("a", "The FBR said nothing. “We take it seriously,” the bureau said."),
        article("b", "The Federal Bureau of Roads (FBR) met on Monday. The FBR said that it was late."),
      ],
      [],
    );
    expect(speakers(articles)[0]).toContain("Federal Bureau of Roads");
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

describe("one person, one name", () => {
  const namesOf = (texts: readonly string[], kind = "person") =>
    mergePeople(
      texts.map((text, i) => article(String(i), text)),
      [],
    )
      .people.filter((person) => person.kind === kind)
      .map(({ name }) => name)
      .sort();

  test("a surname means its main bearer, named far more often than all others", () => {
    const often = "“It is closed,” Anna Lee said. Lee left. She slept. She woke. She rose. Lee ate.";
    expect(namesOf([often, "“No,” Jim Lee said.", "“It is open,” Mayor Lee said."])).toEqual(["Anna Lee", "Jim Lee"]);
  });

  test.each([
    ["a letter too few in a doubled one", "Otto Marrabb spoke. Marrabb left.", "“No,” Marabb said.", ["Otto Marrabb"]],
    ["a wrong letter in the last name", "Otto Robertson spoke.", "Otto Roberston left.", ["Otto Robertson"]],
    ["a wrong letter in the first name", "“No,” Federica Marsh said.", "“Yes,” Frederica Marsh said.", ["Federica Marsh"]],
    ["a suffix", "Otto Marsh Jr. spoke.", "“No,” Marsh Jr. said. Otto Marsh left.", ["Otto Marsh Jr."]],
    [
      "a wrong letter in a surname alone",
      "Otto Robertson spoke. Robertson ate. He left. He slept.",
      "“No,” Roberston said.",
      ["Otto Robertson"],
    ],
    ["two who are merely alike", "Anna Lane spoke.", "Anna Lang left.", ["Anna Lane", "Anna Lang"]],
  ])("%s: %s %s", (_, first, second, wanted) => {
    expect(namesOf([first, second])).toEqual(wanted);
  });

  test("father and son, told apart by one article, stay apart in all", () => {
    const both = "Otto Marsh spoke. Otto Marsh Jr. left.";
    const { articles } = mergePeople(
      [article("a", both), article("b", "“No,” Otto Marsh said."), article("c", "“No,” Otto Marsh Jr. said.")],
      [],
    );
    expect(speakers(articles)).toEqual([[], ["Otto Marsh"], ["Otto Marsh Jr."]]);
  });

  test("a surname before the son's full name is the father's", () => {
    const { articles } = mergePeople(
      [article("a", "“No,” Otto Marsh said."), article("b", "“Yes,” Mr. Marsh said. Otto Marsh Jr. came. “Perhaps,” Marsh said.")],
      [],
    );
    expect(speakers(articles)).toEqual([["Otto Marsh"], ["Otto Marsh", "Otto Marsh"]]);
  });

  test.each([
    ["a company with and without its form", "Norvik Corp. said it would close.", "Norvik said it was open.", ["Norvik Corp."]],
    ["a body and its letters", "The Marine Rescue Authority said no.", "The MRA said it would.", ["Marine Rescue Authority"]],
    [
      "a department turned round",
      "The Justice Department said no.",
      "The U.S. Department of Justice said it would.",
      ["U.S. Department of Justice"],
    ],
  ])("%s are one", (_, first, second, wanted) => {
    expect(namesOf([first, second], "organisation")).toEqual(wanted);
  });

  test.each([
    ["a mother", "Anna Lee, Otto Lee’s mother, wept.", "Lee’s mother rejoiced. “God is good,” she said.", "Anna Lee"],
    ["an office", "Governor Jim Ortega spoke.", "Jim Ortega came late. “It is closed,” the governor said.", "Jim Ortega"],
    ["no former one", "Former Governor Jim Ortega spoke.", "Jim Ortega came late. “It is closed,” the governor said.", "the governor"],
    [
      "nobody who is just called a spokesman",
      "Jim Ortega, the board’s spokesman, spoke.",
      "Jim Ortega came. “No,” a union spokesman said. “It is closed,” the spokesman added.",
      "the spokesman",
    ],
    [
      "no foreign holder",
      "President Jim Ortega spoke.",
      "Jim Ortega met French president Otto Marsh. Missiles “will be coming,” the president said.",
      "Jim Ortega",
    ],
  ])("who is only described is named by another article: %s", (_, first, second, wanted) => {
    const { articles } = mergePeople([article("a", first), article("b", second)], []);
    expect(articles[1]?.statements.at(-1)?.speaker?.name).toBe(wanted);
  });
});
