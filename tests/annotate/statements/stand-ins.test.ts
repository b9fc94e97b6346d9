import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

const whoSays = (text: string, words: string) => said(text).findLast(({ what }) => what.join(" ").includes(words))?.who ?? undefined;

describe("whom a pronoun or a document stands for", () => {
  test.each([
    [
      "“they” are a family, not the coroner between",
      "Otto Marsh’s family issued a statement after the coroner announced that the file was closed. They said they are “deeply disappointed by that.”",
      "deeply disappointed",
      "Otto Marsh’s family",
    ],
    [
      "“they” go on in the next paragraph",
      "Otto Marsh’s family issued a statement. They said they are “deeply disappointed by that.”\n\nThey then spoke about the need for “a change of the rules.”",
      "a change",
      "Otto Marsh’s family",
    ],
    [
      "“she” is the mother before, whom nobody names",
      "Kate Lomax left.\n\nMarsh’s mother wept when the verdict was read. “God is good. Trust him,” she said.",
      "God is good",
      "Marsh’s mother",
    ],
    [
      "“the statement” is its author's in the paragraph before",
      "The harbour “must stay open for the winter,” Mayor Nora Bell said in a statement.\n\n“We ask the board to act at once,” the statement said.",
      "act at once",
      "Nora Bell",
    ],
    ["the letter of a body is its words", "The Harbour Board letter said “we regret the delay of the works.”", "regret", "Harbour Board"],
    ["a letter of somebody is theirs", "Nora Bell was late. Bell’s letter said “we regret the delay of the works.”", "regret", "Nora Bell"],
    [
      "who is told of by somebody else speaks nevertheless",
      "Nora Bell said that the closure was “not in the interest of the town,” according to the Ostby Gazette.",
      "not in the interest",
      "Nora Bell",
    ],
    ["a credit in brackets", "“He brought the heart of a sailor to this town.” (Mayor Nora Bell of Ostby)", "heart", "Nora Bell"],
    [
      "a credit behind two dashes",
      "“They have used the talks to drag their feet.” -- Mayor Nora Bell talking to reporters about the bridge.",
      "drag",
      "Nora Bell",
    ],
    [
      "an office and a description before the name",
      "Senator Otto Marsh left. The Ostby senator and 2020 hopeful Nora Bell wrote: “Try again, and try harder.”",
      "Try again",
      "Nora Bell",
    ],
    [
      "“he” isn't whom he names as he speaks",
      "Jim Ortega met the dockers. Otto Marsh left.\n\nOn Friday he said Otto Marsh would “pay for the pier.”",
      "pay for",
      "Jim Ortega",
    ],
    [
      "“he” isn't whose board is told of",
      "Jim Ortega met the dockers. The Marsh board was near. He said: “We do not have to wait for it.” Otto Marsh lost.",
      "have to wait",
      "Jim Ortega",
    ],
  ])("%s", (_, text, words, who) => {
    expect(whoSays(text, words)).toBe(who);
  });
});
