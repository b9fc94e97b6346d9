import { describe, expect, test } from "vitest";
import { ask, checkQuote, prepare } from "../../src/ask/ask.ts";
import { finishInTurns } from "../../src/steps.ts";
import { processorTime } from "../processor-time.ts";
import { storyOf } from "../stories/build.ts";

const knowledge = storyOf([
  "“The mast is gone,” Ada Quill, a rigger at the Port Authority, told Boris Tanaka in March. “We wait.”",
  "The mast broke in 2019.",
]);

describe("ask", () => {
  test("declines a name that the story doesn't know, and says so", () => {
    expect(ask(knowledge, "what did Zorro say")).toMatchObject({
      kind: "unanswered",
      answered: false,
      reason: "Nothing here mentions Zorro.",
      evidence: [],
    });
  });

  test("tells a question that is too long to be one, and tidies one that is merely odd, in no time", () => {
    const taken = processorTime();
    const odd = [
      "what did ".repeat(110),
      "a".repeat(1_000),
      `who said "${'"'.repeat(900)}`,
      `what did X say ${"about Y ".repeat(120)}`,
      "?".repeat(1_000),
      " ".repeat(1_000),
      "what ".repeat(200),
      "and ".repeat(250),
    ];
    for (const question of odd) ask(knowledge, question, { context: odd });
    expect(ask(knowledge, "why ".repeat(100_000))).toMatchObject({ answered: false });
    expect(ask(knowledge, "why ".repeat(100_000)).reason).toContain("a question can have up to 1,000 characters");
    expect(checkQuote(knowledge, "why ".repeat(100_000)).answered).toBe(false);
    expect(taken()).toBeLessThan(3_000);
  });

  test("explains itself where that is asked for, and not else", () => {
    expect(ask(knowledge, "what did Quill say").explanation).toBeUndefined();
    expect(ask(knowledge, "what did Quill say", { explain: true }).explanation?.join("\n")).toContain('speaker: "Quill" is Ada Quill');
  });

  test("suggests only questions that it answers", () => {
    for (const question of ask(knowledge, "help").suggestions) expect(ask(knowledge, question), question).toMatchObject({ answered: true });
  });

  test("knows whom a pronoun means from what was answered before", () => {
    const { evidence } = ask(knowledge, "what did she say", { context: ["who is a rigger at the Port Authority"] });
    expect(evidence[0]?.speaker).toBe("Ada Quill");
  });

  test("counts what came next, and that year, from the date that was told before", () => {
    const told = storyOf([
      "The mill was built in 1902.",
      "The river froze over in 1947 and two barges sank.",
      "A new wheel was put in on 5 May 1951.",
    ]);
    const texts = (question: string) => ask(told, question, { context: ["when did the river freeze"] }).evidence.map(({ text }) => text);
    expect(texts("and then?")).toEqual(["A new wheel was put in on 5 May 1951."]);
    expect(texts("what else happened that year")).toEqual([]);
    expect(texts("what sank that year")[0]).toContain("two barges sank");
  });

  test("answers in the story's words what is asked in others", () => {
    const told = storyOf([
      "A blaze broke out at the mill on Monday.",
      "Two weavers were injured.",
      "The flames were started by a fallen lamp, the mayor said.",
      "The buyer is Hollin Cloth, a rival.",
      "The mayor promised a new roof by May. “The looms are older than I am,” he said.",
    ]);
    const first = (question: string) => ask(told, question).evidence[0]?.text;
    expect(first("how many weavers were hurt")).toContain("Two weavers were injured.");
    expect(first("what caused the flames")).toContain("started by a fallen lamp");
    expect(first("who bought it from the rival")).toContain("The buyer is");
    expect(first("what did the mayor promise")).toContain("a new roof");
    expect(ask(told, "how many masons resigned").answered).toBe(false);
  });

  test("uses the context only where the question needs it", () => {
    expect(ask(knowledge, "what did she say", { context: ["who is Ada Quill"] }).evidence[0]?.speaker).toBe("Ada Quill");
    expect(ask(knowledge, "when did the mast break", { context: ["what did Quill say"] }).evidence[0]?.text).toBe(
      "The mast broke in 2019.",
    );
    expect(ask(knowledge, "what did she say").reason).toContain("who “she” refers to");
  });
});

test("words said in a paragraph about a group's things are not the group's", () => {
  const town = storyOf([
    "The tenants' club, led by Ada Quill, wrote to the town. The ministry has rejected the request.",
    "Tenants waited.",
  ]);
  expect(ask(town, "what did the tenants ask for").evidence.map(({ text }) => text)).not.toContain(
    "The ministry has rejected the request.",
  );
});

const paragraphs = Array.from({ length: 500 }, (_, i) => `The mast of yacht ${i} broke in ${1500 + i}.`);

test("answers are the same whether a story was made ready or not, and other work goes on meanwhile", async () => {
  const [ready, other] = [storyOf(paragraphs), storyOf(paragraphs)];
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  }, 0);
  await finishInTurns(prepare(ready));
  clearInterval(counting);
  expect(turns).toBeGreaterThan(0);
  for (const question of ["when did the mast of yacht 7 break", "timeline", "people"])
    expect(ask(ready, question)).toEqual(ask(other, question));
});
