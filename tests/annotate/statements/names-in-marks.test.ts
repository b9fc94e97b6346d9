import { expect, test } from "vitest";
import { personIn, said, speech } from "../said.ts";

test.each([
  ["“It was dark,” said Walter “Buzz” Marsh, a retired miner.", "“It was dark,”"],
  ["Walter ‘Buzz’ Marsh said the road was dark.", "the road was dark"],
  ['According to Walter "Buzz" Marsh, the road was dark.', "the road was dark"],
])("a nickname in marks is part of the name: %s", (text, what) => {
  expect(speech(text)).toEqual([["Walter Marsh", what]]);
});

test("a nickname keeps the name's place in the text", () => {
  expect(personIn("Walter “Buzz” Marsh spoke. Marsh left.", "Walter Marsh")?.aliases).toEqual(["Walter Marsh", "Marsh"]);
});

test.each([
  ["“It was dark,” said a girl who wants to be called “Sky.” “Nobody came.”", "a girl who wants to be called “Sky.”"],
  ["“It was dark,” said a boy nicknamed “Duke.” “Nobody came at all.”", "a boy"],
])("a name that somebody goes by is nothing that they say: %s", (text, who) => {
  const [first, ...more] = said(text);
  expect(more).toEqual([]);
  expect(who.startsWith(first?.who ?? "nobody")).toBe(true);
  expect(first?.what.length).toBe(2);
});

test("a work in marks behind its author is nothing that they say", () => {
  expect(speech("“It burned,” said Walter Marsh, author of “The Long Pier.” “It burned all night.”")).toEqual([
    ["Walter Marsh", "“It burned,” | “It burned all night.”"],
  ]);
});

test("the mark of a list's entry is left out", () => {
  expect(speech("▪ According to Walter Marsh, the road was dark.")).toEqual([["Walter Marsh", "the road was dark"]]);
});
