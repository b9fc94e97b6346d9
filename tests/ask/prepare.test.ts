import { expect, test } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { prepare } from "../../src/ask/prepare.ts";
import { finishInTurns } from "../../src/steps.ts";
import { storyOf } from "../stories/build.ts";

const paragraphs = Array.from({ length: 1_500 }, (_, i) => `The mast of yacht ${i} broke in ${1500 + (i % 500)}.`);

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
