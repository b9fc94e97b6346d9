import { describe, expect, test } from "vitest";
import { render } from "../../../src/adapters/discord/render.ts";
import { renderCached } from "../../../src/adapters/discord/render-cache.ts";
import { longAnswer, SAMPLES } from "../samples.ts";

const IDS = ["0mp1abcdefghijklmnopqrst", "0mp1zyxwvutsrqponmlkjihg"];
const WAYS = [
  { visibility: "public", page: 0 },
  { visibility: "private", page: 0 },
  { visibility: "direct", page: 0, turnable: false },
  { visibility: "reader", page: 1 },
] as const;

describe("a message laid out before", () => {
  test.each(WAYS)("is the same as one laid out anew, with its own id, as an object and as bytes: %j", (way) => {
    for (const answer of [...Object.values(SAMPLES), longAnswer(25)])
      for (const id of [...IDS, ...IDS]) {
        const anew = render(answer, { ...way, id });
        const { message, json } = renderCached(answer, { ...way, id });
        expect({ ...message }).toEqual(anew);
        expect(JSON.parse(Buffer.from(json?.() ?? []).toString())).toEqual({ type: 4, data: anew });
      }
  });

  test("is no JSON where an id is of another length", () => {
    const { message, json } = renderCached(longAnswer(2), { id: "short", visibility: "public", page: 0 });
    expect(json).toBeUndefined();
    expect({ ...message }).toEqual(render(longAnswer(2), { id: "short", visibility: "public", page: 0 }));
  });
});
