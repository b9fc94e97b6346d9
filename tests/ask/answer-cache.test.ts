import { describe, expect, test } from "vitest";
import { cachedBy } from "../../src/ask/answer-cache.ts";
import { SAMPLES } from "../adapters/samples.ts";

const [answer, other] = Object.values(SAMPLES);
if (answer === undefined || other === undefined) throw new Error("two samples are needed");

describe("answers kept", () => {
  test("are given again for the same source and key, and for no other", () => {
    const cached = cachedBy<object>();
    const [source, next] = [{}, {}];
    expect(cached(source, "a", () => answer)).toBe(answer);
    expect(cached(source, "a", () => other)).toBe(answer);
    expect(cached(source, "b", () => other)).toBe(other);
    expect(cached(next, "a", () => other)).toBe(other);
  });

  test("are at most 300, those asked last", () => {
    const cached = cachedBy<object>();
    const source = {};
    for (let i = 0; i <= 300; i += 1) cached(source, String(i), () => answer);
    expect(cached(source, "300", () => other)).toBe(answer);
    expect(cached(source, "0", () => other)).toBe(other);
  });
});
