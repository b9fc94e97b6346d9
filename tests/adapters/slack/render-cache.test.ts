import { describe, expect, test } from "vitest";
import { renderAnswer } from "../../../src/adapters/slack/render.ts";
import { renderCached } from "../../../src/adapters/slack/render-cache.ts";
import { longAnswer, SAMPLES } from "../samples.ts";

const ids = ["0mp1abcdefghijklmnopqrst", "0mp1zyxwvutsrqponmlkjihg"];
const frames = [{}, { delete: true }, { share: {} }, { share: { check: "words" } }, { asked: "why" }, { from: 10 }, { notice: "Changed." }];

describe("a message laid out before", () => {
  test.each(frames)("is the same as one laid out anew, with its own id: %j", (frame) => {
    for (const answer of [...Object.values(SAMPLES), longAnswer(25)])
      for (const id of ids) {
        const anew = renderAnswer(answer, { ...frame, id });
        expect(renderCached(answer, { ...frame, id })).toEqual(anew);
        expect(renderCached(answer, { ...frame, id })).toEqual(anew);
      }
  });
});
