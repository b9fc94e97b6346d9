import { describe, expect, test } from "vitest";
import { ask, checkQuote } from "../../../src/ask/ask.ts";
import { storyOf } from "../../stories/build.ts";

const knowledge = storyOf([
  "“The mast could easily break if the wind turns,” Ada Quill, a rigger at the Port Authority, told me, “or if nobody paints it.”",
  "Harbour master Boris Tanaka disagreed. “We have painted that mast every spring since I came here, and it stands,” Tanaka said.",
]);
const check = (text: string) => checkQuote(knowledge, text);

describe("checkQuote", () => {
  test("finds a quote word for word, whatever its marks and case", () => {
    expect(check("we have painted that mast every spring")).toMatchObject({
      kind: "check",
      verdict: "exact",
      heading: "Word for word: Boris Tanaka in The Gazette, passage 2.",
    });
    expect(check('"We have painted that mast every spring since I came here and it stands" - Tanaka')).toMatchObject({ verdict: "exact" });
    expect(check("Boris Tanaka said: “We have painted that mast every spring”")).toMatchObject({ verdict: "exact" });
  });

  test.each([
    ["Did Tanaka say this: “we have painted that mast every spring”?", "exact"],
    ["Has Tanaka said “we have painted that mast every spring”?", "exact"],
    ["Did Tanaka say 'we have painted that mast every spring'?", "exact"],
    ["Was it Quill who said “we have painted that mast every spring”?", "misattributed"],
    ["Is the quote “we have painted that mast every spring” by Quill?", "misattributed"],
    ["Is “we have painted that mast every winter” a real quote?", "altered"],
    ["“We have painted that mast every spring” - Boris Tanaka", "exact"],
    ["“We have painted that mast every spring”, Quill", "misattributed"],
    ["Fact check: Tanaka said “we have painted that mast every spring”", "exact"],
    ["Tanaka said “we have painted that mast every spring”, right?", "exact"],
  ])("reads %s", (question, verdict) => {
    expect(ask(knowledge, question)).toMatchObject({ kind: "check", verdict });
  });

  test("takes a quote that the article splits around its speaker as whole", () => {
    expect(check("The mast could easily break if the wind turns, or if nobody paints it.")).toMatchObject({ verdict: "exact" });
  });

  test("finds a quote where the speaker asked about says it, be it elsewhere too", () => {
    const twice = storyOf([
      "‘It stands’: Harbour master on the mast",
      "“It stands, and it will stand,” Boris Tanaka said of the mast, Ada Quill wrote.",
      "“It stands, and it will stand,” Tanaka said.",
    ]);
    expect(checkQuote(twice, 'Boris Tanaka said "it stands"')).toMatchObject({ verdict: "exact" });
  });

  test("allows words left out where three dots say so", () => {
    expect(check("We have painted that mast … and it stands")).toMatchObject({
      verdict: "exact",
      heading: expect.stringContaining("with words left out"),
    });
  });

  test("tells an altered quote word by word", () => {
    const answer = check("We have painted that mast every autumn since I came here");
    expect(answer).toMatchObject({ kind: "check", verdict: "altered", answered: true });
    expect(answer.kind === "check" ? answer.differences : []).toEqual([
      { kind: "same", text: "“We have painted that mast every" },
      { kind: "missing", text: "spring" },
      { kind: "added", text: "autumn" },
      { kind: "same", text: "since I came here," },
    ]);
  });

  test("tells right words that somebody else said", () => {
    expect(check("“We have painted that mast every spring” – Ada Quill")).toMatchObject({
      verdict: "misattributed",
      heading: expect.stringContaining("Boris Tanaka"),
    });
    expect(check("Zorro said “We have painted that mast every spring”")).toMatchObject({ verdict: "misattributed" });
  });

  test("tells what is not there", () => {
    expect(check("The bridge was never safe and the council knew it")).toMatchObject({
      kind: "check",
      verdict: "absent",
      answered: true,
      evidence: [],
    });
    expect(check("“”")).toMatchObject({ kind: "unanswered" });
  });

  test("shows where the words stand", () => {
    const [evidence] = check("it stands").evidence;
    expect(evidence?.citation).toMatchObject({ article: "2024-05-06-gazette-a-title", passage: 2 });
    expect(evidence?.speaker).toBe("Boris Tanaka");
  });
});
