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
        expect({ ...renderCached(answer, { ...frame, id }).message }).toEqual(anew);
        expect({ ...renderCached(answer, { ...frame, id }).message }).toEqual(anew);
      }
  });

  test.each(frames)("is the same as JSON, with its own id, byte for byte: %j", (frame) => {
    for (const answer of [...Object.values(SAMPLES), longAnswer(25)])
      for (const id of ids) {
        const { json } = renderCached(answer, { ...frame, id });
        const body = { response_type: "in_channel", replace_original: false, ...renderAnswer(answer, { ...frame, id }) };
        if (json !== undefined) expect(Buffer.from(json("in_channel")).toString()).toBe(JSON.stringify(body));
        else expect("asked" in frame || "share" in frame).toBe(true);
      }
  });

  test("is no JSON where an id is of another length", () => {
    expect(renderCached(longAnswer(2), { id: "short" }).json).toBeUndefined();
  });
});
