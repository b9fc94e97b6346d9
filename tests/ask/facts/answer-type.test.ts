import { describe, expect, test } from "vitest";
import { answerTypeOf, givesMeasure, measureOf } from "../../../src/ask/facts/answer-type.ts";

describe("what is asked for", () => {
  test.each([
    ["When did the club move?", "time"],
    ["In what year was it built", "time"],
    ["When the war ended, who won?", "person"],
    ["What happens when the dam breaks?", "thing"],
    ["who’s the mayor", "person"],
    ["Where do the trucks go?", "place"],
    ["which city voted against it", "place"],
    ["what old school did she go to", "place"],
    ["which senator asked for it", "person"],
    ["what former riggers stayed", "person"],
    ["how many pillars have cracks", "number"],
    ["why was the bridge closed", "reason"],
    ["how did the thieves get in", "manner"],
    ["what is the Weir Dam", "description"],
    ["what does the flag mean", "description"],
    ["the bridge", "thing"],
    ["", "thing"],
  ])("%s", (question, answerType) => {
    expect(answerTypeOf(question)).toBe(answerType);
  });
});

describe("measureAsked", () => {
  test.each([
    ["how old is Ada Quill", "old", ["age"]],
    ["How tall is the mast?", "tall", ["length"]],
    ["how long did the strike last", "long", ["time", "length"]],
    ["how fast was the boat", "fast", ["speed"]],
    ["what was the vote", "vote", ["score"]],
    ["where is the rigger from", "from", ["origin"]],
    ["what does Hulda mean", "mean", ["meaning"]],
    ["what's the vote count in the council", "count", ["score"]],
  ] as const)("%s", (question, word, measures) => {
    expect(measureOf(question)).toEqual({ word, measures });
  });

  test.each(["who owns the old crane", "how many ships came", "how did the mast fall"])("%s asks for none", (question) => {
    expect(measureOf(question)).toBeUndefined();
  });
});

describe("givesMeasure", () => {
  test.each([
    ["Quill, 34, has climbed since she was a girl.", "age"],
    ["The 61-year-old keeper slept.", "age"],
    ["Quill, then 15, climbed it.", "age"],
    ["The council passed it 223 – 189.", "score"],
    ["He is a native of Ostby.", "origin"],
    ["Minnesota Rep. Ann Lee left.", "origin"],
    ["Hulda, which is Norse for secrecy, sank.", "meaning"],
    ["She was born in 1984.", "age"],
    ["The mill, built in 1790, burned.", "age"],
    ["The 47-metre mast fell.", "length"],
    ["It stands six storeys high.", "length"],
    ["They were jailed for eight years.", "time"],
    ["The anchor weighs 3.5 tonnes.", "weight"],
    ["It ran at 40 kilometres per hour.", "speed"],
  ] as const)("%s gives its %s", (text, measure) => {
    expect(givesMeasure(text, [measure])).toBe(true);
  });

  test.each([
    ["The keeper is old and tired.", "age"],
    ["In 2019, the mast fell.", "age"],
    ["Two metres of snow fell.", "weight"],
    ["They fled from the storm.", "origin"],
    ["The meeting of 12 people was long.", "length"],
    ["The old crane fell.", "time"],
  ] as const)("%s gives no %s", (text, measure) => {
    expect(givesMeasure(text, [measure])).toBe(false);
  });
});
